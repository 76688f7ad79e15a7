/** A question as typed → the words to look for, in one or several wordings. */
import type { Famille } from '../model/index.js';
import { lireDemande } from './genres.js';
import { decouper, estVide, lettreDe } from './mots.js';
import type { Index } from './ouvrir.js';
import { REGLAGES } from './reglages.js';
import { terme, termesDe, type Terme } from './terme.js';

export type { Terme };
/** One wording of the question; `poids` below 1 when everyday words were replaced. */
export interface Version {
  termes: Terme[];
  poids: number;
}
export interface Requete {
  versions: Version[];
  /** what kinds are worth for this question, where it is not `GENRES` */
  genres: ReadonlyMap<Famille, number>;
}

const VERSIONS_MAX = 16;

export function analyser(index: Index, texte: string): Requete {
  const tous = decouper(texte);
  const pleins = tous.flatMap((mot, i) => {
    if (!estVide(mot.plat)) return mot;
    // "permis b": a letter that the guide writes after that word.
    const lettre = lettreDe(tous, i, texte);
    return lettre && index.rang(lettre.racine) >= 0 ? lettre : [];
  });
  const mots = pleins.length ? pleins : tous.filter(({ plat }) => plat.length > 1);
  // A last word still being typed may be the beginning of another, unless a space follows it.
  const inacheve = tous.at(-1)?.fin === texte.length ? tous.at(-1) : undefined;
  const base = mots.flatMap((mot, i) => termesDe(index, mot, mot === inacheve, mots[i - 1], mots[i + 1]));
  const { genres, faibles } = lireDemande(tous, base);
  return { versions: reformuler(index, base).map((version) => peser(index, version, faibles)), genres };
}

/** The wording as typed, then with everyday words replaced (one word for one word is already among the stems of a term). */
function reformuler(index: Index, base: Terme[]): Version[] {
  let versions: (Version & { de: number })[] = [{ termes: base, poids: 1, de: 0 }];
  const toutes: Version[] = [...versions];
  while (versions.length && toutes.length < VERSIONS_MAX) {
    versions = versions.flatMap((version) => remplacements(index, version));
    toutes.push(...versions);
  }
  return toutes.slice(0, VERSIONS_MAX);
}

function remplacements(index: Index, { termes, poids, de }: Version & { de: number }): (Version & { de: number })[] {
  const nouvelles: (Version & { de: number; mots: number })[] = [];
  for (let i = de; i < termes.length; i++)
    for (const { phrase, autres } of index.quotidien.get(termes[i]!.racine)) {
      const places = reconnaitre(termes, phrase, i, de);
      if (!places) continue;
      // What stands for a misspelt word is no surer than its reading.
      const surete = [...places].reduce((s, place) => s * termes[place]!.sur, 1);
      const ouverts = termes.filter((_, n) => n >= de && !places.has(n));
      for (const autre of autres) {
        if (phrase.length === 1 && autre.length === 1) continue;
        const milieu = autre.map((racine) => terme(index, racine, racine));
        const avant = termes.slice(de, i).filter((_, n) => !places.has(n + de)).length;
        nouvelles.push({
          termes: [...termes.slice(0, de), ...ouverts.slice(0, avant), ...milieu, ...ouverts.slice(avant)],
          poids: poids * REGLAGES.synonyme * surete,
          de: de + avant + milieu.length,
          mots: phrase.length,
        });
      }
    }
  // The more words were recognised, the surer.
  return nouvelles.sort((a, b) => b.mots - a.mots);
}

/** Where the words of the phrase stand, its first one at `i`: in any order, a few others between them, none before `de`. */
function reconnaitre(
  termes: readonly Terme[],
  phrase: readonly string[],
  i: number,
  de: number,
): ReadonlySet<number> | undefined {
  const places = new Set([i]);
  const ecart = phrase.length - 1 + REGLAGES.intrus;
  for (const racine of phrase.slice(1)) {
    let place = -1;
    for (let n = Math.max(de, i - ecart); n < termes.length && n <= i + ecart; n++)
      if (!places.has(n) && termes[n]!.racine === racine && (place < 0 || Math.abs(n - i) < Math.abs(place - i)))
        place = n;
    if (place < 0) return undefined;
    places.add(place);
  }
  return places;
}

/** Rare words weigh more; those that name a kind of document little. */
function peser(index: Index, { termes, poids }: Version, faibles: ReadonlySet<string>): Version {
  return {
    poids,
    termes: termes.map((t) => {
      let frequence = 1;
      t.pistes.forEach(([rang, force], i) => {
        if (i === 0 || force > 0.9) frequence = Math.max(frequence, index.frequence(rang));
      });
      const rarete = Math.log(1 + index.taille / frequence) / Math.log(1 + index.taille);
      return { ...t, poids: t.poids * (faibles.has(t.racine) ? REGLAGES.faible : 1) * rarete };
    }),
  };
}
