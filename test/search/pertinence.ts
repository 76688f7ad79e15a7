/** How well questions are answered: is the expected sheet, or one as good, among the first results? */
import type { Audience } from '../../src/model/index.js';
import { chercher, type Index, type Resultat } from '../../src/search/index.js';

/** A question of the set. `lot` tells those the weights were found on (`reglage`) from those kept apart (`controle`). */
export interface Question {
  audience: Audience;
  id: string;
  query: string;
  kind: string;
  /** sheets of the same audience that answer as well */
  also?: string[];
  lot?: string;
}
/** Fractions of the questions, and milliseconds per question. */
export interface Mesure {
  questions: number;
  success1: number;
  success3: number;
  success10: number;
  ms: number;
}
/** A question whose sheet is not among the first three: its place (0 = first, -1 = not in ten), and what came instead. */
export interface Echec {
  question: Question;
  place: number;
  premiers: Reponse[];
}
export type Reponse = Pick<Resultat, 'id' | 'titre'>;

export const mesurer = (
  index: Record<Audience, Index>,
  questions: readonly Question[],
): { mesure: Mesure; echecs: Echec[] } =>
  mesurerPar(({ audience, query }) => chercher(index[audience], query, { max: 10 }).resultats, questions);

/** The same for any search: `repondre` gives the best ten, the best one first. */
export function mesurerPar(
  repondre: (question: Question) => readonly Reponse[],
  questions: readonly Question[],
): { mesure: Mesure; echecs: Echec[] } {
  const echecs: Echec[] = [];
  const places: number[] = [];
  const debut = performance.now();
  for (const question of questions) {
    const resultats = repondre(question);
    const bons = new Set([question.id, ...(question.also ?? [])]);
    const place = resultats.findIndex(({ id }) => bons.has(id));
    places.push(place);
    if (place < 0 || place > 2) echecs.push({ question, place, premiers: resultats.slice(0, 3) });
  }
  const duree = performance.now() - debut;
  const part = (n: number): number =>
    places.filter((place) => place >= 0 && place < n).length / Math.max(1, places.length);
  const mesure = {
    questions: places.length,
    success1: part(1),
    success3: part(3),
    success10: part(10),
    ms: duree / Math.max(1, places.length),
  };
  return { mesure, echecs };
}
