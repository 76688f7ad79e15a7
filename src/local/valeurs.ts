/** Kind of value → its reader: the value as the elements use it, or undefined when it is none. */
import { adresseSure, lireAudience, lireCle } from '../model/index.js';
import {
  BLOCS_MASQUABLES,
  COMPOSANTS,
  LECTURES,
  OUTILS,
  RENDUS,
  REPONSES,
  type TypeOption,
  type Valeurs,
} from './schema.js';

type Lecteur<T extends TypeOption> = (texte: string) => Valeurs[T] | undefined;

/** A domain whose scheme was forgotten; as a relative address it would lead nowhere. */
const DOMAINE_NU = /^[\w-]+(\.[\w-]+)*\.(fr|com|org|net|eu|info|re|bzh|corsica|alsace|paris)(\/|$)/i;

const siTient = (texte: string, motif: RegExp): string | undefined => (motif.test(texte) ? texte : undefined);

function adresseWeb(texte: string): string | undefined {
  const adresse = adresseSure(texte, { relative: true });
  return adresse && !/^(mailto|tel):/i.test(adresse) && !DOMAINE_NU.test(adresse) ? adresse : undefined;
}

function parmi<T extends string>(valeurs: readonly T[], texte: string): T | undefined {
  return valeurs.find((valeur) => valeur === texte.toLowerCase());
}

/** Hexadecimal, `rgb()`, `hsl()`, or a word: whether CSS has that word is known where the colour is used. */
const COULEUR =
  /^(#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})|(rgb|hsl)a?\((\s*[+-]?\d*\.?\d+(deg|%)?\s*[\s,/]){2,3}\s*[+-]?\d*\.?\d+%?\s*\)|[a-z]{3,20})$/i;
const NIVEAUX = [1, 2, 3, 4, 5] as const;

/** Words of a list, apart by commas or spaces. */
export const motsDe = (texte: string): string[] => texte.split(/[\s,;]+/u).filter(Boolean);

function telephone(texte: string): string | undefined {
  const chiffres = texte.replace(/\D/g, '').length;
  return /^\+?[\d\s.()\-\u00a0\u202f]+$/u.test(texte) && chiffres >= 2 && chiffres <= 15 ? texte : undefined;
}

function motif(texte: string): string | undefined {
  const essai = texte.replaceAll('{audience}', 'particuliers').replaceAll('{id}', 'F1');
  return texte.includes('{id}') && !/[{}]/.test(essai) && adresseWeb(essai) ? texte : undefined;
}

export const LECTEURS: { [T in TypeOption]: Lecteur<T> } = {
  texte: (texte) => texte,
  html: (texte) => texte,
  adresse: adresseWeb,
  motif,
  couleur: (texte) => siTient(texte, COULEUR),
  courriel: (texte) => siTient(texte, /^[^\s@<>"',;:?&]+@[^\s@<>"',;:?&]+\.[^\s@<>"',;:?&]+$/),
  telephone,
  insee: (texte) => siTient(texte.toUpperCase(), /^(\d{2}|2[AB])\d{3}$/),
  cle: (texte) => (lireCle(texte) ? texte : undefined),
  audience: lireAudience,
  blocs: (texte) => motsDe(texte).flatMap((mot) => parmi(BLOCS_MASQUABLES, mot) ?? []),
  niveau: (texte) => NIVEAUX.find((niveau) => String(niveau) === texte),
  jours: (texte) => (/^([1-9]|[12]\d|30)$/.test(texte) ? +texte : undefined),
  composant: (texte) => parmi(COMPOSANTS, texte),
  parametre: (texte) => siTient(texte, /^#?[\w.-]+$/),
  reponses: (texte) => parmi(REPONSES, texte),
  oui: (texte) => parmi(['oui'], texte),
  lecture: (texte) => parmi(LECTURES, texte),
  outils: (texte) => {
    const outils = motsDe(texte).map((mot) => parmi(OUTILS, mot));
    return outils.every((outil) => outil !== undefined) ? outils : undefined;
  },
  rendu: (texte) => parmi(RENDUS, texte),
};
