/** Stems near a word that is not in the index: beginnings, misspellings, words written together or apart. */
import { compterBits, empreinte, type Formes } from './empreinte.js';
import { estVide, raciner } from './mots.js';
import type { Index } from './ouvrir.js';
import { REGLAGES } from './reglages.js';

/** A stem of the index that may be meant: its number and how surely, 0..1. */
export type Piste = readonly [rang: number, poids: number];

/** Letters that French confuses cost half an error. */
const PROCHES: ReadonlySet<string> = new Set(
  ['sz', 'sc', 'ck', 'kq', 'cq', 'iy', 'mn', 'jg', 'ao', 'ea', 'ei', 'xs', 'fp', 'td', 'bp', 'vw'].flatMap((p) => [
    p,
    `${p[1]}${p[0]}`,
  ]),
);

/** Errors allowed for a word of that length. */
export const tolerance = (longueur: number): number => (longueur < 4 ? 0 : longueur < 6 ? 1 : longueur < 9 ? 1.5 : 2.5);

/** Stems beginning with the word, the commonest first. */
export function debuts(index: Index, mot: string, max = 24): Piste[] {
  const pistes: [number, number, number][] = [];
  for (let i = index.premier(mot); index.racines[i]?.startsWith(mot) && pistes.length < 400; i++) {
    const ecart = (index.racines[i] ?? '').length - mot.length;
    if (ecart)
      pistes.push([i, (REGLAGES.prefixe * (mot.length + 2)) / (mot.length + 2 + ecart * 0.5), index.frequence(i)]);
  }
  pistes.sort((a, b) => b[2] - a[2]);
  return pistes.slice(0, max).map(([rang, poids]) => [rang, poids]);
}

/** The stem that the word goes on from: "immatriculati" → "immatricul". */
export function tronc(index: Index, mot: string): Piste[] {
  for (let n = mot.length - 1; n >= Math.max(4, mot.length - 6); n--) {
    const rang = index.rang(mot.slice(0, n));
    if (rang >= 0) return [[rang, REGLAGES.prefixe]];
  }
  return [];
}

/** Stems of the same family that the stemmer keeps apart: "cambriolage" for "cambriolé", "démission" for "démissionner". */
export function famille(index: Index, mot: string): Piste[] {
  const commun = Math.max(5, Math.ceil(mot.length * 0.72));
  if (mot.length < commun) return [];
  const debut = mot.slice(0, commun);
  const pistes: Piste[] = [];
  for (let i = index.premier(debut); index.racines[i]?.startsWith(debut) && pistes.length < 12; i++) {
    const racine = index.racines[i]!;
    if (racine === mot || commun < racine.length * 0.62) continue;
    const proche = racine.startsWith(mot) || mot.startsWith(racine);
    pistes.push([i, proche ? REGLAGES.famille * 1.7 : REGLAGES.famille]);
  }
  return pistes;
}

/** A stem that was meant, or an empty word: how surely, 0..1. */
export type Correction = readonly [racine: string, poids: number, vide: boolean];

/**
 * What is meant by a word that is nowhere: a few errors away (letters missing, too many, other, swapped; the first one too), or
 * another spelling of the same sounds; nearest first. It is compared with the words of the titles and of everyday speech as they
 * read, then its stem with the stems of the index.
 */
export function fautes(index: Index, plat: string, racine: string, inacheve = false): readonly Correction[] {
  const connues = retenues.get(index) ?? new Map<string, readonly Correction[]>();
  retenues.set(index, connues);
  const cle = inacheve ? plat : `${plat} `;
  let corrections = connues.get(cle);
  if (!corrections) {
    if (connues.size > RETENUES) connues.clear();
    connues.set(cle, (corrections = corriger(index, plat, racine, inacheve)));
  }
  return corrections;
}
/** One word is asked about several times, at each key again. */
const retenues = new WeakMap<Index, Map<string, readonly Correction[]>>();
const RETENUES = 200;

function corriger(index: Index, plat: string, racine: string, inacheve: boolean): Correction[] {
  const permis = tolerance(plat.length);
  if (!permis) return [];
  const { vocabulaire } = index;
  const mots = proches(plat, vocabulaire.formes, permis);
  for (const mot of vocabulaire.homophones(plat))
    if (!mots.some(([m, d]) => m === mot && d <= HOMOPHONE)) mots.push([mot, HOMOPHONE]);
  const trouves = mots.map(([mot, d]): Trouve => [estVide(mot) ? mot : raciner(mot), d, estVide(mot)]);
  // Half a word is far from all stems. A form that no title has ("immobilisé") may be nearer to a stem than to any word.
  if (!inacheve) {
    const permise = mots.length ? Math.min(...mots.map(([, d]) => d)) - 0.5 : tolerance(racine.length);
    if (permise > 0) for (const [stem, d] of proches(racine, index.formes, permise)) trouves.push([stem, d, false]);
  }
  trouves.sort((a, b) => a[1] - b[1]);
  const meilleure = trouves[0]?.[1] ?? 0;
  return trouves
    .filter(([, d]) => d <= meilleure + 0.5)
    .slice(0, PROPOSEES)
    .map(([mot, d, vide]) => [mot, REGLAGES.faute * (1 - (0.5 * d) / (permis + 1)), vide]);
}
type Trouve = [racine: string, d: number, vide: boolean];
/** What another spelling of the same sounds costs, in errors. */
const HOMOPHONE = 0.75;
const PROPOSEES = 6;

/** Words of the titles that begin with what is typed, where their stem does not: "conciliateu" is longer than "concili". */
export const debutsDeMots = (index: Index, plat: string): Piste[] =>
  enRacines(
    index,
    index.vocabulaire.formes.mots.flatMap((mot): [string, number][] =>
      mot.startsWith(plat) ? [[mot, REGLAGES.prefixe]] : [],
    ),
  );

const enRacines = (index: Index, mots: readonly (readonly [mot: string, poids: number])[]): Piste[] =>
  mots.map(([mot, poids]): Piste => [index.rang(raciner(mot)), poids]).filter(([rang]) => rang >= 0);

function proches(mot: string, { mots, empreintes }: Formes, permis: number): [mot: string, d: number][] {
  const trouves: [string, number][] = [];
  if (!permis) return trouves;
  const lettres = empreinte(mot);
  mots.forEach((forme, i) => {
    if (Math.abs(forme.length - mot.length) > permis + 0.5) return;
    if (compterBits(lettres ^ empreintes[i]!) > 2 * permis + 1) return;
    const d = distance(mot, forme, permis);
    if (d <= permis) trouves.push([forme, d]);
  });
  return trouves;
}

/**
 * Damerau's distance (neighbours swapped count once), where a doubled letter and letters that sound alike count half.
 * Gives up above `max`.
 */
export function distance(a: string, b: string, max: number): number {
  if (b.length >= LIGNE) return Infinity;
  let [avant2, avant, ligne] = LIGNES;
  avant[0] = 0;
  for (let j = 1; j <= b.length; j++) avant[j] = avant[j - 1]! + ajout(b, j - 1);
  for (let i = 1; i <= a.length; i++) {
    let moindre = (ligne[0] = avant[0]! + ajout(a, i - 1));
    for (let j = 1; j <= b.length; j++) {
      const egal = a[i - 1] === b[j - 1];
      let d = avant[j - 1]! + (egal ? 0 : PROCHES.has(a[i - 1]! + b[j - 1]!) ? 0.5 : 1);
      d = Math.min(d, avant[j]! + ajout(a, i - 1), ligne[j - 1]! + ajout(b, j - 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        d = Math.min(d, avant2[j - 2]! + (egal ? 0 : 1));
      ligne[j] = d;
      if (d < moindre) moindre = d;
    }
    if (moindre > max) return Infinity;
    [avant2, avant, ligne] = [avant, ligne, avant2];
  }
  return avant[b.length]!;
}
/** Longest word compared. Rows are kept: thousands of words are compared at one key. */
const LIGNE = 48;
const LIGNES: readonly [Float64Array, Float64Array, Float64Array] = [
  new Float64Array(LIGNE),
  new Float64Array(LIGNE),
  new Float64Array(LIGNE),
];
/** A letter too many or missing: half when it doubles its neighbour, or is a silent h. */
const ajout = (mot: string, i: number): number =>
  mot[i] === mot[i - 1] || mot[i] === mot[i + 1] || mot[i] === 'h' ? 0.5 : 1;
