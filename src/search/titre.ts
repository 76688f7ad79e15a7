/** A close look at a title: how much of the question is in it, how much else is in it, whether the words follow each other. */
import { RACINES_FAIBLES, RACINES_USUELLES } from './mots-vides.js';
import { motsPleins } from './mots.js';
import type { Index } from './ouvrir.js';
import { REGLAGES } from './reglages.js';
import type { Terme } from './requete.js';
import { titreNu } from './titre-nu.js';

interface Titre {
  /** its words: as they read, by number of stem, and what each weighs */
  plats: string[];
  rangs: number[];
  poids: number[];
  /** the whole, and what may stand for the whole: before a colon, within brackets; as word ranges */
  parties: [de: number, a: number, force: number][];
}
/** "…(APL)", "Carte grise : …", "Impôt sur le revenu - …", "… (ex-CMU)" */
const PARTIES: readonly (readonly [RegExp, number])[] = [
  [/\([^)]+\)/, 0.9],
  [/^[^(]+(?= ?\()/, 1],
  [/^.+?(?=\s[:-]\s)/, 0.75],
  [/(?<=\s[:-]\s).+$/, 0.75],
];
/** Said by a word of the title in another form than typed ("retraite" for "retrait"). */
const AUTRE_FORME = 0.95;

/** Factor of at least 1. */
export function regarderTitre(index: Index, doc: number, termes: readonly Terme[]): number {
  const { plats, rangs, poids, parties } = titreDe(index, doc);
  const forces = new Array<number>(rangs.length).fill(0);
  let trouve = 0;
  let somme = 0;
  let suites = 0;
  let avant = -9;
  for (const terme of termes) {
    somme += terme.poids;
    let force = 0;
    let place = -9;
    for (let i = 0; i < rangs.length; i++) {
      let p = terme.forces.get(rangs[i]!);
      if (p === undefined) continue;
      if (p === 1 && plats[i] !== terme.plat && terme.plat !== terme.racine) p = AUTRE_FORME;
      if (p > forces[i]!) forces[i] = p;
      // A word that goes on from the one before is preferred to one of the same strength elsewhere.
      if (p > force || (p === force && i === avant + 1)) [force, place] = [p, i];
    }
    trouve += terme.poids * force;
    if (place >= 0 && place === avant + 1) suites++;
    avant = place;
  }
  if (!trouve) return 1;
  const part = trouve / somme;
  let dense = 0;
  for (const [de, a, force] of parties) {
    let demande = 0;
    let tout = 0;
    for (let i = de; i < a; i++) {
      demande += poids[i]! * forces[i]!;
      tout += poids[i]!;
    }
    dense = Math.max(dense, (force * demande) / tout);
  }
  const suite = termes.length > 1 ? suites / (termes.length - 1) : part;
  return 1 + REGLAGES.titreTrouve * part + REGLAGES.titreDense * dense * part + REGLAGES.suite * suite;
}

const titres = new WeakMap<Index, Map<number, Titre>>();
function titreDe(index: Index, doc: number): Titre {
  let connus = titres.get(index);
  if (!connus) titres.set(index, (connus = new Map<number, Titre>()));
  let titre = connus.get(doc);
  if (!titre) connus.set(doc, (titre = lireTitre(index, titreNu(index.titre(doc)))));
  return titre;
}

function lireTitre(index: Index, texte: string): Titre {
  const mots = motsPleins(texte);
  const parties: Titre['parties'] = mots.length ? [[0, mots.length, 1]] : [];
  for (const [motif, force] of PARTIES) {
    const trouve = motif.exec(texte);
    if (!trouve) continue;
    const fin = trouve.index + trouve[0].length;
    const de = mots.findIndex(({ debut }) => debut >= trouve.index);
    const apres = mots.findIndex((mot) => mot.fin > fin);
    const a = apres < 0 ? mots.length : apres;
    if (de >= 0 && a > de) parties.push([de, a, force]);
  }
  return {
    plats: mots.map(({ plat }) => plat),
    rangs: mots.map(({ racine }) => index.rang(racine)),
    poids: mots.map(({ racine: r }) => (RACINES_FAIBLES.has(r) || RACINES_USUELLES.has(r) ? REGLAGES.usuel : 1)),
    parties,
  };
}
