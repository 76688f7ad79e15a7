/** Marks for documents: first by the index alone, then, for the best ones, by a close look at the title. */
import type { Famille } from '../model/index.js';
import { NOTE_MAX } from './format.js';
import { RACINES_FAIBLES, RACINES_USUELLES } from './mots-vides.js';
import { motsPleins, type Mot } from './mots.js';
import type { Index } from './ouvrir.js';
import { titreNu } from './titre-nu.js';
import { GENRES, REGLAGES } from './reglages.js';
import type { Requete, Version } from './requete.js';

export interface Note {
  doc: number;
  score: number;
  /** stems of the question found in or near the document, for the marks in its title */
  version: Version;
}

/** Documents by descending score. */
export function noter(index: Index, requete: Requete): Note[] {
  const meilleures = new Map<number, Note>();
  for (const version of requete.versions)
    for (const [doc, brut] of parcourir(index, version, requete.genres)) {
      const score = brut * regarder(index, doc, version) * version.poids;
      const avant = meilleures.get(doc);
      if (!avant || avant.score < score) meilleures.set(doc, { doc, score, version });
    }
  return [...meilleures.values()].sort((a, b) => b.score - a.score || a.doc - b.doc);
}

/** The candidates of one wording with their first score, between 0 and a little above 1. */
function parcourir(index: Index, { termes }: Version, genres: ReadonlySet<Famille>): [doc: number, score: number][] {
  const somme = termes.reduce((s, { poids }) => s + poids, 0);
  if (!somme) return [];
  const notes = new Float32Array(index.taille);
  const couverture = new Float32Array(index.taille);
  const ici = new Float32Array(index.taille);
  const vus: number[] = [];
  for (const { pistes, poids } of termes) {
    const touches: number[] = [];
    for (const [rang, force] of pistes) {
      const { docs, notes: marques } = index.occurrences(rang);
      for (let i = 0; i < docs.length; i++) {
        const doc = docs[i]!;
        const valeur = (force * marques[i]!) / NOTE_MAX;
        if (ici[doc] === 0) touches.push(doc);
        if (valeur > ici[doc]!) ici[doc] = valeur;
      }
    }
    for (const doc of touches) {
      if (couverture[doc] === 0) vus.push(doc);
      notes[doc]! += poids * ici[doc]!;
      couverture[doc]! += poids * Math.min(1, ici[doc]! * 2.5);
      ici[doc] = 0;
    }
  }
  const scores: [number, number][] = vus.map((doc) => [
    doc,
    (notes[doc]! / somme) * (couverture[doc]! / somme) ** REGLAGES.couverture * prior(index, doc, genres),
  ]);
  return scores.sort((a, b) => b[1] - a[1]).slice(0, REGLAGES.candidats);
}

function prior(index: Index, doc: number, genres: ReadonlySet<Famille>): number {
  const famille = index.famille(doc);
  const genre = genres.has(famille) ? 1.05 : GENRES[famille];
  return genre * (1 + REGLAGES.popularite * index.popularite(doc));
}

/** What the title says: how much of the question is in it, how much else is in it, whether the words follow each other. */
function regarder(index: Index, doc: number, { termes }: Version): number {
  const titre = titreDe(index, doc);
  const forces = new Float32Array(titre.mots.length);
  let trouve = 0;
  let somme = 0;
  let suites = 0;
  let avant = -9;
  for (const { pistes, racine, plat, poids } of termes) {
    somme += poids;
    let force = 0;
    let place = -9;
    titre.mots.forEach((mot, i) => {
      const p =
        mot.racine === racine
          ? mot.plat === plat || plat === racine
            ? 1
            : 0.95
          : (pistes.find(([rang]) => index.racines[rang] === mot.racine)?.[1] ?? 0);
      if (p > forces[i]!) forces[i] = p;
      // A word that goes on from the one before is preferred to one of the same strength elsewhere.
      if (p > force || (p === force && p > 0 && i === avant + 1)) [force, place] = [p, i];
    });
    trouve += poids * force;
    if (place >= 0 && place === avant + 1) suites++;
    avant = place;
  }
  const part = somme ? trouve / somme : 0;
  const dense = Math.max(0, ...titre.parties.map(([de, a, force]) => force * densite(titre.mots, forces, de, a)));
  const suite = termes.length > 1 ? suites / (termes.length - 1) : part;
  return 1 + REGLAGES.titreTrouve * part + REGLAGES.titreDense * dense * part + REGLAGES.suite * suite;
}

/** How much of these words of the title is asked for. */
function densite(mots: readonly Mot[], forces: Float32Array, de: number, a: number): number {
  let demande = 0;
  let tout = 0;
  for (let i = de; i < a; i++) {
    const { racine } = mots[i]!;
    const poids = RACINES_FAIBLES.has(racine) || RACINES_USUELLES.has(racine) ? REGLAGES.usuel : 1;
    demande += poids * forces[i]!;
    tout += poids;
  }
  return tout ? demande / tout : 0;
}

interface Titre {
  mots: Mot[];
  /** the whole, and what may stand for the whole: before a colon, within brackets; as word ranges */
  parties: [de: number, a: number, force: number][];
}
const titres = new WeakMap<Index, Map<number, Titre>>();
function titreDe(index: Index, doc: number): Titre {
  const connus = titres.get(index) ?? new Map<number, Titre>();
  titres.set(index, connus);
  let titre = connus.get(doc);
  if (!titre) {
    const texte = titreNu(index.document(doc).titre);
    const mots = motsPleins(texte);
    const parties: Titre['parties'] = [[0, mots.length, 1]];
    for (const [motif, force] of PARTIES) {
      const trouve = motif.exec(texte);
      if (!trouve) continue;
      const [de, fin] = [trouve.index, trouve.index + trouve[0].length];
      const dedans = mots.filter((mot) => mot.debut >= de && mot.fin <= fin);
      const premier = dedans[0] ? mots.indexOf(dedans[0]) : 0;
      if (dedans.length) parties.push([premier, premier + dedans.length, force]);
    }
    connus.set(doc, (titre = { mots, parties: parties.filter(([de, a]) => a > de) }));
  }
  return titre;
}
/** "…(APL)", "Carte grise : …", "Impôt sur le revenu - …", "… (ex-CMU)" */
const PARTIES: [RegExp, number][] = [
  [/\([^)]+\)/, 0.9],
  [/^[^(]+(?= ?\()/, 1],
  [/^.+?(?=\s[:-]\s)/, 0.75],
  [/(?<=\s[:-]\s).+$/, 0.75],
];
