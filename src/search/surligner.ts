/** Where a title answers the question: ranges to be marked. */
import { decouper } from './mots.js';
import type { Version } from './requete.js';
import type { Index } from './ouvrir.js';

/** Start and end, in UTF-16 units, ascending and apart. */
export type Plage = readonly [debut: number, fin: number];

export function plages(texte: string, index: Index, { termes }: Version): Plage[] {
  const racines = new Set(termes.flatMap(({ pistes }) => pistes.map(([rang]) => index.racines[rang])));
  return decouper(texte)
    .filter(({ racine }) => racines.has(racine))
    .map(({ debut, fin }) => [debut, fin]);
}
