/**
 * The archives downloaded last time, kept beside the mirror: a conditional request needs the old file, and a download
 * that was cut goes on where it stopped.
 */
import { dirname } from 'node:path';
import type { Audience } from '../../model/index.js';
import type { Emplacement } from '../disque/emplacement.js';
import { type Fs, fsync, lireSiPresent, remplacer } from '../disque/fs.js';

/** What the server said of a file, to ask again. */
export interface Validateurs {
  adresse: string;
  etag?: string;
  lastModified?: string;
}
export interface Fiche extends Validateurs {
  sha256: string;
}

export class Depot {
  readonly archive: string;
  readonly partiel: string;
  readonly #fiche: string;
  readonly #fichePartielle: string;

  constructor(
    readonly fs: Fs,
    lieu: Emplacement,
    audience: Audience,
  ) {
    const dossier = lieu.travail('archives');
    fs.mkdirSync(dossier, { recursive: true });
    this.archive = `${dossier}/${audience}.zip`;
    this.partiel = `${dossier}/${audience}.zip.partiel`;
    this.#fiche = `${dossier}/${audience}.json`;
    this.#fichePartielle = `${dossier}/${audience}.partiel.json`;
  }

  /** What stands whole, when it came from that address. */
  fiche(adresse: string): Fiche | undefined {
    const fiche = this.#lire<Fiche>(this.#fiche);
    return fiche?.adresse === adresse && fiche.sha256 && this.fs.statSync(this.archive, { throwIfNoEntry: false })
      ? fiche
      : undefined;
  }

  /** What stands half, when it came from that address and can be asked for by its validator. */
  entame(adresse: string): (Validateurs & { octets: number }) | undefined {
    const fiche = this.#lire<Validateurs>(this.#fichePartielle);
    const octets = this.fs.statSync(this.partiel, { throwIfNoEntry: false })?.size ?? 0;
    return fiche?.adresse === adresse && octets > 0 ? { ...fiche, octets } : undefined;
  }

  commencer(validateurs: Validateurs): void {
    this.fs.rmSync(this.partiel, { force: true });
    remplacer(this.fs, this.#fichePartielle, JSON.stringify(validateurs));
  }

  oublierEntame(): void {
    this.fs.rmSync(this.partiel, { force: true });
    this.fs.rmSync(this.#fichePartielle, { force: true });
  }

  /** The download is whole: it takes the place of the old one; its card last, so that a card never tells of another file. */
  terminer(fiche: Fiche): void {
    this.fs.rmSync(this.#fiche, { force: true });
    fsync(this.fs, this.partiel);
    this.fs.renameSync(this.partiel, this.archive);
    fsync(this.fs, dirname(this.archive));
    remplacer(this.fs, this.#fiche, JSON.stringify(fiche));
    this.fs.rmSync(this.#fichePartielle, { force: true });
  }

  #lire<T>(chemin: string): T | undefined {
    try {
      return JSON.parse(lireSiPresent(this.fs, chemin)?.toString() ?? '') as T;
    } catch {
      return undefined;
    }
  }
}
