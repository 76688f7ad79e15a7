/** The list as it concerns one reader. Pure. */
import type { Root } from 'hast';
import { prerequis } from '../checklist/index.js';
import { blocsDeChoix, casDe, titreDe, type DocumentVdd } from '../model/index.js';
import type { Contexte } from '../render/index.js';
import { reduire } from '../situation/index.js';
import { vuePrerequis } from './prerequis-vue.js';

/** @param marque the document with its marks; `choisis`: the cases that stand chosen, in words */
export function pourLeLecteur(doc: DocumentVdd, marque: DocumentVdd, ctx: Contexte): { arbre: Root; choisis: string } {
  const choisis = blocsDeChoix(marque.children).flatMap((bloc) => casDe(bloc).filter(({ pli }) => pli?.etat === 'ouvert').map(titreDe)); // prettier-ignore
  return {
    arbre: vuePrerequis(doc, prerequis(reduire(marque)), ctx),
    choisis: [...new Set(choisis)].filter(Boolean).join(', '),
  };
}
