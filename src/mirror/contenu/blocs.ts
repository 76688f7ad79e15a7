/** A document as a list of its pieces, each with the heading it stands under: what two versions are compared by. */
import {
  type Contenu,
  type DocumentVdd,
  enfant,
  type Noeud,
  texteProfond,
  titreDe,
  type TypeNoeud,
} from '../../model/index.js';

export interface Bloc {
  genre: 'paragraphe' | 'element' | 'tableau' | 'titre' | 'service';
  /** nearest heading above */
  sous: string;
  texte: string;
}

const TITRES = new Set<TypeNoeud>([
  'Chapitre',
  'SousChapitre',
  'Cas',
  'Situation',
  'Branche',
  'Problematique',
  'Choix',
]);
/** What stands around the text and follows other sheets' titles: a change there is no change of this sheet. */
const AUTOUR = new Set<TypeNoeud>([
  'VoirAussi', 'QuestionReponse', 'CommentFaireSi', 'OuSAdresser', 'QuiPeutMAider', 'OuSAdresserSupport', 'Reference', 'PourEnSavoirPlus',
  'FicheLiee', 'FicheConnexe', 'Partenaire', 'Definition', 'Abreviation', 'Fiche', 'Dossier', 'SousDossier', 'SousTheme', 'Theme', 'Source',
]); // prettier-ignore

export function blocsDe(doc: DocumentVdd): Bloc[] {
  const blocs: Bloc[] = [];
  if (doc.description) blocs.push({ genre: 'paragraphe', sous: '', texte: doc.description });
  visiter(doc.children, '', blocs);
  return blocs;
}

function visiter(children: readonly Contenu[], sous: string, blocs: Bloc[]): void {
  for (const c of children) {
    if (typeof c === 'string') poser(blocs, 'paragraphe', sous, c);
    else if (!AUTOUR.has(c.type)) visiterNoeud(c, sous, blocs);
  }
}

function visiterNoeud(noeud: Noeud, sous: string, blocs: Bloc[]): void {
  if (noeud.type === 'Paragraphe') poser(blocs, 'paragraphe', sous, texteProfond(noeud));
  else if (noeud.type === 'Cellule') poser(blocs, 'tableau', sous, texteProfond(noeud));
  else if (noeud.type === 'ServiceEnLigne') poser(blocs, 'service', sous, titreDe(noeud));
  else if (noeud.type === 'Titre') poser(blocs, 'titre', sous, texteProfond(noeud));
  else if (noeud.type === 'Item' && !enfant(noeud, 'Liste')) poser(blocs, 'element', sous, texteProfond(noeud));
  else visiter(noeud.children, TITRES.has(noeud.type) ? titreDe(noeud) || sous : sous, blocs);
}

function poser(blocs: Bloc[], genre: Bloc['genre'], sous: string, texte: string): void {
  const net = texte.replace(/\s+/gu, ' ').trim();
  if (net) blocs.push({ genre, sous, texte: net });
}
