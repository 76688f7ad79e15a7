/**
 * The schema 3.5, and what 3.0 to 3.4 write otherwise, as a compact grammar for generated documents.
 *
 * A rule says what an element holds: names in order, `?` `*` `+` behind them, `a|b` for a choice, parentheses, `#` for text.
 * `Titre:riche` is an element `Titre` whose content is the rule `riche`; without a colon, the rule of its own name.
 * Rules in lower case that stand alone in another rule are groups: their content takes their place.
 */
export const REGLES: Readonly<Record<string, string>> = {
  // roots
  Publication:
    'dc SurTitre:texte? (ImageIllustration:image|VideoIllustration:video)? Audience:texte* Canal:texte? Cible:texte? FilDAriane? ' +
    'FichePrecedente:titre? FicheSuivante:titre? Theme? SousThemePere:texte? SousDossierPere:texte? DossierPere? RechercheGuideePere:titre* ' +
    'SousTheme* Dossier* SousDossier* Fiche:texte* Avertissement* Introduction? Questionnaire? Problematiques? RechercheGuidee* Groupe* ' +
    'Texte? Conclusion? ListeSituations? LienExterneCommente* VoirAussi* FicheConnexe:condTitre* QuiPeutMAider:contact* ' +
    'OuSAdresser:contact* Reference* Partenaire:texte* ServiceEnLigne* PourEnSavoirPlus* Definition* Abreviation* ' +
    '(QuestionReponse:condTitre|QuestionReponse:texte)* (CommentFaireSi:condTitre|CommentFaireSi:texte)* FAQ:vide?',
  ServiceComplementaire:
    'dc SurTitre:texte? Audience:texte* FilDAriane? Theme* Avertissement? NumeroCerfa:texte? LienCerfaGuide:vide? AutreNumero:texte? ' +
    'PivotLocal:texte? FranceConnect:texte? Cout:contenus? NbEtapes:contenus? Connexion:contenus? Langue:contenus? Calendrier:contenus? ' +
    'Public:contenus? Recherchable:contenus? (CaracteristiqueLibre:encadre)* Introduction? Texte? CommentFaireSelf:self? SuiviSelf:self? ' +
    'RechercheGuidee* (LienWeb|LienRessource:image)* Reference* NoticeLiee* ServiceEnLigneAlternatif* ServiceEnLigneAnnexe* FicheLiee* ' +
    'Definition* Abreviation* OuSAdresser:contact* OuSAdresserSupport:contact* PourEnSavoirPlus* Dossier* FAQ:vide? ValeurRfr:vide? ValeurRfrHisto?',
  Actualite:
    'dc SurTitre:texte? ImageIllustration:image? Theme* Avertissement? Echeance:texte? Introduction? Rubrique* RubriqueFlux? Texte? VoirAussi? ' +
    'OuSAdresser:contact* RubriquePublicite:rubrique? RubriqueAgenda:rubrique? Definition*',
  Menu: 'dc:date:texte Audience:texte* ItemMenu*',
  Glossaire: 'dc:date:texte FilDAriane? (Lettre)*',
  PgFAQ: 'dc Introduction? FaqQuestion+ Definition*',
  Messagerie: 'dc:date:texte Canal:texte? SujetsDuMoment:themesMessagerie? ThemeMessagerie+',

  // head
  dc: 'dc:title:texte dc:creator:texte? dc:subject:texte? dc:description:texte? dc:date:texte dc:rights:texte?',
  FilDAriane: 'Niveau:texte+',
  Theme: 'Titre:texte? Audience:texte*',
  DossierPere: 'Titre:texte (SousDossier|Fiche:texte)*',
  SousDossier: 'Titre:texte Fiche:texte*',
  SousTheme: 'Titre:texte Dossier:texte*',
  Dossier: 'Titre:texte Audience:texte* Fiche:texte*',
  texte: '#',
  vide: '',
  titre: 'Titre:texte',
  condTitre: 'Condition? Titre:texte',
  riche: 'Paragraphe?',

  // text
  Paragraphe: '(#|terminal|nonTerminal)*',
  terminal:
    'Valeur:texte|Indice:texte|Exposant:texte|Exposant:vide|Tel:texte|LienExterne:texte|LienInterne:texte|LienInterne:vide|LienIntra:texte|LienRessource:image|MathTex:texte|Image',
  nonTerminal:
    'Citation:Paragraphe|MiseEnEvidence:Paragraphe|Expression:Paragraphe|TermeEtranger:Paragraphe|Date:Paragraphe|Variable:Paragraphe',
  contenus: 'contenu+',
  contenu:
    'Paragraphe|Paragraphe|Paragraphe|Liste|Tableau|Infographie:image|Image|Video|ContenuIllustre|OuSAdresser:contact|ListeOuSAdresser|ServiceEnLigne|PourEnSavoirPlus',
  structures: '(structure|contenu)+',
  structure:
    'TitreFlottant:riche|Attention:encadre|ASavoir:encadre|ANoter:encadre|Exemple:encadre|Rappel:encadre|Consigne:encadre|Definition|Complement:depliant|FragmentConditionne|BlocCas|Lien|Reference',
  encadre: 'Titre:texte? contenus',
  depliant: 'Titre:texte structures',
  FragmentConditionne: 'Condition? structures',
  Condition: 'operation+',
  operation: 'estVrai:vide|estVrai:vide|estFaux:vide|estIndefini:vide|et:Condition|ou:Condition|non:Condition',
  BlocCas: 'Cas+',
  Cas: '(Titre:texte|Titre:riche) Condition? Introduction:condContenus? Aide:structures? structures',
  condContenus: 'Condition? contenus',
  Lien: 'Titre:texte Complement:texte? Source:texte? LienExterne:texte? LienInterne:texte?',
  Liste: 'Item+',
  Item: 'Condition? (Paragraphe|Paragraphe|Image|Video|OuSAdresser:contact|ListeOuSAdresser|ServiceEnLigne|PourEnSavoirPlus|Liste)*',
  Tableau: '(TitreRiche:riche|Titre:texte)? Resume:paragraphes? Affichage:vide? Colonne:vide+ Rangée+',
  paragraphes: 'Paragraphe+',
  Rangée: 'Cellule*',
  Cellule: '(Paragraphe|Liste|#)*',
  Texte: 'structures? Chapitre*',
  Chapitre: 'Titre:riche? TitreAlternatif:riche? Condition? structures? SousChapitre*',
  SousChapitre: 'Titre:riche? TitreAlternatif:riche? Condition? structures',
  ContenuIllustre:
    '(Contenu:contenus (ImageIllustration:image|VideoIllustration:Video))|(Illustration:image Contenu:contenus)',
  Image: 'image',
  image:
    'Titre:texte? IntroductionSimple? Legende:texte? Credits:paragraphes? TexteDeRemplacement:texte? Description:contenus?',
  Video: 'Titre:texte? IntroductionSimple? Legende:texte? Credits:paragraphes? Description:contenus? Source:texte?',
  video: 'Video',
  Introduction: 'Condition? Texte',
  IntroductionSimple: 'Condition? Titre:texte? structures',
  Conclusion: 'Condition? Titre:riche? structures',
  ListeSituations: 'Situation* Conclusion?',
  Situation: 'Titre:texte Condition? Introduction? Texte? Conclusion?',
  Avertissement: 'Titre:texte? Texte',

  // around the text
  contact:
    'Condition? Titre:texte Complement:texte? PivotLocal:texte? RessourceWeb:vide* Source:texte? IntroductionSimple? Avertissement? Texte?',
  ListeOuSAdresser: 'OuSAdresser:contact+',
  ServiceEnLigne:
    'Condition? Titre:texte? TitreAlternatif:texte? (LienWeb|LienRessource:image)* Source:texte? Introduction? Avertissement? Texte? ' +
    'PivotLocal:texte? FranceConnect:texte? Connexion:contenus? NoticeLiee* ServiceEnLigneAnnexe*',
  ServiceEnLigneAnnexe:
    'Titre:texte? PivotLocal:texte? FranceConnect:texte? Connexion:contenus? (Introduction|Texte)? LienWeb? Reference* NoticeLiee* AttributionMinisterielle:texte*',
  ServiceEnLigneAlternatif: 'Titre:texte? Description:contenus?',
  NoticeLiee: '(Titre:texte? Video?)|#',
  LienWeb: 'Source:texte?',
  Reference: 'Condition? Titre:texte Source:texte? Complement:texte?',
  PourEnSavoirPlus: 'Condition? Titre:texte ImageIllustration:image? Complement:texte? PivotLocal:texte? Source:texte?',
  VoirAussi: 'Dossier:voisin* Fiche:voisin* Actualite:titre*',
  voisin: 'Condition? Titre:texte Theme?',
  FicheLiee: 'Titre:texte? Dossier:texte?',
  LienExterneCommente: 'Commentaire:contenus? LienExterne:texte Source:texte?',
  Definition: 'Titre:texte Texte Reference?',
  Abreviation: 'Titre:texte Texte',
  Groupe:
    'Titre:texte? LienExterne:texte? (ServiceEnLigne*|(QuestionReponse:condTitre)*|(CommentFaireSi:condTitre)*|(Fiche:FicheLiee)*|Description:contenus)',
  self: 'Etapes:structures? Documents:structures? ModeEmploi:structures? Suivi:structures? Delai:structures? Recours:structures? (PartieLibre:depliant)*',
  ValeurRfrHisto: 'Periode+',
  Periode: 'ValeurRfr:vide',

  // questions
  RechercheGuidee: 'Titre:riche?',
  Problematiques: 'Accueil:contenus? (Problematique:branche)+',
  branche: 'Titre:riche? TitreChoix:riche? Aide:structures? SiSelectionne? ((Branche:branche)+|LienInterne:vide)?',
  Questionnaire: 'Description:riche? IntroductionSimple? (Question+|(Branche:branche)+)?',
  Question: 'Condition? Titre:riche? Aide:structures? Choix+',
  Choix: 'Titre:riche? IntituleSiSelectionne:riche? SiSelectionne?',
  SiSelectionne: '(affecteVrai:vide|affecteFaux:vide)+',

  // index, news, pages of the site
  ItemMenu: 'Titre:texte? ItemMenu* VoirAussi?',
  Lettre: 'Definition:defGlossaire*',
  defGlossaire: 'Audience:texte Titre:texte?',
  Rubrique: 'Titre:texte? Audience:texte? (RefActualite|Publicite)*',
  rubrique: 'Titre:texte? Publicite*',
  RefActualite:
    'Date:texte Echeance:texte? SurTitre:texte Titre:texte Chiffre:texte? LienServicePublic:vide* ImageIllustration:image? Introduction?',
  RubriqueFlux: 'Titre:texte? RefFlux*',
  RefFlux: 'Titre:texte ImageIllustration:image? LienExterne:texte?',
  Publicite: 'SurTitre:texte? Titre:texte LienExterne:texte? Introduction?',
  FaqQuestion: 'Libelle:riche? Reponse+',
  Reponse: 'Texte',
  themesMessagerie: 'ThemeMessagerie+',
  ThemeMessagerie: 'Titre:riche TitreSiSelectionne:riche? Probleme+ sujets',
  Probleme: 'Titre:riche TitreSiSelectionne:riche? SujetMessagerieRef:vide+',
  sujets: '(Formulaire:vide|OuSAdresser:contact|FAQ:vide)+|SujetMessagerie+',
  SujetMessagerie: 'Titre:riche sujets',
};

/** Attributes by element, for those that have some; the value follows from the name. */
export const ATTRIBUTS: Readonly<Record<string, string>> = {
  LienExterne: 'URL format poids langue commentaireLien',
  LienInterne: 'LienPublication type audience commentaireLien',
  LienIntra: 'LienID type',
  TermeEtranger: 'langue',
  Liste: 'type',
  BlocCas: 'affichage type',
  Cas: 'type',
  Chapitre: 'ID type numerote',
  SousChapitre: 'type numerote',
  ListeSituations: 'affichage',
  Colonne: 'largeur type',
  Rangée: 'type',
  Cellule: 'fusionHorizontale fusionVerticale headerID refHeaderID',
  Image: 'LienPublication poids format',
  ImageIllustration: 'LienPublication',
  Infographie: 'LienPublication',
  Video: 'URL fournisseur',
  VideoIllustration: 'URL',
  RessourceWeb: 'URL langue',
  LienWeb: 'URL format poids',
  ServiceEnLigne: 'ID URL URLcerfaGuide type numerocerfa audience indisponible',
  NoticeLiee: 'ID URL type',
  Reference: 'ID URL type',
  PourEnSavoirPlus: 'ID URL type',
  OuSAdresser: 'ID type',
  QuiPeutMAider: 'ID type',
  OuSAdresserSupport: 'ID type audience',
  Partenaire: 'ID URL',
  LienCerfaGuide: 'URL',
  Fiche: 'ID audience',
  Dossier: 'ID audience',
  Theme: 'ID',
  Niveau: 'ID type',
  Definition: 'ID',
  Abreviation: 'ID type',
  QuestionReponse: 'ID audience',
  CommentFaireSi: 'ID audience',
  RechercheGuidee: 'ID',
  estVrai: 'var',
  estFaux: 'var',
  estIndefini: 'var',
  affecteVrai: 'var',
  affecteFaux: 'var',
  ItemMenu: 'ID type',
};
