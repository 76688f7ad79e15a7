/**
 * What each word is worth in each document: one mark 1..8 per pair, all fields together (BM25F: the fields are summed, then
 * saturated), so that the browser adds up small numbers and needs to know nothing of fields.
 */
import { NOTE_MAX } from './format.js';
import type { Compte, Lexique } from './lexique.js';
import { decouper, estVide, pleinsParmi, type Mot } from './mots.js';
import { parlants, raretes } from './parlants.js';
import { CHAMPS, REGLAGES } from './reglages.js';

export interface Textes {
  titre: string;
  intertitres: readonly string[];
  description: string;
  contexte: readonly string[];
  corps: Compte;
  /** name → in how many documents */
  noms: readonly (readonly [nom: string, nombre: number])[];
  abreviations: readonly (readonly [sigle: string, sens: string])[];
  /** how people speak of it, in stems */
  tournures: readonly string[];
}
/** Documents of a stem, ascending, and its mark in each. */
export interface Liste {
  docs: number[];
  notes: number[];
}

/** Stem → documents and marks; stems in order. */
export function marquer(documents: readonly Textes[], lexique: Lexique): Map<string, Liste> {
  const rarete = raretes(
    documents.map(({ corps }) => corps),
    lexique,
  );
  const sigles = new Sigles(documents);
  const racinesDe = retenir(lireRacines);
  const listes = new Map<string, Liste>();
  documents.forEach((textes, doc) => {
    const poids = peser(textes, sigles, racinesDe);
    // The running text: the most telling words only.
    for (const [numero, n] of parlants(textes.corps, rarete, lexique, REGLAGES.motsDuCorps))
      ajouter(poids, lexique.racines[numero]!, (CHAMPS.corps * 2 * n) / (n + 2));
    for (const [racine, valeur] of poids) {
      const note = Math.round((NOTE_MAX * valeur) / (valeur + REGLAGES.saturation));
      if (note < 1) continue;
      let liste = listes.get(racine);
      if (!liste) listes.set(racine, (liste = { docs: [], notes: [] }));
      liste.docs.push(doc);
      liste.notes.push(note);
    }
  });
  return new Map([...listes].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const ajouter = (poids: Map<string, number>, racine: string, valeur: number): void =>
  void poids.set(racine, (poids.get(racine) ?? 0) + valeur);

/** The weight of each stem in one document, fields summed, the running text left out. */
function peser(t: Textes, sigles: Sigles, racinesDe: (texte: string) => readonly string[]): Map<string, number> {
  const poids = new Map<string, number>();
  const champ = (textes: readonly string[], force: number, moyenne: number): void => {
    const nombre = new Map<string, number>();
    let longueur = 0;
    for (const texte of textes)
      for (const racine of racinesDe(texte)) {
        nombre.set(racine, (nombre.get(racine) ?? 0) + 1);
        longueur++;
      }
    const etendue = 0.5 + (0.5 * longueur) / moyenne;
    for (const [racine, n] of nombre) ajouter(poids, racine, ((force * n) / (n + etendue)) * 2);
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
  for (const [racine, n] of voix) ajouter(poids, racine, CHAMPS.noms * Math.sqrt(n / somme));

  // An acronym is as good as its words, where the title has either.
  for (const sigle of sigles.de(t.titre))
    for (const racine of racinesDe(sigle)) ajouter(poids, racine, CHAMPS.titre * 0.7);
  for (const racine of t.tournures) ajouter(poids, racine, CHAMPS.tournures);
  return poids;
}

/** Stems of a text; parts joined by a hyphen or an apostrophe also as one word ("prud'hommes", "micro-entreprise"). */
function lireRacines(texte: string): readonly string[] {
  const mots = decouper(texte);
  const racines = pleinsParmi(mots, texte).map(({ racine }) => racine);
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

/** Themes, and names that sheets give each other, come again and again. */
function retenir<T>(faire: (texte: string) => T): (texte: string) => T {
  const connus = new Map<string, T>();
  return (texte) => {
    let connu = connus.get(texte);
    if (connu === undefined) connus.set(texte, (connu = faire(texte)));
    return connu;
  };
}

/** Letters by which the meaning of an acronym is first looked for. */
const AMORCE = 4;

/** Acronyms that documents explain, by the beginning of their meaning. */
class Sigles {
  readonly #parAmorce = new Map<string, (readonly [sigle: string, sens: string])[]>();

  constructor(documents: readonly Textes[]) {
    const connus = new Set<string>();
    for (const { abreviations } of documents)
      for (const [sigle, texte] of abreviations) {
        if (sigle.length < 2 || sigle.length > 12 || texte.split(' ').length < 2) continue;
        const sens = texte.toLowerCase().replace(/[.\s]+$/u, '');
        if (connus.has(`${sigle}\t${sens}`)) continue;
        connus.add(`${sigle}\t${sens}`);
        const amorce = sens.slice(0, AMORCE);
        this.#parAmorce.set(amorce, [...(this.#parAmorce.get(amorce) ?? []), [sigle, sens]]);
      }
  }

  /** Those whose meaning stands in the title, each once per meaning. */
  de(titre: string): string[] {
    const texte = titre.toLowerCase();
    const trouves = new Set<readonly [sigle: string, sens: string]>();
    for (let i = 0; i + AMORCE <= texte.length; i++)
      for (const paire of this.#parAmorce.get(texte.slice(i, i + AMORCE)) ?? [])
        if (texte.startsWith(paire[1], i)) trouves.add(paire);
    return [...trouves].map(([sigle]) => sigle);
  }
}
