/**
 * How people speak of a subject, given to the sheets that are about it when the index is written: a sheet whose title has every word
 * of a wording is also found by the words that stand for it, each by itself ("femme de ménage", of a title that says "services à la
 * personne"). A question that has some of them finds it, where a rule for the reader's side (`../quotidien`) needs them all; and
 * nothing of it is read again in the browser.
 */
import { ecrireQuotidien } from '../quotidien/lire.js';

/** Titles that a wording may be about: one that more of them have is no subject of its own ("carte d'identité" is, "carte" is not). */
const TITRES_MAX = 6;

/** Words of a title, and what is said for them; all in stems. */
interface Tournure {
  titre: readonly string[];
  mots: readonly string[];
}

/**
 * @param lignes of the lists: "a = b = c" each for the others, "a > b = c" a for b or c
 * @param titres the stems of each title
 * @returns for each title, the stems of what people say for it
 */
export function tournures(lignes: readonly string[], titres: readonly ReadonlySet<string>[]): string[][] {
  const parRacine = new Map<string, Tournure[]>();
  for (const tournure of ecrireQuotidien(lignes).flatMap(lire)) {
    const [premiere = ''] = tournure.titre;
    parRacine.set(premiere, [...(parRacine.get(premiere) ?? []), tournure]);
  }
  const dites = titres.map((titre) =>
    [...titre].flatMap((racine) => (parRacine.get(racine) ?? []).filter((t) => t.titre.every((r) => titre.has(r)))),
  );
  const combien = new Map<string, number>();
  for (const siennes of dites)
    for (const nom of new Set(siennes.map(nommer))) combien.set(nom, (combien.get(nom) ?? 0) + 1);
  return dites.map((siennes, i) => {
    const mots = siennes.filter((t) => combien.get(nommer(t))! <= TITRES_MAX).flatMap((t) => t.mots);
    return [...new Set(mots)].filter((mot) => !titres[i]!.has(mot));
  });
}

const nommer = ({ titre }: Tournure): string => titre.join(' ');

/** The wordings of a line of stems that may be a subject: of two words at least. */
function lire(ligne: string): Tournure[] {
  const [gauche = [], droite] = ligne.split('>').map((cote) => cote.split('='));
  const de = (sujet: string, autres: readonly string[]): Tournure[] => {
    const titre = sujet.split(' ');
    return titre.length > 1 ? [{ titre, mots: autres.flatMap((autre) => autre.split(' ')) }] : [];
  };
  return droite
    ? droite.flatMap((sujet) => de(sujet, gauche))
    : gauche.flatMap((sujet) => de(sujet, gauche.filter((autre) => autre !== sujet))); // prettier-ignore
}
