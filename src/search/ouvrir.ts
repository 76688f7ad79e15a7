/** The index as the browser holds it: strings from the file, opened word by word as questions need them. */
import type { Audience, Famille } from '../model/index.js';
import { lireListe, lireRacines, valeur, VERSION_INDEX } from './format.js';
import type { FichierIndex, FichierLignes } from './format.js';
import { formes, type Formes } from './empreinte.js';
import { Quotidien } from './quotidien/lire.js';
import { Vocabulaire } from './vocabulaire.js';

/** A file that is not an index. `code` is stable. */
export class ErreurIndex extends Error {
  override name = 'ErreurIndex';
  constructor(
    readonly code: 'forme' | 'version',
    message: string,
  ) {
    super(message);
  }
}

export interface DocumentIndexe {
  id: string;
  titre: string;
  famille: Famille;
  theme: { id: string; titre: string } | undefined;
  /** 0..1 */
  popularite: number;
}

/** Documents and marks of one stem. */
export interface Occurrences {
  docs: Uint16Array;
  notes: Uint8Array;
}

export class Index {
  readonly audience: Audience;
  /** sorted */
  readonly racines: string[];
  readonly themes: readonly (readonly [string, string])[];
  readonly quotidien: Quotidien;
  readonly taille: number;
  #formes: Formes | undefined;
  #vocabulaire: Vocabulaire | undefined;
  #ids: string[];
  #titres: string[];
  #docs: string;
  #familles: Famille[];
  #listes: string[];
  #notes: string[];
  #ouvertes = new Map<number, Occurrences>();
  #lignes: string[] | undefined;
  readonly #paroles: string;

  constructor(fichier: FichierIndex) {
    this.audience = fichier.audience;
    this.racines = lireRacines(fichier.racines);
    this.themes = fichier.themes;
    this.quotidien = new Quotidien(fichier.quotidien);
    this.#paroles = fichier.paroles ?? '';
    this.#ids = lignesDe(fichier.ids);
    this.#titres = lignesDe(fichier.titres);
    this.#docs = fichier.docs;
    this.#familles = fichier.familles;
    this.#listes = lignesDe(fichier.listes);
    this.#notes = lignesDe(fichier.notes);
    this.taille = this.#ids.length;
    if (
      this.#titres.length !== this.taille ||
      this.#docs.length !== this.taille * 3 ||
      this.#listes.length !== this.racines.length ||
      this.#notes.length !== this.racines.length
    )
      throw new ErreurIndex('forme', 'not a co-marquage search index: its lists differ in length');
  }

  /** The lines shown under the titles, when their file has come. */
  ajouterLignes(json: unknown): void {
    const { v, lignes } = (json ?? {}) as Partial<FichierLignes>;
    verifier(v, typeof lignes === 'string');
    this.#lignes = (lignes as string).split('\n');
  }
  ligne(doc: number): string | undefined {
    return this.#lignes?.[doc] || undefined;
  }

  document(doc: number): DocumentIndexe {
    const theme = this.themes[valeur(this.#docs, doc * 3 + 1) - 1];
    return {
      id: this.#ids[doc] ?? '',
      titre: this.titre(doc),
      famille: this.famille(doc),
      theme: theme && { id: theme[0], titre: theme[1] },
      popularite: this.popularite(doc),
    };
  }
  titre(doc: number): string {
    return this.#titres[doc] ?? '';
  }
  famille(doc: number): Famille {
    return this.#familles[valeur(this.#docs, doc * 3)] ?? 'autre';
  }

  popularite(doc: number): number {
    return valeur(this.#docs, doc * 3 + 2) / 15;
  }
  /** In how many documents the stem stands. */
  frequence(rang: number): number {
    return (this.#notes[rang] ?? '').length;
  }

  /** Number of the stem, or -1. */
  rang(racine: string): number {
    const i = this.premier(racine);
    return this.racines[i] === racine ? i : -1;
  }
  /** Number of the first stem that is not before `racine`. */
  premier(racine: string): number {
    let bas = 0;
    let haut = this.racines.length;
    while (bas < haut) {
      const milieu = (bas + haut) >> 1;
      if ((this.racines[milieu] ?? '') < racine) bas = milieu + 1;
      else haut = milieu;
    }
    return bas;
  }

  /** The stems, to find misspellings among; made when the first one comes. */
  get formes(): Formes {
    return (this.#formes ??= formes(this.racines));
  }
  /** The words of the titles and of everyday speech as they read, likewise. */
  get vocabulaire(): Vocabulaire {
    return (this.#vocabulaire ??= new Vocabulaire(`${this.#titres.join(' ')} ${this.#paroles}`));
  }

  occurrences(rang: number): Occurrences {
    let ouverte = this.#ouvertes.get(rang);
    if (!ouverte) {
      const notes = this.#notes[rang] ?? '';
      const docs = lireListe(this.#listes[rang] ?? '', notes.length);
      ouverte = { docs, notes: Uint8Array.from({ length: notes.length }, (_, i) => valeur(notes, i)) };
      this.#ouvertes.set(rang, ouverte);
    }
    return ouverte;
  }
}

/**
 * Opens an index from its parsed file; `lignes` (the second file) may come later through `ajouterLignes`.
 * @throws ErreurIndex
 */
export function ouvrirIndex(json: unknown, lignes?: unknown): Index {
  const fichier = (json ?? {}) as Partial<FichierIndex>;
  const textes = [fichier.ids, fichier.titres, fichier.docs, fichier.racines, fichier.listes, fichier.notes];
  verifier(
    fichier.v,
    textes.every((t) => typeof t === 'string') &&
      [fichier.themes, fichier.familles, fichier.quotidien].every(Array.isArray),
  );
  const index = new Index(fichier as FichierIndex);
  if (lignes !== undefined) index.ajouterLignes(lignes);
  return index;
}

const lignesDe = (texte: string): string[] => (texte ? texte.split('\n') : []);

function verifier(version: unknown, forme: boolean): void {
  if (typeof version === 'number' && Math.floor(version) > VERSION_INDEX)
    throw new ErreurIndex(
      'version',
      `search index of version ${version}; this script reads up to ${VERSION_INDEX}: update co-marquage.js`,
    );
  if (typeof version !== 'number' || !forme) throw new ErreurIndex('forme', 'not a co-marquage search index');
}
