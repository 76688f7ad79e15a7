/** The words that a misspelt one may be: those of the titles and of everyday speech, as they read and as they sound. */
import { formes, type Formes } from './empreinte.js';
import { aplatir, estVide } from './mots.js';
import { MOTS_VIDES } from './mots-vides.js';
import { sonner } from './sons.js';

const motsDe = (texte: string): Set<string> =>
  new Set(
    aplatir(texte)
      .match(/[a-z]{3,}/g)
      ?.filter((mot) => !estVide(mot)),
  );

/** Empty words are misspelt as well; short ones are too near everything. */
const VIDES = [...MOTS_VIDES].filter((mot) => mot.length > 4);

export class Vocabulaire {
  readonly formes: Formes;
  readonly #connus: ReadonlySet<string>;
  #parSon: Map<string, string[]> | undefined;

  constructor(texte: string) {
    this.#connus = motsDe(texte);
    this.formes = formes([...this.#connus, ...VIDES]);
  }

  /** Whether that word, as it reads, is one of them. */
  connait(plat: string): boolean {
    return this.#connus.has(plat);
  }

  /** Those that sound like it. */
  homophones(plat: string): readonly string[] {
    if (!this.#parSon) {
      this.#parSon = new Map();
      for (const mot of this.formes.mots) {
        const son = sonner(mot);
        const mots = this.#parSon.get(son);
        if (mots) mots.push(mot);
        else this.#parSon.set(son, [mot]);
      }
    }
    return (plat.length > 3 && this.#parSon.get(sonner(plat))) || [];
  }
}

/** The words of everyday speech that stand in no title. */
export function paroles(lignes: readonly string[], titres: string): string {
  const deja = motsDe(titres);
  return [...motsDe(lignes.join(' '))]
    .filter((mot) => mot.length > 3 && !deja.has(mot))
    .sort()
    .join(' ');
}
