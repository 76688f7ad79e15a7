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
    : motif === 'territoire' && etat.ctx.commune
      ? dire(etat, 'fiche.choisi.commune', { commune: etat.ctx.commune })
      : (motif === 'reponse' || motif === 'territoire') && dire(etat, `fiche.choisi.${motif}`);

/** The node as rendered, folded when its mark says so. */
export const plie = (noeud: Noeud, sortie: Sortie, etat: Etat): Sortie =>
  SEULS.has(noeud.type) || etat.enLigne ? sortie : plier(noeud, sortie, etat);

export function plier(noeud: Noeud, sortie: Sortie, etat: Etat): Sortie {
  const { pli, condition } = noeud;
  if (estVide(sortie) || (pli?.etat !== 'ferme' && !condition)) return sortie;
  const classes = [...(pli?.etat === 'ferme' ? ['cm-pli'] : []), ...(condition ? ['cm-si'] : [])];
  const dataSi = condition && String(etat.rangs.get(noeud));
  // Under a condition, but not excluded: the fold is there, open and without a word, for the answers to close.
  if (pli?.etat !== 'ferme')
    return h('details', { className: classes, dataSi, open: true }, h('summary', { hidden: true }), sortie);
  const titre = enfant(noeud, 'Titre');
  const nom = titre && [' : ', de('span', 'cm-discret', texteProfond(titre))];
  return h(
    'details',
    { className: classes, dataSi, dataMotif: pli.motif },
    h('summary', {}, raison(etat, pli), nom),
    sortie,
  );
}
