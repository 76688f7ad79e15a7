/** Prerequisites that the feed marks without a list: numbered chapters, and chapters of papers told in plain paragraphs. */
import { empreinte } from '../model/empreinte.js';
import {
  enfant,
  enfants,
  estNoeud,
  noeudsDe,
  parcourir,
  plier,
  texteProfond,
  titreDe,
  type Contenu,
  type Noeud,
} from '../model/index.js';
import type { Element } from './elements.js';
import { PIECE } from './regles/documents.js';
import type { Role } from './regles/index.js';
import { estPieces } from './traits.js';

export interface Marque {
  ancre: Noeud;
  /** the nodes whose titles head the group */
  parents: readonly Noeud[];
  role: Role;
  elements: Element[];
}

const estNumerote = (c: Contenu): c is Noeud<'Chapitre' | 'SousChapitre'> =>
  estNoeud(c) && (c.type === 'Chapitre' || c.type === 'SousChapitre') && /^(true|1)$/.test(c.attributes.numerote ?? '');

/** Chapters that are the steps of a démarche: one group, their titles in order. Source: XSD, `Chapitre@numerote`. */
export function chapitresNumerotes(children: readonly Contenu[]): Marque[] {
  const marques: Marque[] = [];
  for (const [noeud, parents] of parcourir(children)) {
    const chapitres = noeud.children.filter(estNumerote);
    const [ancre] = chapitres;
    if (!ancre) continue;
    const elements = chapitres.map((c) => ({
      cle: empreinte(titreDe(c)),
      contenu: enfant(c, 'Titre')?.children ?? [],
      ...(c.pli && { pli: c.pli }),
    }));
    marques.push({ ancre, parents: [...parents, noeud], role: 'etapes', elements });
  }
  return marques;
}

/** "Vous devez fournir une pièce d'identité": the sentences that ask for papers, in a chapter of papers without any list. */
export function piecesSansListe(children: readonly Contenu[]): Marque[] {
  const marques: Marque[] = [];
  for (const [ancre, parents] of parcourir(children)) {
    if (!estPieces(ancre) || noeudsDe(ancre.children).some((n) => n.type === 'Liste')) continue;
    const demandes = enfants(ancre, 'Paragraphe').filter((p) => demande(plier(texteProfond(p))));
    if (demandes.length === 0) continue;
    const elements = demandes.map((p) => ({ cle: empreinte(texteProfond(p)), contenu: [p] }));
    marques.push({ ancre, parents: [...parents, ancre], role: 'documents', elements });
  }
  return marques;
}

const demande = (texte: string): boolean =>
  PIECE.test(texte) && /\b(devez|faut|fournir|joindre|presenter|munir|apporter)\b/.test(texte);
