/** Defined words and abbreviations: one entry each, which links of the text open in place. */
import type { Noeud } from '../model/index.js';
import type { Etat, Partie, Sortie } from './contexte.js';
import { de, h } from './h.js';
import { tous } from './rendu.js';
import { decouper, phrase } from './titres.js';

/** An entry is a list by itself, so that it may stand inside the text; the frame joins those at the end. */
function entree(n: Noeud<'Definition' | 'Abreviation'>, e: Etat): Sortie {
  const { titre, reste } = decouper(n);
  const cible = e.cibles.get(n.attributes.ID ?? '');
  const id = cible?.noeud === n ? cible.id : undefined;
  return de(
    'dl',
    'cm-definitions',
    h('div', { id, tabIndex: id ? -1 : undefined }, h('dt', {}, phrase(titre, e)), h('dd', {}, tous(reste, e))),
  );
}

export const GLOSSAIRE: Partie<'Definition' | 'Abreviation'> = { Definition: entree, Abreviation: entree };
