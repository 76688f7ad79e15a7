/** Documents of the guide named by others: a link, and what they belong to. */
import { estNoeud, type Contenu, type Noeud } from '../model/index.js';
import type { Etat, Partie, Sortie } from './contexte.js';
import { si } from './h.js';
import { estDocument, lienDocument } from './liens.js';
import { tous } from './rendu.js';
import { decouper, decouperTexte, phrase } from './titres.js';

export type VersDocument = Noeud & { attributes: { ID?: string; audience?: string } };

/** A link by the document's title; what it belongs to (theme, dossier) after it, small. */
export function document(n: VersDocument, e: Etat): Sortie {
  const { titre, reste } = decouperTexte(n, e);
  const lie = estDocument(n.attributes.ID) ? lienDocument(n.attributes, e, titre) : titre;
  return [
    lie,
    reste.map((c) =>
      estPlace(c)
        ? [' ', si('span', { className: ['cm-discret', 'cm-place'] }, phrase(decouper(c).titre ?? c, e))]
        : tous([c], e),
    ),
  ];
}
const estPlace = (c: Contenu): c is Noeud => estNoeud(c) && (c.type === 'Theme' || c.type === 'Dossier');

export const DOCUMENTS: Partie<
  | 'Fiche' | 'Dossier' | 'Theme' | 'Actualite' | 'FicheConnexe' | 'FicheLiee' | 'FichePrecedente' | 'FicheSuivante' | 'QuestionReponse' | 'CommentFaireSi'
> = {
  Fiche: document,
  Dossier: document,
  Theme: document,
  Actualite: document,
  FicheConnexe: document,
  FicheLiee: document,
  FichePrecedente: document,
  FicheSuivante: document,
  QuestionReponse: document,
  CommentFaireSi: document,
}; // prettier-ignore
