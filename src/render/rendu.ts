/** From a node to what its handler makes of it. */
import type { Contenu, Noeud } from '../model/index.js';
import type { Etat, Handler, Sortie } from './contexte.js';
import { plie } from './pli.js';

/** One node or text. A mark `pli` folds it, save where the choices of a block show it themselves. */
export function rendu(contenu: Contenu, etat: Etat): Sortie {
  if (typeof contenu === 'string') return contenu;
  // A type that a newer file brings is treated as unknown: its text stays.
  const handler = (etat.table[contenu.type] ?? etat.table.Inconnu) as Handler;
  const sortie = handler(contenu, etat);
  return contenu.pli || contenu.condition ? plie(contenu, sortie, etat) : sortie;
}

export const tous = (contenus: readonly Contenu[], etat: Etat): Sortie[] => contenus.map((c) => rendu(c, etat));
export const dedans = (noeud: Noeud, etat: Etat): Sortie[] => tous(noeud.children, etat);
