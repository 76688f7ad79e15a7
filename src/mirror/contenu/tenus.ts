/** Which documents the mirror holds: known from the names in the archives before the first one is read. */
import { type Audience, AUDIENCES, type Cle, ecrireCle } from '../../model/index.js';

/** In 3.5 the associations live inside `part`, below this theme. Source: FORMAT §1. */
export const THEME_ASSOCIATIONS = 'N31931';

export class Tenus {
  readonly #cles = new Set<string>();
  /** audiences whose documents live in another */
  readonly fusions: Partial<Record<Audience, Audience>> = {};

  /** @param ids per archive, the IDs of its documents */
  constructor(ids: ReadonlyMap<Audience, ReadonlySet<string>>) {
    for (const [audience, noms] of ids) for (const id of noms) this.#cles.add(ecrireCle({ audience, id }));
    if (!ids.has('associations') && ids.get('particuliers')?.has(THEME_ASSOCIATIONS))
      this.fusions.associations = 'particuliers';
  }

  /** The key under which the mirror holds the document, merged audiences followed; undefined when it does not. */
  resoudre(cle: Cle): string | undefined {
    const directe = ecrireCle(cle);
    if (this.#cles.has(directe)) return directe;
    const audience = this.fusions[cle.audience];
    if (!audience) return undefined;
    const fusionnee = ecrireCle({ audience, id: cle.id });
    return this.#cles.has(fusionnee) ? fusionnee : undefined;
  }

  retirer(cle: Cle): void {
    this.#cles.delete(ecrireCle(cle));
  }

  /** How many documents the mirror holds in that audience. */
  nombre(audience: Audience): number {
    const debut = `${audience}/`;
    let n = 0;
    for (const cle of this.#cles) if (cle.startsWith(debut)) n += 1;
    return n;
  }

  audiences(): Audience[] {
    return AUDIENCES.filter((audience) => this.nombre(audience) > 0);
  }
}
