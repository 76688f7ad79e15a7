/** What each option does, in a sentence, with an example: for errors, the README's table and the generator page. */
import { BLOCS_MASQUABLES, COMPOSANTS, OUTILS, type NomOption } from './schema.js';

export interface Notice {
  phrase: string;
  exemple: string;
  /** what holds without it */
  defaut?: string;
}

export const NOTICES: Record<NomOption, Notice> = {
  fiche: {
    phrase:
      'Le document à afficher : son identifiant, précédé de son public s’il n’est pas celui de l’attribut audience.',
    exemple: 'F14373',
  },
  audience: {
    phrase:
      'Le public du guide : particuliers, professionnels ou associations ; pour la recherche, aussi toutes : les trois.',
    exemple: 'professionnels',
    defaut: 'particuliers',
  },
  source: {
    phrase: 'L’adresse du miroir, où se trouvent les fichiers du guide.',
    exemple: '/co-marquage/miroir/',
    defaut: 'le dossier miroir/ à côté du script',
  },
  composant: {
    phrase: `Ce que la balise script affiche : ${COMPOSANTS.join(', ')}.`,
    exemple: 'prerequis',
    defaut: 'fiche',
  },
  commune: { phrase: 'Le nom de la commune, tel qu’il doit être lu.', exemple: 'Val-sur-Brume' },
  insee: { phrase: 'Le code INSEE de la commune (cinq caractères, pas le code postal).', exemple: '99123' },
  local: {
    phrase: 'L’adresse du fichier de la commune : contact, notes, démarches, fiches (voir co-marquage check).',
    exemple: '/co-marquage/local.json',
  },
  pivot: {
    phrase: 'Pour le contact : le type d’organisme, comme mairie, prefecture ou caf.',
    exemple: 'mairie',
    defaut: 'mairie',
  },
  theme: { phrase: 'Pour le guide : le thème où il commence.', exemple: 'N19812', defaut: 'tous les thèmes' },
  dossier: { phrase: 'Pour le guide : le dossier où il commence.', exemple: 'N367' },
  logo: { phrase: 'L’adresse de l’image du logo.', exemple: '/images/logo.svg' },
  couleur: {
    phrase: 'La couleur de la commune ; elle est éclaircie ou foncée là où un texte serait difficile à lire.',
    exemple: '#1f4e79',
    defaut: 'un bleu sobre',
  },
  telephone: { phrase: 'Le numéro de téléphone de la mairie.', exemple: '01 99 00 12 34' },
  courriel: { phrase: 'L’adresse électronique de la mairie.', exemple: 'accueil@mairie.example' },
  adresse: { phrase: 'L’adresse postale de la mairie.', exemple: '1 place du Lavoir, 99123 Val-sur-Brume' },
  horaires: { phrase: 'Les horaires d’ouverture, en toutes lettres.', exemple: 'du lundi au vendredi, de 9 h à 12 h' },
  site: { phrase: 'L’adresse du site de la commune.', exemple: 'https://mairie.example' },
  rendezVous: {
    phrase: 'L’adresse de la page de prise de rendez-vous.',
    exemple: 'https://mairie.example/rendez-vous',
  },
  note: {
    phrase: 'Un mot de la mairie sur cette fiche ; HTML simple accepté (gras, listes, liens).',
    exemple: 'Le guichet ferme à <strong>11 h 30</strong> le samedi.',
  },
  teleservice: {
    phrase: 'L’adresse de la démarche en ligne propre à la commune.',
    exemple: 'https://mairie.example/demarche',
  },
  teleserviceTitre: { phrase: 'Le titre de cette démarche en ligne.', exemple: 'Demander un acte à Val-sur-Brume' },
  formulaire: {
    phrase: 'L’adresse du formulaire propre à la commune.',
    exemple: '/documents/inscription.pdf',
  },
  formulaireTitre: { phrase: 'Le titre de ce formulaire.', exemple: 'Fiche d’inscription' },
  masquer: {
    phrase: `Les blocs secondaires à replier (ils restent consultables) : ${BLOCS_MASQUABLES.join(', ')}.`,
    exemple: 'voir-aussi, references',
  },
  niveau: { phrase: 'Le niveau du titre de la fiche dans la page, de 1 à 5.', exemple: '3', defaut: '2' },
  lienFiche: {
    phrase: 'L’adresse des autres fiches sur votre site, où {audience} et {id} sont remplacés.',
    exemple: '/guide?co-marquage={audience}/{id}',
    defaut: 'la page officielle de la fiche',
  },
  inconnue: {
    phrase: 'Le texte affiché quand la fiche n’existe pas.',
    exemple: 'Cette fiche n’est plus proposée. Appelez l’accueil de la mairie.',
  },
  fraicheur: {
    phrase: 'Nombre de jours sans vérification après lesquels la fiche dit l’âge de la copie du guide, de 1 à 30.',
    exemple: '14',
    defaut: '7',
  },
  reponses: {
    phrase: 'Où garder les réponses du lecteur : session, ou adresse pour qu’un lien les retrouve (dans le fragment).',
    exemple: 'adresse',
    defaut: 'session',
  },
  remplacerLiens: {
    phrase:
      'Les liens de la page vers une fiche officielle montrent la fiche : à leur place s’ils sont seuls dans leur paragraphe, par-dessus la page sinon.',
    exemple: 'oui',
    defaut: 'seulement les liens qui portent data-co-marquage',
  },
  parametre: {
    phrase:
      'Pour le guide : le nom du paramètre qui dit, dans l’adresse de la page, où en est le lecteur ; avec # devant, dans le fragment.',
    exemple: '#guide',
    defaut: 'co-marquage',
  },
  ancienParametre: {
    phrase: 'Pour le guide : le paramètre d’un ancien module (?xml=F123), dont les adresses restent bonnes.',
    exemple: 'xml',
  },
  titre: {
    phrase: 'Pour le guide : le titre de la page du navigateur, où {titre} est remplacé.',
    exemple: '{titre} – Mairie de Val-sur-Brume',
    defaut: 'le titre de votre page ne change pas',
  },
  outils: {
    phrase: `Ce que la fiche propose à son lecteur : ${OUTILS.join(', ')} (à voix haute, si son appareil a une voix française).`,
    exemple: 'imprimer, ecouter',
    defaut: 'rien',
  },
  lecture: {
    phrase:
      'La façon de lire : facile, en lignes courtes, plus grand, les sigles en toutes lettres, les définitions à leur place.',
    exemple: 'facile',
  },
  languesARelire: {
    phrase: 'Écrivez oui pour proposer aussi les langues que personne n’a encore relues (voir la page des langues).',
    exemple: 'oui',
    defaut: 'français, anglais et arabe',
  },
  rendu: {
    phrase:
      'Où le contenu est placé : ombre, à l’abri des styles du site, ou page, dans la page même, avec les styles du site. Lu une fois, quand l’élément arrive.',
    exemple: 'page',
    defaut: 'ombre',
  },
};
