/**
 * The two files of an index, `index.json` (what is needed to find) and `lignes.json` (the line shown under each title).
 *
 * Why a format of our own and not MiniSearch's: measured on the 4,819 documents of `particuliers`, its JSON of titles,
 * headings and descriptions alone weighs 340 kB brotli (no titles to show, no other names of the sheets) and 1.8 MB to parse;
 * this one holds titles, lines, other names and words of the text below 450 kB, and is read as strings, word by word.
 *
 * Numbers are written with the printable characters of ASCII that JSON does not escape:
 * text rather than binary, because plain web servers compress `.json` and leave unknown types alone.
 */
import type { Audience, Famille } from '../model/index.js';

/** Highest major version read, and the one written. */
export const VERSION_INDEX = 1;

export interface FichierIndex {
  v: 1;
  audience: Audience;
  /** families used, themes used: titles by number */
  familles: Famille[];
  themes: [id: string, titre: string][];
  /** per document, in the index's order, one line each (`\n` between): */
  ids: string;
  titres: string;
  /** per document: family, theme + 1 (0 = none), popularity 0..15, as three characters */
  docs: string;
  /** stems, sorted, front coded: one character for the letters shared with the one before, then the rest; `\n` between */
  racines: string;
  /** per stem, `\n` between: the gaps between its document numbers */
  listes: string;
  /** per stem, `\n` between: its mark 1..8 in each of them, one character each (apart: both compress better) */
  notes: string;
  /** everyday words, as stems: see `quotidien/lire.ts` */
  quotidien: string[];
  /** words of these, as they read, that stand in no title: what a misspelt word may be; may be missing */
  paroles?: string;
}
export interface FichierLignes {
  v: 1;
  /** per document one line, `\n` between */
  lignes: string;
}

/** 90 characters: printable ASCII without `"`, `\`, space, DEL, and without `<` and `&`, so that the text may stand anywhere. */
const CHIFFRES = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
  .filter((c) => !'"\\<&'.includes(c))
  .join('');
const VALEURS = new Uint8Array(128);
for (let i = 0; i < CHIFFRES.length; i++) VALEURS[CHIFFRES.charCodeAt(i)] = i;
/** A gap below this is one character; from here on the character counts ninetieths, and another follows. */
const COURT = 80;
/** What the last character stands for: a jump, after which the count goes on. */
const LONG = (CHIFFRES.length - 1 - COURT) * CHIFFRES.length;
/** Highest mark of a word in a document. */
export const NOTE_MAX = 8;

/** A number from 0 to 89 as one character. */
export const chiffre = (n: number): string => CHIFFRES[n] ?? '!';
/** And back. */
export const valeur = (texte: string, i: number): number => VALEURS[texte.charCodeAt(i)] ?? 0;

/** Document numbers, ascending → text. */
export function ecrireListe(docs: readonly number[]): string {
  let texte = '';
  let avant = -1;
  for (const doc of docs) {
    let ecart = doc - avant - 1;
    avant = doc;
    if (ecart >= COURT) {
      for (ecart -= COURT; ecart >= LONG; ecart -= LONG) texte += chiffre(CHIFFRES.length - 1);
      texte += chiffre(COURT + Math.floor(ecart / CHIFFRES.length));
      ecart %= CHIFFRES.length;
    }
    texte += chiffre(ecart);
  }
  return texte;
}

/** And back: `nombre` of them. */
export function lireListe(texte: string, nombre: number): Uint16Array {
  const docs = new Uint16Array(nombre);
  let doc = -1;
  for (let i = 0, n = 0; n < nombre; n++) {
    let ecart = valeur(texte, i++);
    if (ecart >= COURT) {
      let saut = COURT;
      for (; ecart === CHIFFRES.length - 1; ecart = valeur(texte, i++)) saut += LONG;
      ecart = saut + (ecart - COURT) * CHIFFRES.length + valeur(texte, i++);
    }
    docs[n] = doc += ecart + 1;
  }
  return docs;
}

/** Sorted stems → front coded lines. */
export function ecrireRacines(racines: readonly string[]): string {
  let avant = '';
  return racines
    .map((racine) => {
      let n = 0;
      while (n < racine.length && n < 80 && racine[n] === avant[n]) n++;
      avant = racine;
      return chiffre(n) + racine.slice(n);
    })
    .join('\n');
}
export function lireRacines(texte: string): string[] {
  let avant = '';
  if (!texte) return [];
  return texte.split('\n').map((ligne) => (avant = avant.slice(0, valeur(ligne, 0)) + ligne.slice(1)));
}
