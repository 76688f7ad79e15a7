/**
 * Titles for links without words. Their targets may come later in the archives: documents that wait for one are held
 * back, encoded, until everything was read.
 */
import { type Cle, type DocumentVdd, ecrireCle } from '../../model/index.js';
import { estInterne } from './interne.js';
import type { Tenus } from './tenus.js';

export class Titres {
  readonly #titres = new Map<string, string>();

  noter(doc: DocumentVdd): void {
    this.#titres.set(ecrireCle(doc), estInterne(doc) ? '' : doc.titre);
  }

  /** The titles of `cibles`, by the key the link writes; undefined while one of them is still to be read. */
  pour(cibles: readonly Cle[], tenus: Tenus, tousLus = false): Record<string, string> | undefined {
    const titres: Record<string, string> = {};
    for (const cle of cibles) {
      const titre = this.#titres.get(tenus.resoudre(cle) ?? '');
      if (titre === undefined && !tousLus) return undefined;
      if (titre) titres[ecrireCle(cle)] = titre;
    }
    return titres;
  }
}
