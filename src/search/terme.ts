/** One word of a question: which stems of the index may be meant by it. */
import { debuts, debutsDeMots, famille, fautes, tronc, type Piste } from './approcher.js';
import { RACINES_FAIBLES } from './mots-vides.js';
import { raciner, type Mot } from './mots.js';
import type { Index } from './ouvrir.js';
import { REGLAGES } from './reglages.js';

/** One word to look for: the stems that satisfy it, the surest first, and what it weighs among the others. */
export interface Terme {
  plat: string;
  racine: string;
  pistes: readonly Piste[];
  /** number of stem → how surely */
  forces: ReadonlyMap<number, number>;
  poids: number;
}

/**
 * @param inacheve still being typed: may be the beginning of another word
 * @param autres stems that satisfy it as well
 */
export function terme(index: Index, plat: string, racine: string, inacheve = false, autres: Piste[] = []): Terme {
  const rang = index.rang(racine);
  const pistes: Piste[] = rang >= 0 ? [[rang, 1], ...autres] : [...autres];
  if (inacheve && plat.length > 1) {
    const force = rang < 0 ? 1 : plat.length > 3 ? 0.5 : 0.3;
    for (const [autre, poids] of debuts(index, plat.length > racine.length && rang < 0 ? plat : racine))
      pistes.push([autre, poids * force]);
  }
  if (inacheve && pistes.length === 0) pistes.push(...debutsDeMots(index, plat));
  let lue = racine;
  if (pistes.length === 0 && !index.quotidien.has(racine)) {
    pistes.push(...fautes(index, plat, racine, inacheve));
    const [meilleure] = pistes;
    if (meilleure) lue = index.racines[meilleure[0]] ?? racine;
    if (inacheve) pistes.push(...tronc(index, plat));
    if (pistes.length === 0) pistes.push(...fautes(index, plat, racine));
  }
  for (const [autre, poids] of famille(index, lue)) pistes.push([autre, poids]);
  for (const { phrase, autres: mots } of index.quotidien.get(lue) ?? [])
    if (phrase.length === 1)
      for (const mot of mots)
        if (mot.length === 1 && index.rang(mot[0]!) >= 0) pistes.push([index.rang(mot[0]!), REGLAGES.synonyme]);
  const forces = fondre(pistes);
  return {
    plat,
    racine: lue,
    pistes: [...forces],
    forces,
    poids: RACINES_FAIBLES.has(racine) ? REGLAGES.faible : 1,
  };
}

/** The terms of a word as typed: itself (also joined to its neighbours: "auto entrepreneur"), or the two words run together in it. */
export function termesDe(index: Index, mot: Mot, inacheve: boolean, avant?: Mot, apres?: Mot): Terme[] {
  const joints = [apres && mot.plat + apres.racine, avant && avant.plat + mot.racine]
    .map((joint) => (joint ? index.rang(joint) : -1))
    .filter((rang) => rang >= 0)
    .map((rang): Piste => [rang, 1]);
  if (index.rang(mot.racine) < 0 && joints.length === 0)
    for (let i = 3; i <= mot.plat.length - 3 && mot.plat.length > 7; i++) {
      const [a, b] = [mot.plat.slice(0, i), mot.plat.slice(i)];
      if (
        index.rang(raciner(a)) >= 0 &&
        index.rang(raciner(b)) >= 0 &&
        !debuts(index, mot.plat, 1).length &&
        !tronc(index, mot.plat).length
      )
        return [terme(index, a, raciner(a)), terme(index, b, raciner(b), inacheve)];
    }
  return [terme(index, mot.plat, mot.racine, inacheve, joints)];
}

/** Each stem once, as surely as its best piste says, the surest first. */
function fondre(pistes: readonly Piste[]): ReadonlyMap<number, number> {
  const meilleures = new Map<number, number>();
  for (const [rang, poids] of pistes) meilleures.set(rang, Math.max(poids, meilleures.get(rang) ?? 0));
  return new Map([...meilleures].sort((a, b) => b[1] - a[1]));
}
