/** Invented sheets for the tests of the search: small, each there for one reason. */
import type { DocumentVdd, Famille, Noeud } from '../../src/model/index.js';
import { construireIndex } from '../../src/search/construire.js';
import { ouvrirIndex, type Index } from '../../src/search/index.js';

const n = (type: string, children: (Noeud | string)[], attributes: object = {}): Noeud =>
  ({ type, attributes, children }) as unknown as Noeud;

/** A link of running text. */
export const lien = (id: string, nom: string): Noeud =>
  n('Paragraphe', [n('LienInterne', [nom], { LienPublication: id })]);
export const chapitre = (titre: string, texte: string): Noeud =>
  n('Chapitre', [n('Titre', [titre]), n('Paragraphe', [texte])]);
export const abreviation = (sigle: string, sens: string): Noeud =>
  n('Abreviation', [n('Titre', [sigle]), n('Texte', [n('Paragraphe', [sens])])]);

export function fiche(
  id: string,
  titre: string,
  reste: Partial<DocumentVdd> & { famille?: Famille } = {},
): DocumentVdd {
  return {
    audience: 'particuliers', id, racine: 'Publication', type: 'Fiche d’information', famille: 'fiche', titre,
    spUrl: `https://exemple.invalid/${id}`, filDAriane: [], themes: [], children: [], ...reste,
  }; // prettier-ignore
}

/** The index of these sheets, as a browser opens it. */
export function indexDe(documents: readonly DocumentVdd[]): Index {
  const fichiers = construireIndex(documents, { audience: 'particuliers' });
  return ouvrirIndex(JSON.parse(fichiers['index.json']), JSON.parse(fichiers['lignes.json']));
}

/** A little guide of a town that does not exist. */
export const GUIDE: readonly DocumentVdd[] = [
  fiche('F1', 'Certificat d’immatriculation d’un véhicule', {
    description: 'Le document qui accompagne chaque voiture, et comment le recevoir chez soi en quelques jours.',
    themes: [{ id: 'N1', titre: 'Transports' }],
    children: [chapitre('Véhicule acheté d’occasion', 'Le garagiste remet un dossier complet.')],
  }),
  fiche('F2', 'Aide personnalisée au logement', {
    themes: [{ id: 'N2', titre: 'Logement' }],
    children: [abreviation('APL', 'Aide personnalisée au logement')],
  }),
  fiche('F3', 'Congé donné par le locataire', { children: [chapitre('Durée du préavis', 'Elle se compte en mois.')] }),
  fiche('F4', 'Inscription à la bibliothèque', {
    children: [lien('F3', 'quitter son logement'), lien('F7', 'jardins')],
  }),
  fiche('F5', 'Conseil de prud’hommes'),
  fiche('F6', 'Entretien d’un jardin partagé', { famille: 'question-reponse' }),
  fiche('F7', 'Règlement d’un jardin partagé', { children: [lien('F3', 'partir de chez soi')] }),
  fiche('R1', 'Formulaire 12345*06 : Demande d’une parcelle de jardin partagé', { famille: 'formulaire' }),
  fiche('R2', 'Téléservice : Réserver une parcelle', { famille: 'teleservice' }),
  fiche('F8', 'RG Jardin partagé', { famille: 'recherche-guidee' }),
];
