/** The words of running texts as numbers: two million words are kept as arrays of integers, not as objects (Node, writing the index). */
import { aplatir, detacher, estVide, parcourirMots, raciner } from './mots.js';

/** Stems of one text and how often each: two arrays of the same length. */
export interface Compte {
  racines: Uint32Array;
  nombres: Uint16Array;
}

export class Lexique {
  /** number → stem */
  readonly racines: string[] = [];
  readonly #numeros = new Map<string, number>();
  /** word as written → number of its stem, -1 when it does not count */
  readonly #mots = new Map<string, number>();
  #nombres = new Uint16Array(1 << 16);

  /** Counts the words that may tell what a text is about: not the empty ones, no numbers, nothing of one or two letters. */
  compter(texte: string): Compte {
    const vus: number[] = [];
    parcourirMots(texte, (debut, fin) => {
      const numero = this.#numero(texte.slice(debut, fin));
      if (numero < 0) return;
      if (this.#nombres[numero]!++ === 0) vus.push(numero);
    });
    const racines = Uint32Array.from(vus);
    const nombres = Uint16Array.from(vus, (numero) => this.#nombres[numero]!);
    for (const numero of vus) this.#nombres[numero] = 0;
    return { racines, nombres };
  }

  #numero(mot: string): number {
    let numero = this.#mots.get(mot);
    if (numero === undefined) this.#mots.set(detacher(mot), (numero = this.#retenir(aplatir(mot))));
    return numero;
  }

  #retenir(plat: string): number {
    const racine = raciner(plat);
    if (plat.length < 3 || /^\d/.test(plat) || estVide(plat) || estVide(racine)) return -1;
    let numero = this.#numeros.get(racine);
    if (numero === undefined) {
      numero = this.racines.push(racine) - 1;
      this.#numeros.set(racine, numero);
      if (numero >= this.#nombres.length) {
        const place = new Uint16Array(this.#nombres.length * 2);
        place.set(this.#nombres);
        this.#nombres = place;
      }
    }
    return numero;
  }
}
