/** A question as typed → the words to look for, in one or several wordings. */
import type { Famille } from '../model/index.js';
import { debuts, famille, fautes, type Piste } from './approcher.js';
import { RACINES_FAIBLES } from './mots-vides.js';
import { decouper, estVide, raciner, type Mot } from './mots.js';
import type { Index } from './ouvrir.js';
import { REGLAGES } from './reglages.js';

/** One word to look for: the stems that satisfy it, and what it weighs among the others. */
export interface Terme {
  plat: string;
  racine: string;
  pistes: readonly Piste[];
  poids: number;
}
/** One wording of the question; `poids` below 1 when everyday words were replaced. */
export interface Version {
  termes: Terme[];
  poids: number;
}
export interface Requete {
  versions: Version[];
  /** kinds asked for by name ("formulaire", "simulateur", "lettre"…) */
  genres: ReadonlySet<Famille>;
}

/** Words that name a kind of document. By stem. */
const GENRES_DITS: Readonly<Record<string, readonly Famille[]>> = {
  formulair: ['formulaire'],
  cerf: ['formulaire'],
  cerfa: ['formulaire'],
  imprim: ['formulaire'],
  lettr: ['modele'],
  model: ['modele'],
  courri: ['modele'],
  simul: ['simulateur'],
  simulateur: ['simulateur'],
  calculateur: ['simulateur'],
  calcul: ['simulateur'],
  teleservic: ['teleservice'],
  ligne: ['teleservice'],
  lign: ['teleservice'],
  internet: ['teleservice'],
  site: ['teleservice'],
  sit: ['teleservice'],
};
const VERSIONS_MAX = 12;

export function analyser(index: Index, texte: string): Requete {
  const tous = decouper(texte);
  const pleins = tous.filter(({ plat }) => !estVide(plat));
  const mots = pleins.length ? pleins : tous.filter(({ plat }) => plat.length > 1);
  const dernier = tous.at(-1);
  // A last word still being typed may be the beginning of another, unless a space follows it.
  const inacheve = dernier && dernier.fin === texte.length ? dernier : undefined;
  const genres = new Set(mots.flatMap(({ racine }) => GENRES_DITS[racine] ?? []));
  const base = mots.flatMap((mot, i) => separer(index, mot, mot === inacheve, mots[i - 1], mots[i + 1]));
  return { versions: reformuler(index, base).map((version) => peser(index, version, genres.size > 0)), genres };
}

/** The word, or the two words of the index that it is made of. */
function separer(index: Index, mot: Mot, inacheve: boolean, avant?: Mot, apres?: Mot): Terme[] {
  const termes = [terme(index, mot.plat, mot.racine, inacheve)];
  for (const joint of [apres && mot.plat + apres.racine, avant && avant.plat + mot.racine]) {
    const rang = joint ? index.rang(joint) : -1;
    if (rang >= 0) termes[0]!.pistes = [...termes[0]!.pistes, [rang, 1]];
  }
  if (index.rang(mot.racine) >= 0 || termes[0]!.pistes.some(([, poids]) => poids >= REGLAGES.prefixe)) return termes;
  for (let i = 3; i <= mot.plat.length - 3; i++) {
    const [a, b] = [mot.plat.slice(0, i), mot.plat.slice(i)];
    if (index.rang(raciner(a)) >= 0 && index.rang(raciner(b)) >= 0 && a.length + b.length > 7)
      return [terme(index, a, raciner(a), false), terme(index, b, raciner(b), inacheve)];
  }
  return termes;
}

function terme(index: Index, plat: string, racine: string, inacheve: boolean): Terme {
  const rang = index.rang(racine);
  const pistes: Piste[] = rang >= 0 ? [[rang, 1]] : [];
  if (inacheve && plat.length > 1) {
    const force = rang < 0 ? 1 : plat.length > 3 ? 0.5 : 0.3;
    for (const [autre, poids] of debuts(index, plat.length > racine.length && rang < 0 ? plat : racine))
      pistes.push([autre, poids * force]);
  }
  if (rang < 0 && pistes.length === 0) pistes.push(...fautes(index, racine));
  pistes.push(...famille(index, racine));
  for (const autre of unMot(index, racine))
    if (index.rang(autre) >= 0) pistes.push([index.rang(autre), REGLAGES.synonyme]);
  return { plat, racine, pistes: fondre(pistes), poids: RACINES_FAIBLES.has(racine) ? REGLAGES.faible : 1 };
}

/** Each stem once, as surely as its best piste says, the surest first. */
function fondre(pistes: readonly Piste[]): Piste[] {
  const meilleures = new Map<number, number>();
  for (const [rang, poids] of pistes) meilleures.set(rang, Math.max(poids, meilleures.get(rang) ?? 0));
  return [...meilleures].sort((a, b) => b[1] - a[1]);
}

/** Everyday words of one word for one word need no wording of their own. */
const unMot = (index: Index, racine: string): string[] =>
  (index.quotidien.get(racine) ?? []).flatMap(({ phrase, autres }) =>
    phrase.length > 1 ? [] : autres.flatMap((autre) => (autre.length === 1 ? autre : [])),
  );

/** The wording as typed, then with everyday words replaced. */
function reformuler(index: Index, base: Terme[]): Version[] {
  let versions: { termes: Terme[]; poids: number; de: number }[] = [{ termes: base, poids: 1, de: 0 }];
  const toutes = [...versions];
  while (versions.length && toutes.length < VERSIONS_MAX) {
    const suivantes: typeof versions = [];
    for (const { termes, poids, de } of versions)
      for (let i = de; i < termes.length; i++)
        for (const { phrase, autres } of index.quotidien.get(termes[i]!.racine) ?? []) {
          if (!phrase.every((racine, n) => termes[i + n]?.racine === racine)) continue;
          for (const autre of autres) {
            if (phrase.length === 1 && autre.length === 1) continue;
            const milieu = autre.map((racine) => terme(index, racine, racine, false));
            const nouveaux = [...termes.slice(0, i), ...milieu, ...termes.slice(i + phrase.length)];
            suivantes.push({ termes: nouveaux, poids: poids * REGLAGES.synonyme, de: i + milieu.length });
          }
        }
    toutes.push(...suivantes);
    versions = suivantes;
  }
  return toutes.slice(0, VERSIONS_MAX);
}

/** Rare words weigh more; those that name a kind of document little. */
function peser(index: Index, { termes, poids }: Version, genreDit: boolean): Version {
  return {
    poids,
    termes: termes.map((t) => {
      const frequence = Math.max(
        1,
        ...t.pistes.filter(([, p], i) => i === 0 || p > 0.9).map(([rang]) => index.frequence(rang)),
      );
      const rarete = Math.log(1 + index.taille / frequence) / Math.log(1 + index.taille);
      const nomme = genreDit && GENRES_DITS[t.racine] ? REGLAGES.faible : 1;
      return { ...t, poids: t.poids * nomme * rarete };
    }),
  };
}
