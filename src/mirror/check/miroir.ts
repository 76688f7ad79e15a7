/** A mirror as `check` reads it: which documents it holds, where those that are gone went, what a sheet's chapters are. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Audience,
  type Cle,
  decoder,
  type DocumentVdd,
  ecrireCle,
  type FichierRedirections,
  type Manifeste,
} from '../../model/index.js';
import { ErreurMiroir, messageDe } from '../erreurs.js';

export class MiroirLu {
  readonly #dir: string;
  readonly #manifeste: Manifeste;
  readonly #redirections = new Map<Audience, FichierRedirections['vers']>();

  /** @throws ErreurMiroir `usage` when there is no mirror */
  constructor(dir: string) {
    this.#dir = dir;
    try {
      this.#manifeste = JSON.parse(readFileSync(join(dir, 'mirror.json'), 'utf8')) as Manifeste;
    } catch (cause) {
      throw new ErreurMiroir(
        'usage',
        `--mirror : ${dir} n’est pas un miroir (${messageDe(cause)}). Faites-en un : co-marquage mirror --out ${dir}`,
        { cause },
      );
    }
  }

  tient(cle: Cle): boolean {
    return existsSync(this.#chemin(cle));
  }

  /** The document; undefined when the mirror does not hold it or it cannot be read. */
  document(cle: Cle): DocumentVdd | undefined {
    try {
      return decoder(JSON.parse(readFileSync(this.#chemin(cle), 'utf8')), cle);
    } catch {
      return undefined;
    }
  }

  /** Every document of an audience, one after another. */
  *documents(audience: Audience): Generator<DocumentVdd> {
    const dossier = join(this.#dir, this.#manifeste.audiences?.[audience] ?? audience);
    for (const nom of existsSync(dossier) ? readdirSync(dossier) : []) {
      const id = /^([FNR]\d+)\.json$/.exec(nom)?.[1];
      const doc = id && this.document({ audience, id });
      if (doc) yield doc;
    }
  }

  /** Where a document that is gone went: a key "audience/ID", or an address. */
  redirection({ audience, id }: Cle): string | undefined {
    let vers = this.#redirections.get(audience);
    if (!vers) {
      vers = this.#lireRedirections(audience);
      this.#redirections.set(audience, vers);
    }
    return Object.hasOwn(vers, id) ? vers[id] : undefined;
  }

  #lireRedirections(audience: Audience): FichierRedirections['vers'] {
    try {
      const texte = readFileSync(join(this.#dir, audience, 'redirections.json'), 'utf8');
      return (JSON.parse(texte) as FichierRedirections).vers;
    } catch {
      return {};
    }
  }

  /** An audience may have been merged into another. */
  #chemin({ audience, id }: Cle): string {
    const propre = join(this.#dir, `${ecrireCle({ audience, id })}.json`);
    const fusion = this.#manifeste.audiences?.[audience];
    return fusion && !existsSync(propre) ? join(this.#dir, fusion, `${id}.json`) : propre;
  }
}
