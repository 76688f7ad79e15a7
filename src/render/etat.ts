/** Where rendering starts from: nothing decided yet, the targets of links known. */
import {
  blocsDeChoix,
  conditionnes,
  texteProfond,
  type Contenu,
  type DocumentVdd,
  type Noeud,
} from '../model/index.js';
import type { Cible, Contexte, Etat } from './contexte.js';
import { table } from './table.js';

export function etatDe(doc: DocumentVdd, ctx: Contexte): Etat {
  let n = 0;
  const id = (nom: string): string => `${ctx.prefixe}${nom}${++n}`;
  return {
    doc,
    ctx,
    table: table(),
    section: doc.titre,
    niveau: ctx.niveau + 1,
    enLigne: false,
    cibles: ciblesDe(doc, id),
    rangs: rangsDe(doc),
    id,
  };
}

/** Everything of the document that links may point to, the first of each ID. */
function ciblesDe(doc: DocumentVdd, id: (nom: string) => string): Map<string, Cible> {
  const cibles = new Map<string, Cible>();
  const voir = (c: Contenu): void => {
    if (typeof c === 'string') return;
    if (c.type === 'Definition' || c.type === 'Abreviation' || c.type === 'Chapitre') {
      const { ID } = c.attributes;
      // An empty one is not rendered: nothing to go to.
      if (ID && !cibles.has(ID) && texteProfond(c)) cibles.set(ID, { id: id('d'), noeud: c });
    }
    c.children.forEach(voir);
  };
  doc.children.forEach(voir);
  return cibles;
}

function rangsDe({ children }: DocumentVdd): Map<Noeud, number> {
  const rangs = new Map<Noeud, number>();
  blocsDeChoix(children).forEach((bloc, i) => rangs.set(bloc, i));
  conditionnes(children).forEach((noeud, i) => rangs.set(noeud, i));
  return rangs;
}
