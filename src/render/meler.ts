/** National words inside a sentence of ours: each in its own language (RGAA 8.7, 8.10). */
import type { Contexte, Sortie } from './contexte.js';
import { duGuide, duLecteur, mot, type Mot } from './dire.js';
import { h } from './h.js';

/** Stands for the national words while the sentence is made; in no text. */
const PLACE = '\u0000';

/** What stands before and after the national words of a sentence. @param dire the sentence around some words */
export const autour = (dire: (mots: string) => string): [avant: string, apres: string] => {
  const [avant = '', apres = ''] = dire(PLACE).split(PLACE);
  return [avant, apres];
};

/** @param nom the variable of the sentence that `national` stands for */
export function meler(ctx: Contexte, cle: Mot, nom: string, national: string): Sortie {
  const e = { ctx };
  if (ctx.langue === 'fr') return mot(e, cle, { [nom]: national });
  const [avant, apres] = autour((mots) => mot(e, cle, { [nom]: mots }));
  return h('span', duLecteur(e), avant, h('span', duGuide(e), national), apres);
}
