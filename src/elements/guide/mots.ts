/** The words of the guide and of redirections. */
import type { ParseKeys } from 'i18next';
import { preparer, type Langue, type Textes, type Traduire } from '../../i18n.js';
import '../../i18n/mots/guide.js';

/** Keys of `locales/fr.json` below `guide`. */
export type CleGuide = ParseKeys extends infer K ? (K extends `guide.${infer N}` ? N : never) : never;
export type Mots = (cle: CleGuide, variables?: Record<string, string>) => string;

export const motsDe =
  (t: Traduire): Mots =>
  (cle, variables = {}) =>
    (t as (cle: string, variables: Record<string, string>) => string)(`guide.${cle}`, variables);

/** The words in that language, with those of the town (`guide.themes`…) before ours. */
export const motsDuGuide = async (langue: Langue, textes?: Textes): Promise<Mots> =>
  motsDe(await preparer(langue, textes));
