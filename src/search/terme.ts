/** One word of a question: which stems of the index may be meant by it. */
import { debuts, debutsDeMots, famille, fautes, tronc, type Correction, type Piste } from './approcher.js';
import { RACINES_FAIBLES } from './mots-vides.js';
import { couper } from './couper.js';
import { estVide, raciner, type Mot } from './mots.js';
import type { Index } from './ouvrir.js';
import { REGLAGES } from './reglages.js';

/** Weight of a correction of about one error: surer than a word cut in two. */
const SUR = 0.6;
/** "3 mois", "2 enfants": says little of the subject. */
const CHIFFRE = /^\d$/;
/** Documents that have a word that may be misspelt all the same. */
const RARE = 3;

/** One word to look for: the stems that satisfy it, the surest first, and what it weighs among the others. */
export interface Terme {
  plat: string;
  racine: string;
  pistes: readonly Piste[];
  /** number of stem → how surely */
  forces: ReadonlyMap<number, number>;
  poids: number;
  /** how surely it is read as its stem, 0..1: below 1 when it was misspelt */
  sur: number;
}

/**
 * @param inacheve still being typed: may be the beginning of another word
 * @param autres stems that satisfy it as well
 */
export function terme(index: Index, plat: string, racine: string, inacheve = false, autres: Piste[] = []): Terme {
  const rang = index.rang(racine);
  const pistes: Piste[] = rang >= 0 ? [[rang, 1], ...autres] : [...autres];
  if (inacheve && plat.length > 1) {
    const force = rang < 0 ? 1 : plat.length > 3 ? 0.5 : 0.3;
    for (const [autre, poids] of debuts(index, plat.length > racine.length && rang < 0 ? plat : racine))
      pistes.push([autre, poids * force]);
  }
  if (inacheve && pistes.length === 0) pistes.push(...debutsDeMots(index, plat));
  /** What the word is read as: itself, or what it may be a misspelling of. */
  let lues: readonly Correction[] = [[racine, 1, false]];
  // A word that hardly any text has may be another one misspelt.
  if (
    !inacheve &&
    rang >= 0 &&
    index.frequence(rang) <= RARE &&
    !index.quotidien.has(racine) &&
    !index.vocabulaire.connait(plat)
  )
    for (const [mot, poids] of fautes(index, plat, racine, true))
      if (poids > SUR && index.rang(mot) >= 0) pistes.push([index.rang(mot), poids]);
  if (pistes.length === 0 && !index.quotidien.has(racine)) {
    let corrections = fautes(index, plat, racine, inacheve);
    if (inacheve) pistes.push(...tronc(index, plat));
    if (!corrections.length && !pistes.length) corrections = fautes(index, plat, racine);
    for (const [mot, poids] of corrections) if (index.rang(mot) >= 0) pistes.push([index.rang(mot), poids]);
    if (corrections.length) lues = corrections;
  }
  const [[lue, sur] = [racine, 1, false]] = lues;
  // What a correction brings along is no surer than the correction.
  for (const [autre, poids] of famille(index, lue)) pistes.push([autre, poids * sur]);
  for (const [mot, poids] of lues) pistes.push(...synonymes(index, mot, poids));
  const forces = fondre(pistes);
  return {
    plat,
    racine: lue,
    pistes: [...forces],
    forces,
    poids: RACINES_FAIBLES.has(racine) || CHIFFRE.test(plat) ? REGLAGES.faible : 1,
    sur,
  };
}

/** The terms of a word as typed: itself (also joined to its neighbours: "auto entrepreneur"), or the two words run together in it. */
export function termesDe(index: Index, mot: Mot, inacheve: boolean, avant?: Mot, apres?: Mot): Terme[] {
  const joints = [apres && mot.plat + apres.racine, avant && avant.plat + mot.racine]
    .map((joint) => (joint ? index.rang(joint) : -1))
    .filter((rang) => rang >= 0)
    .map((rang): Piste => [rang, 1]);
  if (
    index.rang(mot.racine) < 0 &&
    !joints.length &&
    !index.quotidien.has(mot.racine) &&
    !(inacheve && debuts(index, mot.plat, 1).length)
  ) {
    const [proche] = fautes(index, mot.plat, mot.racine, true);
    if (proche?.[2]) return [];
    const parts = proche && proche[1] > SUR ? undefined : couper(index, mot.plat);
    if (parts) return parts.filter((part) => !estVide(part)).map((part) => terme(index, part, raciner(part)));
  }
  return [terme(index, mot.plat, mot.racine, inacheve, joints)];
}

/** The single words that everyday speech uses for a stem. */
function synonymes(index: Index, racine: string, poids: number): Piste[] {
  return index.quotidien
    .get(racine)
    .filter(({ phrase }) => phrase.length === 1)
    .flatMap(({ autres }) => autres.filter((autre) => autre.length === 1).map(([mot]) => index.rang(mot!)))
    .filter((rang) => rang >= 0)
    .map((rang): Piste => [rang, REGLAGES.synonyme * poids]);
}

/** Each stem once, as surely as its best piste says, the surest first. */
function fondre(pistes: readonly Piste[]): ReadonlyMap<number, number> {
  const meilleures = new Map<number, number>();
  for (const [rang, poids] of pistes) meilleures.set(rang, Math.max(poids, meilleures.get(rang) ?? 0));
  return new Map([...meilleures].sort((a, b) => b[1] - a[1]));
}
