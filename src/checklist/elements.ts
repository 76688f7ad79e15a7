/** The items of a list as things to tick. */
import { empreinte } from '../model/empreinte.js';
import { enfants, estNoeud, plier, texteProfond, type Contenu, type Noeud, type Pli } from '../model/index.js';
import { modeDe, type Mode } from './mode.js';

/** One thing to have or to do. */
export interface Element {
  /** fingerprint of its text: finds its tick again after an update that did not reword it */
  cle: string;
  /** nodes of the sheet, unchanged, without the lists below it */
  contenu: Contenu[];
  /** lists inside the item */
  sous?: { mode: Mode; elements: Element[] }[];
  /** folded by the reader's answers */
  pli?: Pli;
}

export const elementsDe = (liste: Noeud<'Liste'>): Element[] => enfants(liste, 'Item').map(elementDe);

function elementDe(item: Noeud<'Item'>): Element {
  const sous = enfants(item, 'Liste').map((liste) => ({
    mode: modeDe(plier(texteProfond(enfants(item, 'Paragraphe').at(-1))), textes(liste)),
    elements: elementsDe(liste),
  }));
  return {
    cle: empreinte(texteProfond(item)),
    contenu: item.children.filter((c) => !estNoeud(c) || c.type !== 'Liste'),
    ...(sous.length > 0 && { sous }),
    ...(item.pli && { pli: item.pli }),
  };
}

/** Texts of a list's items, folded. */
export const textes = (liste: Noeud<'Liste'>): string[] =>
  enfants(liste, 'Item').map((item) => plier(texteProfond(item)));
