/** The everyday words: as they stand in an index file (stems, not words: nothing is stemmed when it is opened), and looked up. */
import { motsPleins } from '../mots.js';

/** A phrase, and what it may be replaced by; all in stems. */
export interface Entree {
  phrase: string[];
  autres: string[][];
}

/** Lines of the table → the same lines in stems; what says nothing, or nothing new, is left out ("divorcé > divorce"). */
export function ecrireQuotidien(lignes: readonly string[]): string[] {
  const dits = new Set<string>();
  return lignes.flatMap((ligne) => {
    const [gauche = [], droite] = ligne.split('>').map((cote) => [...new Set(cote.split('=').map(racinesDe))]);
    /** Whether that phrase stands for something that no line before said. */
    const neuve = (phrase: string): boolean =>
      (droite ?? gauche).filter((autre) => autre !== phrase && aDire(dits, `${phrase}>${autre}`)).length > 0;
    const restent = gauche.filter(neuve);
    if (droite) return restent.length ? `${restent.join('=')}>${droite.join('=')}` : [];
    return restent.length ? gauche.join('=') : [];
  });
}
/** Whether that pair is new; it is said from here on. */
const aDire = (dits: Set<string>, paire: string): boolean => !dits.has(paire) && !!dits.add(paire);
const racinesDe = (texte: string): string =>
  motsPleins(texte)
    .map(({ racine }) => racine)
    .join(' ');

/**
 * Lines "a = b = c" (each for the others) and "a > b = c" (b and c for a only), in stems, by the first stem of each phrase. A line is
 * taken apart when one of its words is asked for: a question asks for a few of the thousands.
 */
export class Quotidien {
  readonly #lignes: readonly string[];
  /** first stem of a phrase → numbers of the lines that have one */
  readonly #places = new Map<string, number[]>();
  readonly #lues = new Map<string, readonly Entree[]>();

  constructor(lignes: readonly string[]) {
    this.#lignes = lignes;
    lignes.forEach((ligne, numero) => {
      const fleche = ligne.indexOf('>');
      const fin = fleche < 0 ? ligne.length : fleche;
      for (let debut = 0; debut < fin;) {
        const egal = ligne.indexOf('=', debut);
        const bout = egal < 0 || egal > fin ? fin : egal;
        const blanc = ligne.indexOf(' ', debut);
        this.#placer(ligne.slice(debut, blanc < 0 || blanc > bout ? bout : blanc), numero);
        debut = bout + 1;
      }
    });
  }

  #placer(racine: string, numero: number): void {
    const numeros = this.#places.get(racine);
    if (!numeros) this.#places.set(racine, [numero]);
    else if (numeros.at(-1) !== numero) numeros.push(numero);
  }

  /** Whether a phrase begins with that stem. */
  has(racine: string): boolean {
    return this.#places.has(racine);
  }

  /** The phrases that begin with that stem. */
  get(racine: string): readonly Entree[] {
    let entrees = this.#lues.get(racine);
    if (!entrees) {
      entrees = (this.#places.get(racine) ?? []).flatMap((numero) => lireLigne(this.#lignes[numero]!, racine));
      this.#lues.set(racine, entrees);
    }
    return entrees;
  }
}

function lireLigne(ligne: string, premiere: string): Entree[] {
  const [gauche = [], droite] = ligne.split('>').map((cote) => cote.split('=').map((phrase) => phrase.split(' ')));
  return gauche.flatMap((phrase, i) =>
    phrase[0] === premiere ? [{ phrase, autres: droite ?? gauche.filter((_, j) => j !== i) }] : [],
  );
}
