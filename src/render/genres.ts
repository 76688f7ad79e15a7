/** The kinds of things to do, under the feed's old and new labels. Source: values of `@type` in XSD 3.3 to 3.5. */
import type { Etat, Sortie } from './contexte.js';
import { dire } from './dire.js';
import { de } from './h.js';

/** Start of the feed's label → our key. */
const GENRES = [
  [/^(t[ée]l[ée]service|sel)/i, 'teleservice'],
  [/^formulaire/i, 'formulaire'],
  [/^(mod[èe]le|lettre)/i, 'modele'],
  [/^simulateur/i, 'simulateur'],
  [/^outil/i, 'outil'],
] as const;
export type Genre = (typeof GENRES)[number][1];

export const genreDe = (type: string | undefined): Genre | undefined => GENRES.find(([m]) => m.test(type ?? ''))?.[1];

/** "Cerfa n° 12098*04", and the number that the administration gives it. */
export const numeros = (a: { numerocerfa?: string; autrenumero?: string }, e: Etat): Sortie => [
  a.numerocerfa && [' ', de('span', 'cm-numero', dire(e, 'fiche.cerfa', { numero: a.numerocerfa }))],
  a.autrenumero && [' ', de('span', 'cm-numero', dire(e, 'fiche.autreNumero', { numero: a.autrenumero }))],
];
