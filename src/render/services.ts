/** What lets the citizen act: online services, forms, model letters, simulators. One card each. */
import { estNoeud, type Contenu, type Noeud, type TypeNoeud } from '../model/index.js';
import type { Etat, Partie, Sortie } from './contexte.js';
import { dire } from './dire.js';
import { de, estVide, h, siDe } from './h.js';
import { icone } from './icones.js';
import { lienDocument, lienWeb, type VersWeb } from './liens.js';
import { annexes } from './annexes.js';
import { genreDe, numeros, type Genre } from './genres.js';
import { tous } from './rendu.js';
import { decouper, phrase } from './titres.js';

/** What hangs on a service: it comes below its button. */
const SUITE = new Set<TypeNoeud>(['NoticeLiee', 'ServiceEnLigneAnnexe', 'LienWeb', 'LienRessource']);
const estSuite = (c: Contenu): boolean => estNoeud(c) && SUITE.has(c.type);

/** The button of a card. Its name is its words and the card's title: alone, "Accéder au service" says nothing (RGAA 6.1). */
export function action(
  cible: VersWeb & { ID?: string; audience?: string },
  e: Etat,
  genre: Genre,
  titre?: string,
): Sortie {
  const id = e.id('b');
  const properties = { className: ['cm-bouton'], id, ariaLabelledBy: titre ? [id, titre] : undefined };
  const dit = [cible.commentaireLien?.trim() || dire(e, `fiche.agir.${genre}`), icone('fleche')];
  // Without an address the document itself is the service: a model letter.
  return de('p', 'cm-action', cible.URL ? lienWeb(cible, e, dit, properties) : lienDocument(cible, e, dit, properties));
}

export const indisponible = (etat: string | boolean | undefined, e: Etat): Sortie =>
  String(etat) === 'true' && de('p', 'cm-indisponible', icone('attention'), dire(e, 'avertissement.indisponible'));

function service(n: Noeud<'ServiceEnLigne'>, e: Etat): Sortie {
  const { titre, reste } = decouper(n);
  const a = n.attributes;
  const genre = genreDe(a.type);
  const id = titre && e.id('v');
  return h(
    'div',
    { className: ['cm-carte', 'cm-service', ...(a.selfPrincipal === 'true' ? ['cm-principal'] : [])] },
    siDe('p', 'cm-genre', genre ? dire(e, `fiche.genre.${genre}`) : a.type, numeros(a, e)),
    titre && h('p', { className: ['cm-carte-titre'], id }, phrase(titre, e)),
    indisponible(a.indisponible, e),
    tous(reste.filter((c) => !estSuite(c)), e),
    action(a, e, genre ?? 'teleservice', id),
    a.URLcerfaGuide && de('p', 'cm-suite', lienWeb({ URL: a.URLcerfaGuide }, e, dire(e, 'fiche.guideCerfa'))),
    annexes(reste.filter(estSuite), e),
  ); // prettier-ignore
}

/** The address of an R document: its main action. Elsewhere a plain link. */
function versWeb(n: Noeud<'LienWeb'>, e: Etat): Sortie {
  const genre = e.doc.racine === 'ServiceComplementaire' && genreDe(e.doc.type);
  const contenu = tous(n.children, e);
  if (genre && n.attributes.URL) return [action(n.attributes, e, genre), contenu];
  return [de('p', 'cm-suite', lienWeb(n.attributes, e, undefined)), contenu];
}

export const SERVICES: Partie<'ServiceEnLigne' | 'LienWeb' | 'Source' | 'LienCerfaGuide'> = {
  ServiceEnLigne: service,
  LienWeb: versWeb,
  Source: (n, e) => siDe(e.enLigne ? 'span' : 'p', 'cm-emetteur', tous(n.children, { ...e, enLigne: true })),
  LienCerfaGuide: (n, e) => [
    !estVide(n.attributes.URL) && de('p', 'cm-suite', lienWeb(n.attributes, e, dire(e, 'fiche.guideCerfa'))),
    tous(n.children, e),
  ],
};
