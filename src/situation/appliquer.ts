/**
 * The document as it concerns one reader: marks (`pli`) on nodes, nothing removed, nothing reworded. Pure.
 * With no answer and no choice the document comes back itself (the same object).
 */
import {
  blocsDeChoix, casDe, enfant, estBlocDeChoix, transformer,
  type BlocDeChoix, type DocumentVdd, type Noeud, type Pli, type Variables,
} from '../model/index.js'; // prettier-ignore
import { evaluer, type Verite } from './evaluer.js';

/** Why a case of a block stands chosen; the reader's own choice is stronger than answers, answers than the commune. */
export interface Choix {
  /** number of the block → index of the case the reader picked */
  lecteur?: Readonly<Record<number, number>>;
  /** number of the block → index of the case that is the commune's */
  territoire?: Readonly<Record<number, number>>;
}

const HORS: Pli = { etat: 'ferme', motif: 'hors-situation' };
const REPONSE: Pli = { etat: 'ouvert', motif: 'reponse' };
const TERRITOIRE: Pli = { etat: 'ouvert', motif: 'territoire' };

/** The marks of the nodes that have one. */
export type Plis = ReadonlyMap<Noeud, Pli>;

/** The document with these marks on its nodes; itself without any. */
export function appliquer(doc: DocumentVdd, variables: Variables, choix: Choix = {}): DocumentVdd {
  return marquer(doc, plisDe(doc, variables, choix));
}

export function marquer(doc: DocumentVdd, plis: Plis): DocumentVdd {
  if (plis.size === 0) return doc;
  const children = transformer(doc.children, (noeud) => {
    const pli = plis.get(noeud);
    return pli && { ...noeud, pli };
  });
  return { ...doc, children };
}

/** @param blocs the document's blocks of choice in order, where they are known already */
export function plisDe(
  doc: DocumentVdd,
  variables: Variables,
  choix: Choix = {},
  blocs: readonly BlocDeChoix[] = blocsDeChoix(doc.children),
): Plis {
  const plis = new Map<Noeud, Pli>();
  const repondu = Object.keys(variables).length > 0;
  if (repondu) marquerConditions(doc.children, variables, plis);
  blocs.forEach((bloc, numero) => {
    choisir(bloc, plis, choix.lecteur?.[numero], repondu ? variables : undefined, choix.territoire?.[numero]);
  });
  return plis;
}

/** Folds what the answers exclude. Inside what is folded nothing more is marked. */
function marquerConditions(children: Noeud['children'], variables: Variables, plis: Map<Noeud, Pli>): void {
  for (const c of children) {
    if (typeof c === 'string') continue;
    const verite = c.condition && evaluer(c.condition, variables);
    if (verite === false) {
      plis.set(c, HORS);
      continue;
    }
    if (verite === true && enfant(c, 'TitreAlternatif')) plis.set(c, REPONSE);
    marquerConditions(c.children, variables, plis);
    if (estBlocDeChoix(c)) relever(c, plis);
  }
}

/** If every case of a block is excluded, the block is shown whole: the answers cannot be about it. */
function relever(bloc: BlocDeChoix, plis: Map<Noeud, Pli>): void {
  const cas = casDe(bloc);
  if (cas.length && cas.every((un) => plis.get(un) === HORS)) for (const un of cas) plis.delete(un);
}

/** Marks the case to open: the reader's, else the one that the answers say, else the commune's. */
function choisir(
  bloc: BlocDeChoix,
  plis: Map<Noeud, Pli>,
  lecteur: number | undefined,
  variables: Variables | undefined,
  territoire: number | undefined,
): void {
  const cas = casDe(bloc);
  const ouvrir = (un: Noeud | undefined, pli: Pli): boolean => un !== undefined && plis.set(un, pli).size > 0;
  if (lecteur !== undefined && ouvrir(cas[lecteur], REPONSE)) return;
  const verites = cas.map((un): Verite => variables && un.condition && evaluer(un.condition, variables));
  const ouverts = cas.filter((un) => plis.get(un) !== HORS);
  const vrais = cas.filter((un, i) => verites[i] === true && plis.get(un) !== HORS);
  if (vrais.length && ouvrir(vrais[0], REPONSE)) return;
  if (ouverts.length < cas.length && ouvrir(ouverts[0], REPONSE)) return;
  if (territoire !== undefined) ouvrir(cas[territoire], TERRITOIRE);
}

/** What the marks come to, for the sentence "… ne concerne pas votre situation" and for the walk over the whole corpus. */
export interface Bilan {
  vraies: number;
  fausses: number;
  inconnues: number;
  plies: number;
}

/** Counts of the conditions under these variables, and of nodes folded. */
export function bilan(doc: DocumentVdd, variables: Variables): Bilan {
  const compte: Bilan = { vraies: 0, fausses: 0, inconnues: 0, plies: 0 };
  const voir = (children: Noeud['children']): void => {
    for (const c of children) {
      if (typeof c === 'string') continue;
      if (c.condition) {
        const v = evaluer(c.condition, variables);
        compte[v === undefined ? 'inconnues' : v ? 'vraies' : 'fausses']++;
      }
      if (c.pli?.etat === 'ferme') compte.plies++;
      voir(c.children);
    }
  };
  voir(appliquer(doc, variables).children);
  return compte;
}
