/** Paragraphs, lists and the neutral containers. Source: XSD `GroupeContenu`, `GroupeContenusStructures`. */
import { estNoeud, type Contenu, type Noeud } from '../model/index.js';
import type { Etat, Partie, Sortie } from './contexte.js';
import { si, siDe } from './h.js';
import { plier } from './pli.js';
import { dedans, rendu } from './rendu.js';

/** A paragraph; inside another, or a title, its words follow. */
const paragraphe = (n: Noeud, e: Etat): Sortie =>
  e.enLigne ? [' ', dedans(n, e)] : si('p', {}, dedans(n, { ...e, enLigne: true }));

const LISTES: Record<string, string[]> = { caseACocher: ['cm-cases'] };

/** A list; what is not an item keeps its place in an item of its own. */
function liste(n: Noeud<'Liste'>, e: Etat): Sortie {
  const { type = '' } = n.attributes;
  const items = n.children.map((c) => (estNoeud(c) && c.type === 'Item' ? rendu(c, e) : si('li', {}, rendu(c, e))));
  return si(/^numero/.test(type) ? 'ol' : 'ul', { className: LISTES[type] }, items);
}

/** `ul` of what is not empty among these. */
export const enListe = (contenus: readonly Contenu[], e: Etat, classe = 'cm-liens'): Sortie =>
  siDe('ul', classe, contenus.map((c) => si('li', {}, rendu(c, e)))); // prettier-ignore

/** Children in a box of that class; inside a sentence only their words. */
export const boite =
  (classe: string) =>
  (n: Noeud, e: Etat): Sortie =>
    siDe(e.enLigne ? 'span' : 'div', classe, dedans(n, e));

export const BLOCS: Partie<
  'Paragraphe' | 'Liste' | 'Item' | 'Introduction' | 'IntroductionSimple' | 'Contenu' | 'Accueil' | 'FragmentConditionne' | 'Aide' | 'Inconnu'
> = {
  Paragraphe: paragraphe,
  Liste: liste,
  Item: (n, e) => si('li', {}, plier(n, dedans(n, e), e)),
  Introduction: boite('cm-introduction'),
  IntroductionSimple: boite('cm-introduction'),
  Contenu: boite('cm-contenu'),
  Accueil: boite('cm-introduction'),
  FragmentConditionne: dedans,
  Aide: boite('cm-aide'),
  Inconnu: boite('cm-inconnu'),
}; // prettier-ignore
