/** In which part of the form each option is asked for, and under which label. */
import { attributDe, type NomOption } from '../../src/local/schema.js';

export const GROUPES = {
  commune: 'La commune',
  contenu: 'Ce qu’il faut montrer',
  ajouts: 'Ce que la mairie ajoute à cette fiche',
  page: 'Dans votre site',
} as const;

/** A label as people say it; the sentence below it comes from the schema's own notices. */
export interface Place {
  groupe: keyof typeof GROUPES;
  nom: string;
}

const PLACES: Partial<Record<NomOption, Place>> = {
  commune: { groupe: 'commune', nom: 'Nom de la commune' },
  local: { groupe: 'commune', nom: 'Fichier de la commune' },
  insee: { groupe: 'commune', nom: 'Code INSEE' },
  couleur: { groupe: 'commune', nom: 'Couleur' },
  logo: { groupe: 'commune', nom: 'Logo' },
  telephone: { groupe: 'commune', nom: 'Téléphone' },
  courriel: { groupe: 'commune', nom: 'Courriel' },
  adresse: { groupe: 'commune', nom: 'Adresse' },
  horaires: { groupe: 'commune', nom: 'Horaires' },
  site: { groupe: 'commune', nom: 'Site' },
  audience: { groupe: 'contenu', nom: 'Public' },
  composant: { groupe: 'contenu', nom: 'Composant' },
  fraicheur: { groupe: 'contenu', nom: 'Âge de la copie, en jours' },
  reponses: { groupe: 'contenu', nom: 'Réponses du lecteur' },
  outils: { groupe: 'contenu', nom: 'Outils du lecteur' },
  lecture: { groupe: 'contenu', nom: 'Façon de lire' },
  languesARelire: { groupe: 'contenu', nom: 'Langues à relire' },
  fiche: { groupe: 'contenu', nom: 'Fiche' },
  pivot: { groupe: 'contenu', nom: 'Type d’organisme' },
  masquer: { groupe: 'contenu', nom: 'Blocs à replier' },
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
