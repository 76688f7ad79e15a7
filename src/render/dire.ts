/** The widget's own words beside the national text, in the reader's language. */
import type { Element } from 'hast';
import type { ParseKeys } from 'i18next';
import { sensDe } from '../i18n.js';
import type { Contexte, Etat } from './contexte.js';
import { h } from './h.js';

/** A key of `locales/fr.json`. */
export type Mot = ParseKeys;
type Valeurs = Record<string, string | number>;
type E = Pick<Etat, 'ctx'>;
type Langage = Record<string, string>;

/** Attributes of what is in the reader's language amid the national text: none where both are French. RGAA 8.7, 8.10. */
export const duLecteur = ({ ctx: { langue } }: E): Langage =>
  langue === 'fr' ? {} : { lang: langue, dir: sensDe(langue) };
/** Attributes of what is national amid words of the reader's language. */
export const duGuide = ({ ctx }: E): Langage => (ctx.langue === 'fr' ? {} : { lang: 'fr', dir: 'ltr' });

/** The words, for an attribute. */
export const mot = ({ ctx }: E, cle: Mot, valeurs?: Valeurs): string =>
  (ctx.t as (cle: Mot, valeurs?: Valeurs) => string)(cle, valeurs);

/** The words, as content: marked with their language where it is not that of the national text (RGAA 8.7). */
export function dire(e: E, cle: Mot, valeurs?: Valeurs): string | Element {
  const texte = mot(e, cle, valeurs);
  return e.ctx.langue === 'fr' ? texte : h('span', duLecteur(e), texte);
}

/** Says in the reader's language that the national text is French; nothing to a French reader. */
export const enFrancais = (ctx: Contexte): Element | false =>
  ctx.langue !== 'fr' && h('p', { className: ['cm-maj'] }, dire({ ctx }, 'fiche.enFrancais'));
