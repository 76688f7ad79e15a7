/** The everyday words: as they stand in an index file (stems, not words: nothing is stemmed when it is opened), and looked up. */
import { motsPleins } from '../mots.js';

/** First stem of a phrase → phrases that begin with it, each with what it may be replaced by. */
export type Quotidien = ReadonlyMap<string, readonly { phrase: string[]; autres: string[][] }[]>;

/** Lines of the table → the same lines in stems. */
export const ecrireQuotidien = (lignes: readonly string[]): string[] =>
  lignes.map((ligne) =>
    ligne
      .split('>')
      .map((cote) => cote.split('=').map(racinesDe).join('='))
      .join('>'),
  );
const racinesDe = (texte: string): string =>
  motsPleins(texte)
    .map(({ racine }) => racine)
    .join(' ');

/** Lines "a = b = c" (each for the others) and "a > b = c" (b and c for a only), in stems. */
export function lireQuotidien(lignes: readonly string[]): Quotidien {
  const table = new Map<string, { phrase: string[]; autres: string[][] }[]>();
  const ajouter = (phrase: string[], autres: string[][]): void => {
    const premiere = phrase[0] ?? '';
    const entrees = table.get(premiere);
    if (entrees) entrees.push({ phrase, autres });
    else table.set(premiere, [{ phrase, autres }]);
  };
  for (const ligne of lignes) {
    const [gauche = [], droite] = ligne.split('>').map((cote) => cote.split('=').map((phrase) => phrase.split(' ')));
    gauche.forEach((phrase, i) => ajouter(phrase, droite ?? gauche.filter((_, j) => j !== i)));
  }
  return table;
}
