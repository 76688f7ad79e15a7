/** What is said of an old copy of the guide: a line from some days on, a callout from a month on. Pure. */
import type { Element } from 'hast';
import '../../i18n/mots/fraicheur.js';
import { adresseOfficielle, adresseSure, type DocumentVdd, type Manifeste } from '../../model/index.js';
import { de, dire, h, icone, jour, type Contexte } from '../../render/index.js';
import type { Source } from '../../source/source.js';

export interface Quoi {
  doc: DocumentVdd;
  ctx: Contexte;
  source: Source;
  /** days from which on a line is said; default 7 */
  jours?: number | undefined;
}

const JOUR = 86_400_000;
/** Days from which on a copy is late, then out of date: the same as `co-marquage status` counts. */
const ANCIENNE = 7;
const PERIMEE = 30;

/** Undefined while the copy is fresh, and where no day can be read. The day is that of the last run that looked. */
export function noteDe(manifeste: Manifeste, { doc, ctx, jours = ANCIENNE }: Quoi, maintenant: number): Element | undefined {
  const verifie = manifeste.verifie ?? manifeste.date;
  const age = (maintenant - Date.parse(verifie)) / JOUR;
  if (!(age >= Math.min(jours, PERIMEE))) return undefined;
  const e = { ctx };
  const date = jour(ctx.langue, verifie.slice(0, 10));
  const lien = h('a', { href: adresseSure(doc.spUrl) ?? adresseOfficielle(doc) }, dire(e, 'fraicheur.lien'));
  if (age < PERIMEE) return de('p', 'cm-fraicheur', dire(e, 'fraicheur.ancienne', { date }), ' ', lien);
  return h(
    'div',
    { className: ['cm-encart', 'cm-attention', 'cm-fraicheur'], role: 'note' },
    de('p', 'cm-encart-titre', icone('attention'), de('span', 'cm-encart-mot', dire(e, 'fraicheur.titre'))),
    h('p', {}, dire(e, 'fraicheur.perimee', { date }), ' ', lien),
  );
} // prettier-ignore
