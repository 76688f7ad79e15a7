/** Titles, whatever the version of the feed: `Titre` of text or of `Paragraphe`, `TitreRiche`, own text. */
import type { Contenu, Noeud } from '../model/index.js';
import { EN_LIGNE, estNoeud } from '../model/index.js';
import type { Element, Properties } from 'hast';
import type { Etat, Partie, Sortie } from './contexte.js';
import { dire } from './dire.js';
import { de, estVide, h } from './h.js';
import { dedans, rendu, tous } from './rendu.js';

/** The first title among the children, and the rest in order. */
export function decouper(noeud: Noeud): { titre: Noeud | undefined; reste: Contenu[] } {
  const titre = noeud.children.find((c) => estNoeud(c) && (c.type === 'Titre' || c.type === 'TitreRiche'));
  return { titre: titre, reste: noeud.children.filter((c) => c !== titre) };
}

/** The same where old versions write the title as the node's own text. */
export function decouperTexte(noeud: Noeud, etat: Etat): { titre: Sortie; reste: Contenu[] } {
  const { titre, reste } = decouper(noeud);
  if (titre) return { titre: phrase(titre, etat), reste };
  const propre = (c: Contenu): boolean => !estNoeud(c) || EN_LIGNE.has(c.type);
  const texte = tous(noeud.children.filter(propre), { ...etat, enLigne: true });
  return { titre: texte, reste: noeud.children.filter((c) => !propre(c)) };
}

/** The words of a title as phrasing content: its paragraphs follow one another, parted by a space. */
export function phrase(titre: Noeud | undefined, etat: Etat): Sortie {
  if (!titre) return undefined;
  const enLigne = { ...etat, enLigne: true };
  return titre.children.map((c, i) => [
    i > 0 && estNoeud(c) && c.type === 'Paragraphe' && ' ',
    estNoeud(c) && c.type === 'Paragraphe' ? dedans(c, enLigne) : rendu(c, enLigne),
  ]);
}

/** A heading of the level that stands next: levels never skip. Below the sixth, `aria-level` says it. */
export function entete(etat: Pick<Etat, 'niveau'>, properties: Properties, ...contenu: Sortie[]): Element {
  const { niveau } = etat;
  return niveau > 6
    ? h('h6', { ...properties, ariaLevel: String(niveau) }, ...contenu)
    : h(`h${niveau}`, properties, ...contenu);
}

/** A short title that names no part of the outline: of a card, a note, a case. */
export const petitTitre = (contenu: Sortie): Sortie => !estVide(contenu) && de('p', 'cm-petit-titre', contenu);

const titre = (n: Noeud, e: Etat): Sortie => (e.enLigne ? [phrase(n, e), ' '] : petitTitre(phrase(n, e)));

export const TITRES: Partie<
  'Titre' | 'TitreRiche' | 'TitreAlternatif' | 'TitreChoix' | 'TitreFlottant' | 'IntituleSiSelectionne'
> = {
  Titre: titre,
  TitreRiche: titre,
  TitreChoix: titre,
  TitreFlottant: (n, e) => entete(e, { className: ['cm-titre-flottant'] }, phrase(n, e)),
  TitreAlternatif: (n, e) => repli(e, phrase(n, e), 'cm-alternatif'),
  IntituleSiSelectionne: (n, e) => repli(e, phrase(n, e), 'cm-intitule'),
};

/** Words that stand in for others once an answer is known: beside them, folded (`TitreAlternatif`, `IntituleSiSelectionne`). */
const repli = (etat: Etat, contenu: Sortie, classe: string): Sortie =>
  !estVide(contenu) &&
  h('details', { className: [classe] }, h('summary', {}, dire(etat, 'fiche.autreTitre')), de('p', classe, contenu));
