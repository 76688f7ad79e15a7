/**
 * Blocks in which the reader picks one case: `BlocCas`, and `ListeSituations` shown as tabs. Their number is their place in the
 * document's order; the renderer writes it (`data-bloc`), the reader's choices are kept by it.
 */
import type { Contenu, Noeud } from './noeuds.js';
import { enfants, noeudsDe } from './texte.js';

export type BlocDeChoix = Noeud<'BlocCas' | 'ListeSituations'>;

export const estBlocDeChoix = (noeud: Noeud): noeud is BlocDeChoix =>
  noeud.type === 'BlocCas' || (noeud.type === 'ListeSituations' && noeud.attributes.affichage !== 'sequentiel');

/** The cases to pick from. */
export const casDe = (bloc: BlocDeChoix): Noeud<'Cas' | 'Situation'>[] =>
  bloc.type === 'BlocCas' ? enfants(bloc, 'Cas') : enfants(bloc, 'Situation');

/** Blocks in document order: the index is the block's number. */
export const blocsDeChoix = (children: readonly Contenu[]): BlocDeChoix[] => noeudsDe(children).filter(estBlocDeChoix);

/**
 * Nodes that apply only under a condition, in document order: the index is the node's number (`data-si` in the rendered tree).
 * Cases are left out: their block shows what becomes of them.
 */
export const conditionnes = (children: readonly Contenu[]): Noeud[] =>
  noeudsDe(children).filter(({ type, condition }) => condition !== undefined && type !== 'Cas' && type !== 'Situation');
