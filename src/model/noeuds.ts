/**
 * The typed document: one node type per element of the feed, named as in the XSD (accents dropped: `Rangée` → `Rangee`),
 * so that whoever knows the schema knows the code.
 *
 * Shape of a node: `{ type, attributes, children }`. Text is a plain string among the children, in document order.
 * What a citizen never reads (PivotLocal, Condition, SiSelectionne) is taken out of the children by the reader and stands
 * as an attribute or as `condition`, so that "all strings below `children`" is exactly "all text that must be shown".
 *
 * Source: XSD 3.5 (`commun.texte.xsd`, `commun.xsd`, `publication.lib.xsd`, `serviceComplementaire.lib.xsd`, `indexes/`),
 * with what 3.0 to 3.4 have in other forms.
 */
import type { Condition } from './condition.js';
import type { AjoutsLocaux } from './ajouts.js';

type Rien = Record<never, never>;
/** A link to a document of the guide: `ID` (or `LienPublication`) within `audience` (folded name; absent = the document's own). */
interface VersDocument {
  ID?: string;
  audience?: string;
  type?: string;
  commentaireLien?: string;
}
/** A link to the web with what the feed tells of its target (`poids` as written by the feed, mime `format`). */
interface VersWeb {
  URL?: string;
  commentaireLien?: string;
  langue?: string;
  format?: string;
  poids?: string;
  type?: string;
  numerocerfa?: string;
  autrenumero?: string;
}
interface Ressource extends VersWeb {
  /** file name of the picture or file, e.g. `I7286.png` */
  LienPublication?: string;
  redimensionnable?: string;
  nomTelechargement?: string;
  /** videos: dailyMotion, ina, vimeo, youTube */
  fournisseur?: string;
}
interface Organisme extends VersDocument {
  /** code of the kind of local body, from `PivotLocal` (mairie, prefecture, caf…) */
  pivot?: string;
  principal?: string;
  modalite?: string;
  indisponible?: string;
  sve?: string;
}
interface Service extends VersDocument, VersWeb {
  pivot?: string;
  date?: string;
  URLcerfaGuide?: string;
  selfPrincipal?: string;
  selfEmbarque?: string;
  modalite?: string;
  indisponible?: string;
  /** ServiceEnLigneAnnexe: obligatoire, facultatif, autresPublics */
  groupe?: string;
}
interface Titrable {
  ID?: string;
  /** pieces, important, modalite, enLigne, surPlace, parCorres, header… as the element has it */
  type?: string;
  numerote?: string;
}
/** Variables set to true / false when this choice is taken (`SiSelectionne`). */
interface Affectations {
  affecteVrai?: string[];
  affecteFaux?: string[];
}
interface ValeurReference {
  valeur?: string;
  titre?: string;
  unite?: string;
  ID?: string;
}

/** When a piece of news falls due: a fixed day (`operateur` jusquau, apartirdu, le, avantle) or a period. */
interface Echeance {
  type?: string;
  misEnAvant?: string;
  borneTemporelle?: string;
  operateur?: string;
  date?: string;
  dateDebut?: string;
  dateFin?: string;
}

/** Element name → its attributes. Values are the feed's own strings, untouched. */
export interface AttributsFeed {
  // ── text inside a paragraph (GroupeTexteTerminal, GroupeTexteNonTerminal)
  Citation: Rien;
  MiseEnEvidence: Rien;
  Expression: Rien;
  TermeEtranger: { langue?: string };
  Date: { langue?: string };
  Variable: Rien;
  Valeur: Rien;
  Indice: Rien;
  Exposant: Rien;
  Tel: Rien;
  MathTex: Rien;
  LienExterne: VersWeb;
  LienInterne: { LienPublication?: string } & VersDocument;
  LienIntra: { LienID?: string; type?: string; commentaireLien?: string };
  LienRessource: Ressource;
  // ── blocks (GroupeContenu, GroupeContenusStructures)
  Paragraphe: Rien;
  Liste: { type?: string };
  Item: Rien;
  Tableau: Rien;
  Resume: Rien;
  Affichage: { linearisation?: string };
  Colonne: { largeur?: string; type?: string };
  Rangee: { type?: string };
  Cellule: { fusionHorizontale?: string; fusionVerticale?: string; headerID?: string; refHeaderID?: string };
  Infographie: Ressource;
  Image: Ressource;
  Video: Ressource;
  ContenuIllustre: { positionIllustration?: string };
  Contenu: Rien;
  ImageIllustration: Ressource;
  VideoIllustration: Ressource;
  Illustration: Ressource;
  Legende: Rien;
  Credits: Rien;
  TexteDeRemplacement: Rien;
  Description: Rien;
  Attention: Rien;
  ASavoir: Rien;
  ANoter: Rien;
  Exemple: Rien;
  Rappel: Rien;
  Consigne: Rien;
  Complement: Rien;
  FragmentConditionne: Rien;
  BlocCas: { affichage?: string; type?: string };
  Cas: Titrable;
  Aide: Rien;
  Lien: Rien;
  // ── the frame of a sheet
  Avertissement: { date?: string; ID?: string };
  Introduction: Rien;
  IntroductionSimple: Rien;
  Texte: Rien;
  Chapitre: Titrable;
  SousChapitre: Titrable;
  ListeSituations: { affichage?: string };
  Situation: Titrable;
  Conclusion: { type?: string };
  Titre: Rien;
  TitreAlternatif: Rien;
  TitreRiche: Rien;
  TitreFlottant: Rien;
  TitreChoix: Rien;
  IntituleSiSelectionne: Rien;
  // ── around the text
  OuSAdresser: Organisme;
  QuiPeutMAider: Organisme;
  OuSAdresserSupport: Organisme;
  ListeOuSAdresser: Rien;
  RessourceWeb: VersWeb;
  Source: { ID?: string };
  ServiceEnLigne: Service;
  ServiceEnLigneAnnexe: Service;
  ServiceEnLigneAlternatif: VersDocument;
  NoticeLiee: VersDocument & VersWeb;
  LienWeb: VersWeb;
  PourEnSavoirPlus: VersDocument & VersWeb & { pivot?: string };
  Reference: VersDocument & VersWeb;
  VoirAussi: { important?: string };
  FicheConnexe: VersDocument;
  FichePrecedente: VersDocument;
  FicheSuivante: VersDocument;
  FicheLiee: VersDocument;
  Partenaire: VersDocument & VersWeb;
  LienExterneCommente: Rien;
  Commentaire: Rien;
  QuestionReponse: VersDocument;
  CommentFaireSi: VersDocument & { pictogramme?: string };
  Definition: { ID?: string };
  Abreviation: { ID?: string; type?: string };
  FAQ: VersDocument;
  // ── the tree of the guide
  Theme: VersDocument;
  SousTheme: VersDocument;
  Dossier: VersDocument;
  SousDossier: VersDocument;
  Fiche: VersDocument;
  Actualite: VersDocument;
  Groupe: { type?: string; pictogramme?: string };
  // ── questions
  RechercheGuidee: VersDocument;
  RechercheGuideePere: VersDocument;
  Problematiques: Rien;
  Accueil: Rien;
  Problematique: Affectations;
  Branche: Affectations;
  Questionnaire: Rien;
  Question: Rien;
  Choix: Affectations;
  // ── the R files
  NumeroCerfa: Rien;
  AutreNumero: Rien;
  LienCerfaGuide: { URL?: string };
  FranceConnect: Rien;
  Cout: Rien;
  NbEtapes: Rien;
  Connexion: Rien;
  Langue: Rien;
  Calendrier: Rien;
  Public: Rien;
  Recherchable: Rien;
  CaracteristiqueLibre: Rien;
  CommentFaireSelf: Rien;
  SuiviSelf: Rien;
  Etapes: Rien;
  Documents: Rien;
  ModeEmploi: Rien;
  Suivi: Rien;
  Delai: Rien;
  Recours: Rien;
  PartieLibre: Rien;
  AttributionMinisterielle: { ID?: string };
  ValeurRfr: ValeurReference;
  ValeurRfrHisto: { ID?: string; titre?: string };
  Periode: { dateDebut?: string; dateFin?: string };
  // ── index documents
  ItemMenu: VersDocument;
  ItemArbo: VersDocument & { fichier?: string; dateDeModification?: string };
  Redirection: { from?: string; to?: string; audience?: string; corpus?: string; date?: string; type?: string };
  RedirectionExterne: { from?: string; toUrl?: string; date?: string };
  Lettre: { type?: string };
  Ressource: VersDocument;
  Contact: VersDocument;
  // ── news (`Actualite.xsd`, `actualite.lib.xsd`)
  Echeance: Echeance;
  Rubrique: { type?: string; themeTitre?: string; themeID?: string };
  RefActualite: { LienPublication?: string; aLaUne?: string; focus?: string } & VersDocument;
  SurTitre: Rien;
  Chiffre: Rien;
  LienServicePublic: VersDocument;
  RubriqueFlux: Rien;
  RefFlux: Rien;
  RubriqueAgenda: Rien;
  RubriquePublicite: Rien;
  Publicite: Rien;
  // ── pages of the site itself (`tech/`)
  FaqQuestion: Rien;
  Libelle: Rien;
  Reponse: Rien;
  IndexTech: Rien;
  Segment: Rien;
  Page: { sousType?: string } & VersDocument;
  SujetsDuMoment: Rien;
  ThemeMessagerie: { pictogramme?: string };
  TitreSiSelectionne: Rien;
  Probleme: Rien;
  SujetMessagerieRef: { ID?: string };
  SujetMessagerie: { ID?: string };
  Formulaire: { formulaireContactId?: string };
  // ── anything else: its name is kept, its text stays in place
  Inconnu: { nom: string };
}

/** Feed nodes and the additions of the town and the reader (see `ajouts.ts`). */
export type Attributs = AttributsFeed & AjoutsLocaux;
export type TypeFeed = keyof AttributsFeed;
export type TypeNoeud = keyof Attributs;

/** Folded away, never removed: set by `situation` and `local`, shown by `render` as a closed disclosure naming the reason. */
export interface Pli {
  /** ferme: folded, can be opened · ouvert: chosen and opened */
  etat: 'ferme' | 'ouvert';
  /** hors-situation: the answers exclude it · territoire: chosen for (or not for) the commune · masque: folded by the town · reponse: chosen by the reader */
  motif: 'hors-situation' | 'territoire' | 'masque' | 'reponse';
}

interface Base<T extends TypeNoeud> {
  type: T;
  attributes: Attributs[T];
  children: Contenu[];
  /** the node applies only when this holds (`Condition`); never evaluated by the reader of the feed */
  condition?: Condition;
  pli?: Pli;
}
/** The discriminated union of all nodes; `Noeud<'Chapitre'>` is one member. */
export type Noeud<T extends TypeNoeud = TypeNoeud> = { [K in T]: Base<K> }[T];
/** A child: a node, or text. */
export type Contenu = Noeud | string;
