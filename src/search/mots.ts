/**
 * From a text to the words that are compared: the same steps when the index is written and when a question is read,
 * so that "L'immatriculation", "immatriculations" and "immatriculé" meet.
 *
 * Accents are dropped **before** stemming: half of what is typed on a telephone has none. The stemmer is Snowball's
 * French one, from `@orama/stemmers`.
 */
import { stemmer } from '@orama/stemmers/french';
import { IRREGULIERS } from './irreguliers.js';
import { MOTS_VIDES } from './mots-vides.js';

/** One word of a text: where it stands, how it reads without accents, and its stem. */
export interface Mot {
  debut: number;
  fin: number;
  /** lower case, without accents */
  plat: string;
  racine: string;
}

const LETTRE = /[\p{L}\p{N}]/u;
/** Whether a letter or a digit, for the codes that French is written with: a table, for a regular expression makes an object per word. */
const LETTRES = Uint8Array.from({ length: 0x250 }, (_, code) => (LETTRE.test(String.fromCharCode(code)) ? 1 : 0));
const estLettre = (code: number): boolean =>
  code < LETTRES.length ? LETTRES[code] === 1 : LETTRE.test(String.fromCharCode(code));

/** Calls `faire` for each word of the text, in order, with where it begins and ends. */
export function parcourirMots(texte: string, faire: (debut: number, fin: number) => void): void {
  let debut = -1;
  for (let i = 0; i < texte.length; i++) {
    if (estLettre(texte.charCodeAt(i))) {
      if (debut < 0) debut = i;
    } else if (debut >= 0) {
      faire(debut, i);
      debut = -1;
    }
  }
  if (debut >= 0) faire(debut, texte.length);
}

/** Room for the words of all sheets of all audiences; beyond it, what is known is forgotten. */
const RETENUS = 150_000;
const racines = new Map<string, string>();

/** Lower case, accents dropped, ligatures opened. */
export const aplatir = (texte: string): string =>
  texte.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/g, 'oe').replace(/æ/g, 'ae');

/** Left as they are: words of up to three letters, acronyms of four ("pacs"), whatever holds a digit. */
const ENTIER = /^.{1,3}$|^...s$|\d/;

/**
 * Without the s of the plural and the e of the feminine participle: the stemmer reads "loyer" as a verb and "loyers" as a noun,
 * and parts "payée" from "payé" once accents are dropped. Words that always end so lose it too.
 */
const simple = (plat: string): string => {
  const mot = plat.length > 4 && /[^s]s$/.test(plat) ? plat.slice(0, -1) : plat;
  return mot.length > 4 && mot.endsWith('ee') ? mot.slice(0, -1) : mot;
};

/**
 * Kept whole, for the stemmer would give them the stem of another word: "loyer" that of "loi", "licence" of "licencier", "délit" of
 * "délai", "taxi" of "taxe", "plaque" of "place", "virement" of "virer". Found by reading what shares a stem in the titles.
 */
const ENTIERS: ReadonlySet<string> = new Set(
  (
    'loyer foyer licence plaque virement delit taxi testament departement communication mobilier section terrasse voirie organe ' +
    'chantier devi ouvrier officier cession debit courtier parlement fermier journal profit important audition collection ' +
    'affection donne place station mere pere base format papa repa partie direction fonctionnement version courant garant couper moisi papy mamie voilier'
  ).split(' '),
);

const joindre = (racine: string): string =>
  racine
    .replace(/qu$/, 'c')
    .replace(/([st])ion$/, '$1')
    .replace(/y$/, 'i')
    .replace(/(.{4})i$/, '$1');

/**
 * The stem of a word already flat. Endings that Snowball keeps apart are joined: publique, public; démissionner, démission;
 * payer, payé; modifier, modifié.
 */
export function raciner(plat: string): string {
  let racine = racines.get(plat);
  if (racine === undefined) {
    const mot = IRREGULIERS.get(plat) ?? (ENTIER.test(plat) ? plat : simple(plat));
    racine = ENTIER.test(plat) || ENTIERS.has(mot) ? mot : joindre(stemmer(mot));
    if (racines.size > RETENUS) racines.clear();
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
    if (lus.size > RETENUS) lus.clear();
    lus.set(detacher(mot), (lu = { plat, racine: raciner(plat) }));
  }
  return lu;
}

/** A copy: engines keep the whole text alive for a long word cut out of it. */
export const detacher = (mot: string): string => (mot.length < 13 ? mot : ` ${mot}`.slice(1));

/** All words of the text, in order; elided articles ("l'", "qu'") are words of their own, and empty ones. */
export function decouper(texte: string): Mot[] {
  const mots: Mot[] = [];
  parcourirMots(texte, (debut, fin) => {
    const { plat, racine } = lire(texte.slice(debut, fin));
    mots.push({ debut, fin, plat, racine });
  });
  return mots;
}

/** Words that say nothing of the subject: articles, pronouns, question words. */
export const estVide = (plat: string): boolean => (plat.length === 1 && /\D/.test(plat)) || MOTS_VIDES.has(plat);

/**
 * The words that count. A single capital is read with the word before it ("Permis B", "catégorie C": also "permisb",
 * "categoriec"), for alone it says nothing.
 */
export const motsPleins = (texte: string): Mot[] => pleinsParmi(decouper(texte), texte);

/** The same, of a text already cut. */
export function pleinsParmi(mots: readonly Mot[], texte: string): Mot[] {
  return mots.flatMap((mot, i) => {
    if (!estVide(mot.plat)) return mot;
    const lettre = mot.fin - mot.debut === 1 && /[A-Z]/.test(texte[mot.debut]!) ? lettreDe(mots, i, texte) : undefined;
    return lettre ?? [];
  });
}

/** A lone letter joined to the word before it; not one that is elided, nor one after an empty word. */
export function lettreDe(mots: readonly Mot[], i: number, texte: string): Mot | undefined {
  const [avant, mot] = [mots[i - 1], mots[i]!];
  if (mot.plat.length !== 1 || /['’]/.test(texte[mot.fin] ?? '')) return undefined;
  if (!avant || mot.debut - avant.fin !== 1 || avant.plat.length < 3 || estVide(avant.plat)) return undefined;
  const joint = avant.plat + mot.plat;
  return { ...mot, plat: joint, racine: joint };
}
