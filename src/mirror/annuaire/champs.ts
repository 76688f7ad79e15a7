/** Reading fields of the official records: the files write them as values, the API as JSON in strings. */
import { plier } from '../../model/index.js';

export type Champs = Readonly<Record<string, unknown>>;

/** A list of objects, however written; what is none is left out. */
export function liste(valeur: unknown): Champs[] {
  const lue = deplier(valeur);
  const tous: unknown[] = Array.isArray(lue) ? lue : [lue];
  return tous.filter((x): x is Champs => typeof x === 'object' && x !== null && !Array.isArray(x));
}

/** A list of texts, however written: a JSON list, one text, or texts parted by semicolons. */
export function textes(valeur: unknown): string[] {
  const lue = deplier(valeur);
  const tous: unknown[] = Array.isArray(lue) ? lue : typeof lue === 'string' ? lue.split(';') : [lue];
  return tous.map(texte).filter((t) => t !== undefined);
}

/** Text without the markup that some remarks carry; undefined when nothing is left. */
export function texte(valeur: unknown): string | undefined {
  if (typeof valeur !== 'string' && typeof valeur !== 'number') return undefined;
  const net = String(valeur)
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(#\d+|#x[\da-f]+|\w+);/gi, (tout, nom: string) => entite(nom) ?? tout)
    .replace(/\s+/gu, ' ')
    .trim();
  return net || undefined;
}

const ENTITES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

function entite(nom: string): string | undefined {
  if (!nom.startsWith('#')) return ENTITES[nom.toLowerCase()];
  const code = /^#x/i.test(nom) ? parseInt(nom.slice(2), 16) : Number(nom.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

export function nombre(valeur: unknown): number | undefined {
  const n = typeof valeur === 'number' ? valeur : Number(texte(valeur) ?? NaN);
  return Number.isFinite(n) ? n : undefined;
}

/** "08/03/2021 14:14:36" or an ISO date → `2021-03-08`. */
export function date(valeur: unknown): string | undefined {
  const lu = texte(valeur) ?? '';
  const [, jour, mois, an] = /^(\d\d)\/(\d\d)\/(\d{4})/.exec(lu) ?? [];
  return an ? `${an}-${mois}-${jour}` : /^\d{4}-\d\d-\d\d/.exec(lu)?.[0];
}

const JOURS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];

/** "Lundi" → 1 … "Dimanche" → 7. */
export function jour(valeur: unknown): number | undefined {
  const rang = JOURS.indexOf(plier(texte(valeur) ?? ''));
  return rang === -1 ? undefined : rang + 1;
}

/** "09:00:00" → "09:00". */
export const heure = (valeur: unknown): string | undefined =>
  /^(?:[01]\d|2[0-4]):[0-5]\d/.exec(texte(valeur) ?? '')?.[0];

function deplier(valeur: unknown): unknown {
  if (typeof valeur !== 'string' || !/^\s*[[{]/.test(valeur)) return valeur;
  try {
    return JSON.parse(valeur) as unknown;
  } catch {
    return valeur;
  }
}
