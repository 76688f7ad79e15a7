/**
 * From a text to the words that are compared: the same steps when the index is written and when a question is read,
 * so that "L'immatriculation", "immatriculations" and "immatriculé" meet.
 *
 * Accents are dropped **before** stemming: half of what is typed on a telephone has none. The stemmer is Snowball's
 * French one, from `@orama/stemmers`.
 */
import { stemmer } from '@orama/stemmers/french';
import { MOTS_VIDES } from './mots-vides.js';

/** One word of a text: where it stands, how it reads without accents, and its stem. */
export interface Mot {
  debut: number;
  fin: number;
  /** lower case, without accents */
  plat: string;
  racine: string;
}

const MOT = /[\p{L}\p{N}]+/gu;
const racines = new Map<string, string>();

/** Lower case, accents dropped, ligatures opened. */
export const aplatir = (texte: string): string =>
  texte.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/g, 'oe').replace(/æ/g, 'ae');

/** Left as they are: words of up to three letters, acronyms of four ("pacs"), whatever holds a digit. */
const ENTIER = /^.{1,3}$|^...s$|\d/;

/** The stem of a word already flat. Two endings that Snowball keeps apart are joined: publique, public; démissionner, démission. */
export function raciner(plat: string): string {
  let racine = racines.get(plat);
  if (racine === undefined) {
    racine = ENTIER.test(plat)
      ? plat
      : stemmer(plat)
          .replace(/qu$/, 'c')
          .replace(/([st])ion$/, '$1');
    if (racines.size > 20_000) racines.clear();
    racines.set(plat, racine);
  }
  return racine;
}

/** Words as written → as compared: the corpus says its 60,000 words two million times. */
const lus = new Map<string, { plat: string; racine: string }>();

function lire(mot: string): { plat: string; racine: string } {
  let lu = lus.get(mot);
  if (!lu) {
    const plat = aplatir(mot);
    if (lus.size > 20_000) lus.clear();
    lus.set(mot, (lu = { plat, racine: raciner(plat) }));
  }
  return lu;
}

/** All words of the text, in order; elided articles ("l'", "qu'") are words of their own, and empty ones. */
export function decouper(texte: string): Mot[] {
  const mots: Mot[] = [];
  for (const trouve of texte.matchAll(MOT)) {
    const { plat, racine } = lire(trouve[0]);
    mots.push({ debut: trouve.index, fin: trouve.index + trouve[0].length, plat, racine });
  }
  return mots;
}

/** Words that say nothing of the subject: articles, pronouns, question words. */
export const estVide = (plat: string): boolean => (plat.length === 1 && /\D/.test(plat)) || MOTS_VIDES.has(plat);

/** The words that count. */
export const motsPleins = (texte: string): Mot[] => decouper(texte).filter(({ plat }) => !estVide(plat));
