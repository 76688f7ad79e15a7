/** `DIR/<audience>/redirections.json`: where an ID of yesterday is found today. */
import type { Redirection } from '../../feed/index.js';
import { type Audience, ecrireCle } from '../../model/index.js';
import type { Fichier } from './collecteur.js';
import type { Tenus } from './tenus.js';

/** The file: ID that is gone → key "audience/ID" of a held document, or an address. */
export interface FichierRedirections {
  v: 1;
  vers: Record<string, string>;
}

export class Redirections {
  readonly #lues = new Map<Audience, Redirection[]>();

  noter(audience: Audience, redirections: Redirection[]): void {
    this.#lues.set(audience, redirections);
  }

  /** IDs that are redirected: their disappearance is no loss. */
  de(audience: Audience): ReadonlySet<string> {
    return new Set(this.#lues.get(audience)?.map(({ de }) => de));
  }

  /** Chains are followed to their end; a redirection that ends nowhere is dead. */
  resoudre(tenus: Tenus): { fichiers: Fichier[]; morts: string[] } {
    const fichiers: Fichier[] = [];
    const morts: string[] = [];
    for (const [audience, redirections] of this.#lues) {
      const directes = new Map(redirections.map((r) => [ecrireCle({ audience, id: r.de }), r]));
      const vers: Record<string, string> = {};
      for (const { de } of redirections) {
        const fin = suivre(ecrireCle({ audience, id: de }), directes, tenus);
        if (fin) vers[de] = fin;
        else morts.push(ecrireCle({ audience, id: de }));
      }
      const contenu: FichierRedirections = { v: 1, vers };
      fichiers.push({ chemin: `${audience}/redirections.json`, contenu: JSON.stringify(contenu) });
    }
    return { fichiers, morts };
  }
}

function suivre(cle: string, directes: ReadonlyMap<string, Redirection>, tenus: Tenus): string | undefined {
  const vus = new Set<string>();
  for (let r = directes.get(cle); r; r = directes.get(cle)) {
    if (r.url) return r.url;
    if (!r.vers || vus.has(cle)) return undefined;
    const tenu = tenus.resoudre(r.vers);
    if (tenu) return tenu;
    vus.add(cle);
    cle = ecrireCle(r.vers);
  }
  return undefined;
}
