/** What always stands at the end: source, date, licence, original. Licence Ouverte 2.0 and CRPA L322-1 ask for it. */
import type { Root } from 'hast';
import type { DocumentVdd } from '../model/index.js';
import { adresseOfficielle, adresseSure } from '../model/index.js';
import type { Contexte, Sortie } from './contexte.js';
import { dire } from './dire.js';
import { de, h } from './h.js';
import { jour } from './nombres.js';

const LICENCE = 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/';

export function source(doc: DocumentVdd, ctx: Contexte): Sortie {
  const e = { ctx };
  // The town's own sheet is none of the State's.
  if (doc.commune !== undefined) return commune(doc.commune, e);
  const original = adresseSure(doc.spUrl) ?? adresseOfficielle(doc);
  return de(
    'footer',
    'cm-source',
    h('p', {}, dire(e, doc.audience === 'professionnels' ? 'source.entreprendre' : 'source.servicePublic')),
    doc.date && h('p', {}, dire(e, 'source.date', { date: jour(ctx.langue, doc.date) })),
    h('p', {}, h('a', { href: original, dataOriginal: true }, dire(e, 'source.original'))),
    h('p', {}, h('a', { href: LICENCE, rel: ['license'] }, dire(e, 'source.licence'))),
  );
}

const commune = (nom: string, e: { ctx: Contexte }): Sortie =>
  de('footer', 'cm-source', h('p', {}, nom ? dire(e, 'commune.badgeNom', { commune: nom }) : dire(e, 'commune.badge')));

/** Source, date, licence and link to the original, for a widget that shows only part of a document. */
export const rendreSource = (doc: DocumentVdd, ctx: Contexte): Root => ({
  type: 'root',
  children: [h('div', {}, source(doc, ctx))],
});
