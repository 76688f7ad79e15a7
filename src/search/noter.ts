/** Marks for documents: first by the index alone, then, for the best ones, by a close look at the title. */
import type { Famille } from '../model/index.js';
import { NOTE_MAX } from './format.js';
import type { Index } from './ouvrir.js';
import { GENRES, REGLAGES } from './reglages.js';
import type { Requete, Version } from './requete.js';
import { regarderTitre } from './titre.js';

export interface Note {
  doc: number;
  score: number;
  /** the wording that found it, for the marks in its title */
  version: Version;
}

/** Documents by descending score. */
export function noter(index: Index, requete: Requete): Note[] {
  const meilleures = new Map<number, Note>();
  for (const version of requete.versions)
    for (const [doc, brut] of candidats(index, version, requete.genres)) {
      const score = brut * regarderTitre(index, doc, version.termes) * version.poids;
      const avant = meilleures.get(doc);
      if (!avant || avant.score < score) meilleures.set(doc, { doc, score, version });
    }
  return [...meilleures.values()].sort((a, b) => b.score - a.score || a.doc - b.doc);
}

/** Room for one sum per document, kept from one key to the next. */
interface Sommes {
  notes: Float32Array;
  couverture: Float32Array;
  ici: Float32Array;
  scores: Float64Array;
  /** what each document is worth whatever is asked */
  priors: Float64Array;
}
const sommes = new WeakMap<Index, Sommes>();
function sommesDe(index: Index): Sommes {
  let s = sommes.get(index);
  if (!s) {
    const creer = (): Float32Array => new Float32Array(index.taille);
    sommes.set(
      index,
      (s = {
        notes: creer(),
        couverture: creer(),
        ici: creer(),
        scores: new Float64Array(index.taille),
        priors: Float64Array.from(
          { length: index.taille },
          (_, doc) => GENRES[index.famille(doc)] * popularite(index, doc),
        ),
      }),
    );
  }
  return s;
}

/** The best documents for one wording, with a first score between 0 and a little above 1. */
function candidats(
  index: Index,
  { termes }: Version,
  genres: ReadonlyMap<Famille, number>,
): [doc: number, score: number][] {
  const somme = termes.reduce((s, { poids }) => s + poids, 0);
  if (!somme) return [];
  const { notes, couverture, ici, scores, priors } = sommesDe(index);
  const vus: number[] = [];
  const touches: number[] = [];
  for (const { pistes, poids } of termes) {
    touches.length = 0;
    for (const [rang, force] of pistes) {
      const { docs, notes: marques } = index.occurrences(rang);
      const unite = force / NOTE_MAX;
      for (let i = 0; i < docs.length; i++) {
        const doc = docs[i]!;
        const valeur = unite * marques[i]!;
        if (ici[doc] === 0) touches.push(doc);
        if (valeur > ici[doc]!) ici[doc] = valeur;
      }
    }
    for (const doc of touches) {
      if (notes[doc] === 0) vus.push(doc);
      notes[doc]! += poids * ici[doc]!;
      couverture[doc]! += poids * Math.min(1, ici[doc]! * 2.5);
      ici[doc] = 0;
    }
  }
  let haut = 0;
  for (const doc of vus) {
    const score = (notes[doc]! / somme) * (couverture[doc]! / somme) ** REGLAGES.couverture;
    notes[doc] = couverture[doc] = 0;
    const genre = genres.get(index.famille(doc));
    const prior = genre === undefined ? priors[doc]! : genre * popularite(index, doc);
    scores[doc] = score * prior;
    haut = Math.max(haut, scores[doc]);
  }
  const seuil = seuilDe(vus, scores, haut);
  return vus.flatMap((doc) => ((100 * scores[doc]!) / haut >= seuil ? [[doc, scores[doc]!]] : []));
}

/**
 * In hundredths of the highest, the mark of the best `REGLAGES.candidats`, a few more when marks are equal; sorting all of some
 * thousands at each key would cost more than finding them.
 */
function seuilDe(docs: readonly number[], scores: Float64Array, haut: number): number {
  if (docs.length <= REGLAGES.candidats) return 0;
  const casiers = new Uint16Array(101);
  for (const doc of docs) casiers[Math.floor((100 * scores[doc]!) / haut)]!++;
  let seuil = 100;
  for (let total = casiers[100]!; total < REGLAGES.candidats && seuil > 0;) total += casiers[--seuil]!;
  return seuil;
}

const popularite = (index: Index, doc: number): number => 1 + REGLAGES.popularite * index.popularite(doc);
