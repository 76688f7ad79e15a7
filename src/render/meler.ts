/** National words inside a sentence of ours: each in its own language (RGAA 8.7, 8.10). */
import type { Contexte, Sortie } from './contexte.js';
import { duGuide, duLecteur, mot, type Mot } from './dire.js';
import { h } from './h.js';

/** Stands for the national words while the sentence is made; in no text. */
const PLACE = '\u0000';

/** @param nom the variable of the sentence that `national` stands for */
export function meler(ctx: Contexte, cle: Mot, nom: string, national: string): Sortie {
  const e = { ctx };
  if (ctx.langue === 'fr') return mot(e, cle, { [nom]: national });
  const [avant, apres] = mot(e, cle, { [nom]: PLACE }).split(PLACE);
  return h('span', duLecteur(e), avant, h('span', duGuide(e), national), apres);
}
