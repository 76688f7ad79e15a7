/** The widget's own words beside the national text, in the reader's language. */
import type { Element } from 'hast';
import type { ParseKeys } from 'i18next';
import type { Contexte, Etat } from './contexte.js';
import { h } from './h.js';

/** A key of `locales/fr.json`. */
export type Mot = ParseKeys;
type Valeurs = Record<string, string | number>;

/** The words, for an attribute. */
export const mot = ({ ctx }: Pick<Etat, 'ctx'>, cle: Mot, valeurs?: Valeurs): string =>
  (ctx.t as (cle: Mot, valeurs?: Valeurs) => string)(cle, valeurs);

/** The words, as content: marked with their language where it is not that of the national text (RGAA 8.7). */
export function dire(etat: Pick<Etat, 'ctx'>, cle: Mot, valeurs?: Valeurs): string | Element {
  const { langue } = etat.ctx;
  const texte = mot(etat, cle, valeurs);
  return langue === 'fr' ? texte : h('span', { lang: langue, dir: 'auto' }, texte);
}

/** Says in the reader's language that the national text is French; nothing to a French reader. */
export const enFrancais = (ctx: Contexte): Element | false =>
  ctx.langue !== 'fr' && h('p', { className: ['cm-maj'] }, dire({ ctx }, 'fiche.enFrancais'));
