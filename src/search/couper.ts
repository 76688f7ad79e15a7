/** Words run together: "livretdefamille", "dechez", "autoentrepreneur". */
import { estVide } from './mots.js';
import type { Index } from './ouvrir.js';

/** Fewest letters of a part that says something, and of one that does not ("de", "mon"). */
const PLEIN = 3;
const VIDE = 2;

/** The words that one unknown word is made of, at most `max`, each of the titles or an everyday one; undefined when there are none. */
export function couper(index: Index, plat: string, max = 3): string[] | undefined {
  if (max < 2 || plat.length < PLEIN + VIDE) return undefined;
  // The longest first word: "demande" before "de".
  for (let i = plat.length - VIDE; i >= VIDE; i--) {
    const debut = plat.slice(0, i);
    if (!tient(index, debut)) continue;
    const reste = plat.slice(i);
    if (tient(index, reste) && !(estVide(debut) && estVide(reste))) return [debut, reste];
    const suite = couper(index, reste, max - 1);
    if (suite) return [debut, ...suite];
  }
  return undefined;
}

const tient = (index: Index, mot: string): boolean =>
  estVide(mot) ? mot.length >= VIDE : mot.length >= PLEIN && index.vocabulaire.connait(mot);
