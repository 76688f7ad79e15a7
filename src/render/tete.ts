/** The head of a document: where it stands in the guide, its kind, its title, its date, what is said of its state. */
import type { Etat, Sortie } from './contexte.js';
import { dire, duGuide, duLecteur, enFrancais, mot } from './dire.js';
import { de, h } from './h.js';
import { icone } from './icones.js';
import { jour } from './nombres.js';
import { indisponible } from './services.js';
import { entete } from './titres.js';

const STATUTS = ['enCoursDeMiseAJour', 'miseAJourAVenir'] as const;

/** The steps above the document; links only where they lead somewhere here. */
function filDAriane(e: Etat): Sortie {
  const { doc, ctx } = e;
  const niveaux = doc.filDAriane.filter(({ id }) => id !== doc.id);
  if (!niveaux.length) return undefined;
  const liens = niveaux.map(({ id }) => (/^[FN]\d/.test(id) ? ctx.lien({ audience: doc.audience, id }) : undefined));
  const liste = h('ol', { lang: duGuide(e)['lang'] }, niveaux.map(({ id, titre }, i) =>
    h('li', {}, liens[i] ? h('a', { href: liens[i], dataCle: `${doc.audience}/${id}` }, titre) : titre))); // prettier-ignore
  if (ctx.masquer.has('fil-d-ariane')) return de('details', 'cm-fil', h('summary', {}, dire(e, 'fiche.fil')), liste);
  // A landmark only where it leads somewhere.
  const nav = { className: ['cm-fil'], lang: duLecteur(e)['lang'], ariaLabel: mot(e, 'fiche.fil') };
  return liens.some(Boolean) ? h('nav', nav, liste) : de('div', 'cm-fil', liste);
}

export function tete(e: Etat, id: string): Sortie {
  const { doc, ctx } = e;
  const statut = STATUTS.find((s) => s === doc.statut);
  return de(
    'header',
    'cm-tete',
    filDAriane(e),
    doc.surTitre && de('p', 'cm-surtitre', doc.surTitre),
    entete({ niveau: ctx.niveau }, { className: ['cm-titre'], id, tabIndex: -1 }, doc.titre),
    enFrancais(ctx),
    doc.date && de('p', 'cm-maj', dire(e, 'fiche.misAJour', { date: jour(ctx.langue, doc.date) })),
    statut && de('p', 'cm-indisponible', icone('attention'), dire(e, `avertissement.statut.${statut}`)),
    indisponible(doc.indisponible, e),
  );
}
