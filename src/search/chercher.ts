/** The search itself: one or several indexes, one question, results by kind. */
import type { Audience, Famille } from '../model/index.js';
import { noter } from './noter.js';
import type { Index } from './ouvrir.js';
import { analyser } from './requete.js';
import { plages, type Plage } from './surligner.js';

/** Under which heading a result is shown. */
export type Groupe = 'fiches' | 'services' | 'formulaires' | 'outils';

export interface Resultat {
  audience: Audience;
  id: string;
  famille: Famille;
  groupe: Groupe;
  titre: string;
  /** parts of the title that answer */
  plages: Plage[];
  theme: { id: string; titre: string } | undefined;
  /** one line of context, once its file is there */
  ligne: string | undefined;
  /** comparable within one search only */
  score: number;
}
export interface Resultats {
  /** best first */
  resultats: Resultat[];
  /** the same by kind, the kind of the best one first */
  groupes: { groupe: Groupe; resultats: Resultat[] }[];
  /** found in all, before `max` */
  total: number;
}

const GROUPES: Partial<Record<Famille, Groupe>> = {
  teleservice: 'services',
  formulaire: 'formulaires',
  modele: 'formulaires',
  simulateur: 'outils',
  outil: 'outils',
};

/**
 * Searches one index, or several at once (all audiences).
 * @param options.max how many results at most (default 20)
 */
export function chercher(index: Index | readonly Index[], requete: string, options: { max?: number } = {}): Resultats {
  const tous = index instanceof Array ? index : [index];
  const notes = tous
    .flatMap((un) => noter(un, analyser(un, requete)).map((note) => ({ ...note, index: un })))
    .sort((a, b) => b.score - a.score)
    .filter(tous.length > 1 ? uneFois() : Boolean);
  const meilleur = notes[0]?.score ?? 0;
  const gardees = notes.filter(({ score }) => score > meilleur * 0.2);
  const resultats = gardees.slice(0, options.max ?? 20).map(({ index: un, doc, score, version }): Resultat => {
    const { id, titre, famille, theme } = un.document(doc);
    const groupe = GROUPES[famille] ?? 'fiches';
    return {
      audience: un.audience,
      id,
      famille,
      groupe,
      titre,
      plages: plages(titre, un, version),
      theme,
      ligne: un.ligne(doc),
      score,
    };
  });
  const groupes = [...new Set(resultats.map(({ groupe }) => groupe))].map((groupe) => ({
    groupe,
    resultats: resultats.filter((r) => r.groupe === groupe),
  }));
  return { resultats, groupes, total: gardees.length };
}

/** A sheet that several audiences hold under the same name and title is shown once, for the audience where it answers best. */
function uneFois(): (note: { index: Index; doc: number }) => boolean {
  const vus = new Map<string, Index>();
  return ({ index, doc }) => {
    const cle = `${index.document(doc).id} ${index.titre(doc)}`;
    if (vus.has(cle) && vus.get(cle) !== index) return false;
    vus.set(cle, index);
    return true;
  };
}
