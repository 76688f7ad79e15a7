/**
 * The words of the compact files, by number. **Append only**: a number, once published, keeps its meaning
 * (a file written today is read by the script of tomorrow, and the other way round within a major version).
 */
import type { TypeNoeud } from './noeuds.js';

/** Node types that may stand in a file: those of the feed, never the town's additions. */
export const TYPES = (
  'Paragraphe Liste Item Titre Chapitre SousChapitre Texte Introduction Cellule Rangee Colonne Tableau LienInterne LienExterne LienIntra ' +
  'MiseEnEvidence Valeur Exposant Expression Variable Indice Citation TermeEtranger Date Tel MathTex LienRessource Image ' +
  'BlocCas Cas ListeSituations Situation ASavoir ANoter Attention Rappel Exemple Consigne Complement FragmentConditionne ' +
  'ServiceEnLigne ServiceEnLigneAnnexe ServiceEnLigneAlternatif NoticeLiee LienWeb Source OuSAdresser QuiPeutMAider OuSAdresserSupport ' +
  'ListeOuSAdresser RessourceWeb Reference PourEnSavoirPlus VoirAussi Fiche Dossier SousDossier SousTheme Theme QuestionReponse CommentFaireSi ' +
  'Definition Abreviation Avertissement FicheLiee FicheConnexe FichePrecedente FicheSuivante LienExterneCommente Commentaire Partenaire ' +
  'NumeroCerfa AutreNumero LienCerfaGuide RechercheGuidee RechercheGuideePere Problematiques Accueil Problematique Branche TitreChoix ' +
  'TitreAlternatif TitreRiche TitreFlottant IntituleSiSelectionne Questionnaire Question Choix Aide Description Conclusion IntroductionSimple ' +
  'Resume Affichage Infographie Video ContenuIllustre Contenu ImageIllustration VideoIllustration Illustration Legende Credits ' +
  'TexteDeRemplacement Lien Groupe Actualite FAQ FranceConnect Cout NbEtapes Connexion Langue Calendrier Public Recherchable ' +
  'CaracteristiqueLibre CommentFaireSelf SuiviSelf Etapes Documents ModeEmploi Suivi Delai Recours PartieLibre AttributionMinisterielle ' +
  'ValeurRfr ValeurRfrHisto Periode ItemMenu ItemArbo Redirection RedirectionExterne Lettre Ressource Contact Inconnu ' +
  'Echeance Rubrique RefActualite SurTitre Chiffre LienServicePublic RubriqueFlux RefFlux RubriqueAgenda RubriquePublicite Publicite ' +
  'FaqQuestion Libelle Reponse IndexTech Segment Page SujetsDuMoment ThemeMessagerie TitreSiSelectionne Probleme SujetMessagerieRef ' +
  'SujetMessagerie Formulaire'
).split(' ') as TypeNoeud[];

/** Attribute name → its letters in a file; a name that is not here stands as it is. Append only. */
export const COURTS: Readonly<Record<string, string>> = {
  ID: 'i',
  type: 't',
  audience: 'a',
  URL: 'u',
  LienPublication: 'l',
  LienID: 'd',
  commentaireLien: 'c',
  format: 'f',
  poids: 'p',
  langue: 'g',
  affichage: 'h',
  largeur: 'w',
  fusionHorizontale: 'x',
  fusionVerticale: 'y',
  headerID: 'k',
  refHeaderID: 'r',
  numerocerfa: 'n',
  autrenumero: 'o',
  pivot: 'v',
  important: 'm',
  affecteVrai: 'V',
  affecteFaux: 'F',
  numerote: 'N',
  nom: 'e',
};
