/**
 * A tree under way: made whole in a working folder `<stamp>.partiel`, never where readers look. A file that is byte for
 * byte the one published is hard-linked, so that an update writes only what changed.
 */
import { dirname, join } from 'node:path';
import { codeDe } from '../erreurs.js';
import { empreinte } from '../empreinte.js';
import type { Emplacement } from './emplacement.js';
import { ecrire, fichiersDe, type Fs, fsyncArbre, lireSiPresent, nature, SANS_LIEN_DUR } from './fs.js';

/** Beside its documents a tree lists them with their hashes here: what `status --verifier` compares. */
export const EMPREINTES = 'empreintes.json';

export class Arbre {
  /** path → first 16 hex digits of the SHA-256 of the file */
  readonly empreintes = new Map<string, string>();
  readonly #ecrits: string[] = [];
  readonly #repris = new Set<string>();
  octets = 0;
  readonly #dossiers = new Set<string>();
  readonly #chemin: string;
  readonly tampon: string;

  /** @param precedent the published tree, real path */
  constructor(
    readonly fs: Fs,
    readonly lieu: Emplacement,
    readonly precedent: string | undefined,
    date: Date,
  ) {
    this.tampon = tamponLibre(lieu, date);
    this.#chemin = lieu.travail(`${this.tampon}.partiel`);
    fs.mkdirSync(this.#chemin);
  }

  /** Puts a file into the tree. `chemin` is relative, with `/`. @returns whether it is another one than was published */
  poser(chemin: string, contenu: string | Uint8Array): boolean {
    const octets = typeof contenu === 'string' ? Buffer.from(contenu) : contenu;
    // Written a second time: never through the hard link, which is the published file itself.
    if (this.empreintes.has(chemin)) this.fs.unlinkSync(this.#place(chemin));
    this.#repris.delete(chemin);
    this.empreintes.set(chemin, empreinte(octets));
    this.octets += octets.length;
    const ancien = this.precedent === undefined ? undefined : lireSiPresent(this.fs, join(this.precedent, chemin));
    if (ancien?.equals(octets) && this.#lier(chemin)) {
      this.#repris.add(chemin);
      return false;
    }
    this.#ecrire(chemin, octets);
    return !ancien?.equals(octets);
  }

  /** Files written anew. */
  get ecrits(): number {
    return this.#ecrits.length;
  }

  /** Files taken over as they stood. */
  get repris(): number {
    return this.#repris.size;
  }
  estRepris(chemin: string): boolean {
    return this.#repris.has(chemin);
  }

  /** The bytes of a file put before. */
  lire(chemin: string): Buffer {
    return this.fs.readFileSync(join(this.#chemin, chemin));
  }

  /** Takes over a whole folder of the published tree (`images`, `annuaire`): what other commands put there. */
  reprendreDossier(nom: string, si: (chemin: string) => boolean = () => true): void {
    if (!this.precedent || nature(this.fs, join(this.precedent, nom)) !== 'dossier') return;
    for (const chemin of fichiersDe(this.fs, this.precedent, nom)) if (si(chemin)) this.reprendre(chemin);
  }

  /** Takes over one file of the published tree, when it has it and the new one does not. */
  reprendre(chemin: string): boolean {
    if (!this.precedent || this.empreintes.has(chemin)) return false;
    const octets = lireSiPresent(this.fs, join(this.precedent, chemin));
    if (!octets) return false;
    this.empreintes.set(chemin, empreinte(octets));
    this.octets += octets.length;
    if (!this.#lier(chemin)) this.#ecrire(chemin, octets);
    this.#repris.add(chemin);
    return true;
  }

  /** Everything is on the disk: gives the tree its final name. @returns its path */
  finir(): string {
    fsyncArbre(this.fs, this.#chemin, this.#ecrits);
    const fini = this.lieu.travail(this.tampon);
    this.fs.renameSync(this.#chemin, fini);
    return fini;
  }

  /** Removes what was made. */
  abandonner(): void {
    this.fs.rmSync(this.#chemin, { recursive: true, force: true });
  }

  #ecrire(chemin: string, octets: Uint8Array): void {
    ecrire(this.fs, this.#place(chemin), octets);
    this.#ecrits.push(chemin);
  }

  #lier(chemin: string): boolean {
    try {
      this.fs.linkSync(join(this.precedent!, chemin), this.#place(chemin));
      return true;
    } catch (erreur) {
      if (SANS_LIEN_DUR.has(codeDe(erreur) ?? '')) return false;
      throw erreur;
    }
  }

  #place(chemin: string): string {
    const place = join(this.#chemin, chemin);
    const dossier = dirname(place);
    if (!this.#dossiers.has(dossier)) {
      this.fs.mkdirSync(dossier, { recursive: true });
      this.#dossiers.add(dossier);
    }
    return place;
  }
}

/** `20261124T061216123Z`, with a number behind where that name is taken (a clock may go back). */
function tamponLibre(lieu: Emplacement, date: Date): string {
  const tampon = date.toISOString().replace(/[-:.]/g, '');
  const pris = new Set(lieu.noms().map((nom) => nom.replace(/\.partiel$/, '')));
  if (!pris.has(tampon)) return tampon;
  let n = 2;
  while (pris.has(`${tampon}-${n}`)) n += 1;
  return `${tampon}-${n}`;
}
