/**
 * What each word is worth in each document: one mark 1..8 per pair, all fields together (BM25F: the fields are summed, then
 * saturated), so that the browser adds up small numbers and needs to know nothing of fields.
 */
import { NOTE_MAX } from './format.js';
import { decouper, estVide, motsPleins, type Mot } from './mots.js';
import { CHAMPS, REGLAGES } from './reglages.js';

export interface Textes {
  titre: string;
  intertitres: readonly string[];
  description: string;
  contexte: readonly string[];
  corps: ReadonlyMap<string, number>;
  /** name → in how many documents */
  noms: readonly (readonly [nom: string, nombre: number])[];
  abreviations: readonly (readonly [sigle: string, sens: string])[];
  /** documents that name this one */
  cites: number;
}
type Liste = [doc: number, note: number][];

/** Stem → documents and marks; stems in order. */
export function marquer(documents: readonly Textes[]): Map<string, Liste> {
  const frequence = new Map<string, number>();
  for (const { corps } of documents)
    for (const racine of corps.keys()) frequence.set(racine, (frequence.get(racine) ?? 0) + 1);
  const sigles = abreviations(documents);
  const listes = new Map<string, Liste>();
  documents.forEach((textes, doc) => {
    for (const [racine, poids] of peser(textes, frequence, documents.length, sigles)) {
      const note = Math.round((NOTE_MAX * poids) / (poids + REGLAGES.saturation));
      if (note < 1) continue;
      const liste = listes.get(racine);
      if (liste) liste.push([doc, note]);
      else listes.set(racine, [[doc, note]]);
    }
  });
  return new Map([...listes].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The weight of each stem in one document, fields summed. */
function peser(
  t: Textes,
  frequence: Map<string, number>,
  total: number,
  sigles: readonly (readonly [string, string])[],
): Map<string, number> {
  const poids = new Map<string, number>();
  const ajouter = (racine: string, valeur: number): void => void poids.set(racine, (poids.get(racine) ?? 0) + valeur);
  const champ = (textes: readonly string[], force: number, moyenne: number): void => {
    const nombre = new Map<string, number>();
    let longueur = 0;
    for (const texte of textes)
      for (const racine of racinesDe(texte)) {
        nombre.set(racine, (nombre.get(racine) ?? 0) + 1);
        longueur++;
      }
    const etendue = 0.5 + (0.5 * longueur) / moyenne;
    for (const [racine, n] of nombre) ajouter(racine, ((force * n) / (n + etendue)) * 2);
  };
  champ([t.titre], CHAMPS.titre, 6);
  champ(t.intertitres, CHAMPS.intertitres, 25);
  champ([t.description], CHAMPS.description, 16);
  champ([...new Set(t.contexte)], CHAMPS.contexte, 8);

  // Other names: what share of those who name the sheet use the word.
  const voix = new Map<string, number>();
  let somme = 1;
  for (const [nom, nombre] of t.noms) {
    somme += nombre;
    for (const racine of new Set(racinesDe(nom))) voix.set(racine, (voix.get(racine) ?? 0) + nombre);
  }
  for (const [racine, n] of voix) ajouter(racine, CHAMPS.noms * Math.sqrt(n / somme));

  // An acronym is as good as its words, where the title has either.
  const titre = t.titre.toLowerCase();
  for (const [sigle, sens] of sigles) {
    if (titre.includes(sens)) for (const racine of racinesDe(sigle)) ajouter(racine, CHAMPS.titre * 0.7);
  }

  const telling = [...t.corps]
    .map(([racine, n]) => [racine, (n / (n + 2)) * Math.log(total / (frequence.get(racine) ?? 1)), n] as const)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, REGLAGES.motsDuCorps);
  for (const [racine, , n] of telling) ajouter(racine, (CHAMPS.corps * 2 * n) / (n + 2));
  return poids;
}

/** Stems of a text; parts joined by a hyphen or an apostrophe also as one word ("prud'hommes", "micro-entreprise"). */
function racinesDe(texte: string): string[] {
  const racines = motsPleins(texte).map(({ racine }) => racine);
  const mots = decouper(texte);
  mots.forEach((mot, i) => {
    const suivant = mots[i + 1];
    if (suivant && accoles(texte, mot, suivant))
      racines.push(mot.plat.length + suivant.plat.length > 5 ? joindre(mot, suivant) : mot.plat + suivant.plat);
  });
  return racines;
}
const accoles = (texte: string, a: Mot, b: Mot): boolean =>
  b.debut - a.fin === 1 &&
  /[-'’‐‑]/.test(texte[a.fin] ?? '') &&
  a.plat.length > 2 &&
  b.plat.length > 2 &&
  !estVide(a.plat) &&
  !estVide(b.plat);
const joindre = (a: Mot, b: Mot): string => a.plat + b.racine;

/** Acronyms that documents explain the same way at least twice: acronym → its words in lower case. */
function abreviations(documents: readonly Textes[]): (readonly [string, string])[] {
  const nombre = new Map<string, number>();
  for (const { abreviations: liste } of documents)
    for (const [sigle, sens] of liste) {
      if (sigle.length < 2 || sigle.length > 12 || sens.split(' ').length < 2) continue;
      const cle = `${sigle}\t${sens.toLowerCase().replace(/[.\s]+$/u, '')}`;
      nombre.set(cle, (nombre.get(cle) ?? 0) + 1);
    }
  return [...nombre.keys()].map((cle) => cle.split('\t') as [string, string]);
}
