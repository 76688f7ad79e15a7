/** The everyday words of an index file, ready to be looked up. */
import { motsPleins } from '../mots.js';

/** First stem of a phrase → phrases that begin with it, each with what it may be replaced by. */
export type Quotidien = ReadonlyMap<string, readonly { phrase: string[]; autres: string[][] }[]>;

/** Lines "a = b = c" (each for the others) and "a > b = c" (b and c for a only). */
export function lireQuotidien(lignes: readonly string[]): Quotidien {
  const table = new Map<string, { phrase: string[]; autres: string[][] }[]>();
  const ajouter = (phrase: string[], autres: string[][]): void => {
    const [premiere] = phrase;
    if (!premiere || autres.length === 0) return;
    const entrees = table.get(premiere) ?? [];
    table.set(premiere, entrees);
    entrees.push({ phrase, autres });
  };
  for (const ligne of lignes) {
    const [gauche = '', droite] = ligne.split('>');
    const a = gauche.split('=').map(racinesDe);
    if (droite === undefined)
      a.forEach((phrase, i) =>
        ajouter(
          phrase,
          a.filter((_, j) => j !== i),
        ),
      );
    else for (const phrase of a) ajouter(phrase, droite.split('=').map(racinesDe));
  }
  return table;
}
const racinesDe = (texte: string): string[] => motsPleins(texte).map(({ racine }) => racine);
