/** In which part of the form each option is asked for, and under which label. */
import { attributDe, type NomOption } from '../../src/local/schema.js';

export const GROUPES = {
  contenu: 'Ce qu’il faut montrer',
  commune: 'La commune',
  ajouts: 'Ce que la mairie ajoute à cette fiche',
  lecteur: 'Ce que le lecteur peut faire',
  page: 'Dans votre site',
} as const;

/** A label as people say it; the sentence below it comes from the schema's own notices. */
export interface Place {
  groupe: keyof typeof GROUPES;
  nom: string;
}

const PLACES: Partial<Record<NomOption, Place>> = {
  commune: { groupe: 'commune', nom: 'Nom de la commune' },
  local: { groupe: 'page', nom: 'Fichier de la commune' },
  insee: { groupe: 'commune', nom: 'Code INSEE' },
  couleur: { groupe: 'commune', nom: 'Couleur' },
  logo: { groupe: 'commune', nom: 'Logo' },
  telephone: { groupe: 'commune', nom: 'Téléphone' },
  courriel: { groupe: 'commune', nom: 'Courriel' },
  adresse: { groupe: 'commune', nom: 'Adresse' },
  horaires: { groupe: 'commune', nom: 'Horaires' },
  site: { groupe: 'commune', nom: 'Site' },
  audience: { groupe: 'contenu', nom: 'Public' },
  composant: { groupe: 'contenu', nom: 'Ce qui s’affiche' },
  fraicheur: { groupe: 'page', nom: 'Âge de la copie, en jours' },
  reponses: { groupe: 'lecteur', nom: 'Réponses du lecteur' },
  outils: { groupe: 'lecteur', nom: 'Outils du lecteur' },
  lecture: { groupe: 'lecteur', nom: 'Façon de lire' },
  languesARelire: { groupe: 'lecteur', nom: 'Langues à relire' },
  fiche: { groupe: 'contenu', nom: 'Fiche' },
  pivot: { groupe: 'contenu', nom: 'Type d’organisme' },
  masquer: { groupe: 'lecteur', nom: 'Blocs à replier' },
  note: { groupe: 'ajouts', nom: 'Note' },
  rendezVous: { groupe: 'ajouts', nom: 'Rendez-vous' },
  teleservice: { groupe: 'ajouts', nom: 'Démarche en ligne de la commune' },
  teleserviceTitre: { groupe: 'ajouts', nom: 'Son titre' },
  formulaire: { groupe: 'ajouts', nom: 'Formulaire de la commune' },
  formulaireTitre: { groupe: 'ajouts', nom: 'Son titre' },
  source: { groupe: 'page', nom: 'Miroir' },
  niveau: { groupe: 'page', nom: 'Niveau du titre' },
  lienFiche: { groupe: 'page', nom: 'Adresse des autres fiches' },
  remplacerLiens: { groupe: 'page', nom: 'Liens de la page' },
  rendu: { groupe: 'page', nom: 'Place du contenu' },
  inconnue: { groupe: 'page', nom: 'Texte d’une fiche absente' },
};

/** A new option of the schema stands in the form by itself, under its attribute's name, until it is placed here. */
export const placeDe = (nom: NomOption): Place => PLACES[nom] ?? { groupe: 'page', nom: attributDe(nom) };

/** Words of the schema, as a list of the form says them. */
const MOTS: Record<string, string> = {
  particuliers: 'Particuliers',
  professionnels: 'Professionnels',
  associations: 'Associations',
  fiche: 'La fiche entière',
  prerequis: 'La liste à cocher avant de commencer',
  demarches: 'Les liens pour agir',
  contact: 'La carte de la mairie ou d’un autre organisme',
  recherche: 'La recherche dans le guide',
  guide: 'Le guide entier',
  session: 'Le temps de la visite',
  adresse: 'Aussi dans l’adresse de la page',
  ombre: 'À l’abri des styles du site',
  page: 'Dans la page, avec les styles du site',
  facile: 'Facile',
  oui: 'Oui',
  'voir-aussi': 'Voir aussi',
  references: 'Textes de référence',
  'pour-en-savoir-plus': 'Pour en savoir plus',
  'questions-reponses': 'Questions et réponses',
  'comment-faire-si': 'Comment faire si…',
  definitions: 'Définitions',
  'ou-s-adresser': 'Où s’adresser',
  partenaires: 'Partenaires',
  'fiches-connexes': 'Fiches connexes',
  'fiches-liees': 'Fiches liées',
  dossiers: 'Dossiers',
  suite: 'La suite',
};

export const motDe = (valeur: string): string => MOTS[valeur] ?? valeur;
