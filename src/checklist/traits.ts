/** What the rules look at: the words around a list, folded (no accents, lower case), and the marks of the feed. */
import { enfants, plier, texteProfond, titreDe, type Noeud, type TypeNoeud } from '../model/index.js';
import type { ListeSituee } from './contexte.js';

export interface Traits {
  /** last sentence of the lead-in; empty without one */
  phrase: string;
  /** last sentences of the lead-ins before the enclosing cases */
  amont: string;
  /** title of the block the list stands in */
  titre: string;
  /** all titles above, outermost first, joined by " > " */
  titres: string;
  /** beginnings of the items' texts */
  items: string[];
  /** types of the ancestors */
  dans: ReadonlySet<TypeNoeud>;
  /** the feed's own marks: `Liste@type`; an ancestor `Documents`, or `Chapitre`, `SousChapitre` with `@type="pieces"` */
  type: string;
  pieces: boolean;
}

/** Elements whose titles lead to a list, outermost first. */
export const TITRES: ReadonlySet<TypeNoeud> = new Set<TypeNoeud>(['Chapitre', 'SousChapitre', 'Situation', 'Cas']);

/** Longest texts looked at: what announces a list stands at the end of its lead-in and at the beginning of its items. */
const PHRASE = 400;
const ITEM = 120;

/** The sentence that announces the list: what follows the last full stop or question mark. */
export function derniere(paragraphe: Noeud | undefined): string {
  const texte = plier(texteProfond(paragraphe));
  const avant = texte.length - 3;
  const debut = Math.max(texte.lastIndexOf('. ', avant), texte.lastIndexOf('? ', avant)) + 1;
  return texte.slice(debut).trim().slice(-PHRASE);
}

export function traitsDe({ liste, parents, chapeau, amont }: ListeSituee): Traits {
  const titres = parents.filter((p) => TITRES.has(p.type)).map((p) => plier(titreDe(p)));
  return {
    phrase: derniere(chapeau),
    amont: amont.map(derniere).join(' ').slice(-PHRASE),
    titre: titres.at(-1) ?? '',
    titres: titres.join(' > '),
    items: enfants(liste, 'Item').map((item) => plier(texteProfond(item)).slice(0, ITEM)),
    dans: new Set(parents.map((p) => p.type)),
    type: liste.attributes.type ?? '',
    pieces: parents.some((p) => estPieces(p) || p.type === 'Documents'),
  };
}

/** `@type="pieces"`: "Pièces à fournir". Source: XSD, `Chapitre` and `SousChapitre`. */
export const estPieces = (noeud: Noeud): boolean =>
  (noeud.type === 'Chapitre' || noeud.type === 'SousChapitre') && noeud.attributes.type === 'pieces';
