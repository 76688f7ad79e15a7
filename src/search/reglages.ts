/**
 * The weights of the search, in one place. Found by `npm run bench:search` on half of the questions in
 * `test/search/requetes.json`, checked on the other half; saturation, coverage and the words of the running text later on the
 * sets on sheets drawn by lot, which a set by another writer then checked.
 */
import type { Famille } from '../model/index.js';

/** Fields of a document → what a word found there is worth when the index is written. */
export const CHAMPS = {
  titre: 3,
  /** how other sheets name this one */
  noms: 1.8,
  intertitres: 0.55,
  description: 0.9,
  /** theme, dossier, sub-dossier */
  contexte: 0.7,
  corps: 0.6,
  /** how people speak of its subject (`tournures`) */
  tournures: 1,
};
export type Champ = keyof typeof CHAMPS;

export const REGLAGES = {
  /** saturation of the summed fields: a word's mark is x / (x + k), below 1 */
  saturation: 1.2,
  /** words of the running text kept for a document, the most telling ones */
  motsDuCorps: 17,
  /** how much a found word is worth that is … as typed, a beginning, a misspelling, another everyday word */
  prefixe: 0.75,
  faute: 0.9,
  synonyme: 0.8,
  /** … another word of the same family */
  famille: 0.45,
  /** weight of words that count little */
  faible: 0.3,
  /** how strongly missing words lower the mark */
  couverture: 1.2,
  /** title: share of the question found in it, share of it that is asked for, words in the same order */
  titreTrouve: 0.55,
  titreDense: 2.2,
  /** what a word of the usual case weighs in a title */
  usuel: 0.5,
  suite: 0.25,
  /** sheets that many others name */
  popularite: 0.7,
  /** a form, a letter, a simulator… when it is asked for by that name */
  genreDit: 1.5,
  /** folders, when a word or two name a subject: added, by the square of the number of words */
  sujetCourt: 0.4,
  /** services in line, for "mon compte …" */
  compte: 1.3,
  /** other words allowed between those of an everyday phrase */
  intrus: 2,
  /** documents looked at closely */
  candidats: 40,
};

/** Kind → factor: a sheet that explains comes before the form it names. */
export const GENRES: Record<Famille, number> = {
  fiche: 1,
  'comment-faire-si': 1.05,
  'question-reponse': 0.94,
  dossier: 0.96,
  'sous-dossier': 0.8,
  theme: 0.85,
  'sous-theme': 0.8,
  'liens-externes': 0.9,
  teleservice: 0.72,
  formulaire: 0.66,
  modele: 0.62,
  simulateur: 0.7,
  outil: 0.62,
  'recherche-guidee': 0,
  accueil: 0.5,
  redirection: 0,
  index: 0,
  autre: 0.6,
};
