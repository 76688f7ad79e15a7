/** The manifest and the list of hashes: written last, read first by the next run. */
import {
  type Audience,
  type Cle,
  decoder,
  type DocumentVdd,
  ecrireCle,
  type FichierChangements,
  type FichierRedirections,
  type Manifeste,
} from '../model/index.js';
import { EMPREINTES } from './disque/arbre.js';
import { type Fs, lireSiPresent } from './disque/fs.js';
import type { FichierImages } from './images/index.js';
import type { Demande } from './options.js';
import { VERSION } from '../version.js';
import type { ArchiveObtenue } from './sources/archive.js';

const JOUR = 86_400_000;

export const MANIFESTE = 'mirror.json';

/** `DIR/empreintes.json`: path → first 16 hex digits of the SHA-256, for all files but itself and the manifest. */
export interface Empreintes {
  v: 1;
  fichiers: Record<string, string>;
}

/** What the last run left; everything in it may be missing or broken, then it counts as nothing. */
export class Precedent {
  readonly manifeste: Manifeste | undefined;
  readonly fichiers: readonly string[];
  readonly #ids = new Map<Audience, readonly string[]>();

  constructor(
    readonly fs: Fs,
    readonly arbre: string | undefined,
  ) {
    this.manifeste = this.#lire<Manifeste>(MANIFESTE);
    this.fichiers = Object.keys(this.#lire<Empreintes>(EMPREINTES)?.fichiers ?? {});
  }

  changements(audience: Audience): FichierChangements | undefined {
    const lu = this.#lire<FichierChangements>(`${audience}/changes.json`);
    return Array.isArray(lu?.changements) ? lu : undefined;
  }

  images(): FichierImages | undefined {
    const lu = this.#lire<FichierImages>('images.json');
    return typeof lu?.images === 'object' && lu.images ? lu : undefined;
  }

  /** The bytes of a file of the published tree. */
  octets(chemin: string): Buffer | undefined {
    return this.arbre === undefined ? undefined : lireSiPresent(this.fs, `${this.arbre}/${chemin}`);
  }

  redirections(audience: Audience): FichierRedirections | undefined {
    return this.#lire<FichierRedirections>(`${audience}/redirections.json`);
  }

  /** IDs of the documents of an audience. */
  ids(audience: Audience): readonly string[] {
    let ids = this.#ids.get(audience);
    if (!ids) this.#ids.set(audience, (ids = this.#lireIds(audience)));
    return ids;
  }

  #lireIds(audience: Audience): string[] {
    const modele = new RegExp(`^${audience}/([FNR]\\d+)\\.json$`);
    return this.fichiers.flatMap((chemin) => modele.exec(chemin)?.[1] ?? []);
  }

  document(cle: Cle): DocumentVdd | undefined {
    const json = this.#lire<unknown>(`${ecrireCle(cle)}.json`);
    try {
      return json === undefined ? undefined : decoder(json, cle);
    } catch {
      return undefined;
    }
  }

  /** Whether these very archives, read by this very version with these wishes, are what is published. */
  estDe(archives: readonly ArchiveObtenue[], demande: Demande): boolean {
    const { manifeste } = this;
    if (manifeste?.v !== 1 || manifeste.outil !== VERSION || (manifeste.exemple ?? false) !== demande.exemple)
      return false;
    if (String(manifeste.ajouts ?? '') !== String(avecAjouts(demande).ajouts ?? '')) return false;
    if (demande.images !== undefined && this.#imagesDues(demande)) return false;
    const lues = manifeste.archives;
    return (
      Object.keys(lues).length === archives.length &&
      archives.every(({ audience, sha256 }) => lues[audience]?.sha256 === sha256)
    );
  }

  /** Pictures were never asked for, or their server was silent a day ago. */
  #imagesDues({ maintenant }: Demande): boolean {
    const { images, date } = this.manifeste!;
    return !images || (images.aReprendre === true && maintenant().getTime() - Date.parse(date) > JOUR);
  }

  #lire<T>(chemin: string): T | undefined {
    if (!this.arbre) return undefined;
    try {
      const texte = lireSiPresent(this.fs, `${this.arbre}/${chemin}`)?.toString();
      return texte === undefined ? undefined : (JSON.parse(texte) as T);
    } catch {
      return undefined;
    }
  }
}

/** What was asked for beside the mirror itself, as the manifest notes it. */
export function avecAjouts({ compresser, publier }: Demande): Pick<Manifeste, 'ajouts'> {
  const ajouts = [...(compresser ? ['compresser'] : []), ...(publier ? ['publier'] : [])];
  return ajouts.length ? { ajouts } : {};
}
