/** A context for tests: French, level 2, no mirror behind the links. */
import { traduire } from '../../src/i18n.js';
import type { DocumentVdd, Noeud } from '../../src/model/index.js';
import type { Contexte } from '../../src/render/index.js';

export const contexte = (autre: Partial<Contexte> = {}): Contexte => ({
  t: traduire(),
  langue: 'fr',
  niveau: 2,
  prefixe: 'x-',
  lien: () => undefined,
  image: () => undefined,
  masquer: new Set(),
  ...autre,
});

/** An invented sheet with these children. */
export const document = (children: Noeud[], autre: Partial<DocumentVdd> = {}): DocumentVdd => ({
  audience: 'particuliers',
  id: 'F1',
  racine: 'Publication',
  type: "Fiche d'information",
  famille: 'fiche',
  titre: 'Tailler une haie',
  date: '2026-02-03',
  spUrl: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F1',
  filDAriane: [],
  themes: [],
  children,
  ...autre,
});

/** A node, its attributes where it has some. */
export const n = <T extends Noeud['type']>(type: T, ...children: (Noeud | string)[]): Noeud =>
  ({ type, attributes: {}, children }) as unknown as Noeud;
export const avec = (attributes: object, noeud: Noeud): Noeud => ({ ...noeud, attributes }) as Noeud;
export const p = (...children: (Noeud | string)[]): Noeud => n('Paragraphe', ...children);
