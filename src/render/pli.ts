/** Marks `pli`: folded away with the reason, never removed. Source: native `details`, found by the browser's search. */
import { enfant, texteProfond, type Noeud, type Pli } from '../model/index.js';
import type { Etat, Sortie } from './contexte.js';
import { dire } from './dire.js';
import { de, estVide, h } from './h.js';

/** These show the mark themselves: choices on their tab or radio, items inside their `li`. */
const SEULS = new Set<Noeud['type']>(['Cas', 'Situation', 'Item']);

/** Why it is folded, or why it was chosen. */
export const raison = (etat: Etat, { motif, etat: pli }: Pli): Sortie =>
  pli === 'ferme'
    ? dire(etat, `fiche.pli.${motif}`)
    : (motif === 'reponse' || motif === 'territoire') && dire(etat, `fiche.choisi.${motif}`);

/** The node as rendered, folded when its mark says so. */
export const plie = (noeud: Noeud, sortie: Sortie, etat: Etat): Sortie =>
  SEULS.has(noeud.type) || etat.enLigne ? sortie : plier(noeud, sortie, etat);

export function plier({ pli, ...noeud }: Noeud, sortie: Sortie, etat: Etat): Sortie {
  if (pli?.etat !== 'ferme' || estVide(sortie)) return sortie;
  const titre = enfant(noeud, 'Titre');
  const nom = titre && [' : ', de('span', 'cm-discret', texteProfond(titre))];
  return h(
    'details',
    { className: ['cm-pli'], dataMotif: pli.motif },
    h('summary', {}, raison(etat, pli), nom),
    sortie,
  );
}
