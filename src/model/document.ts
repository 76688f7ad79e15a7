/** One document of the guide (an F, N, R or index file), as all rooms pass it on. */
import type { Noeud } from './noeuds.js';

export const AUDIENCES = ['particuliers', 'professionnels', 'associations'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Kind of document, read from the root element and its `type` (old and new labels, "conditionnée" ignored). */
export type Famille =
  | 'fiche'
  | 'question-reponse'
  | 'liens-externes'
  | 'comment-faire-si'
  | 'recherche-guidee'
  | 'theme'
  | 'sous-theme'
  | 'dossier'
  | 'sous-dossier'
  | 'accueil'
  | 'teleservice'
  | 'formulaire'
  | 'modele'
  | 'simulateur'
  | 'outil'
  | 'redirection'
  | 'index'
  | 'autre';

/** A named step or neighbour of the guide. */
export interface Repere {
  id: string;
  titre: string;
}
/** `DossierPere`: the siblings of a sheet, with their short titles, grouped when the dossier has sub-dossiers. */
export interface DossierPere extends Repere {
  groupes: { id?: string; titre?: string; fiches: Repere[] }[];
}

export interface DocumentVdd {
  audience: Audience;
  id: string;
  /** name of the XML root: Publication, ServiceComplementaire, Menu… */
  racine: string;
  /** the feed's own label of the kind (`@type`) */
  type: string;
  famille: Famille;
  titre: string;
  description?: string;
  /** displayed kind, e.g. "Fiche pratique" */
  surTitre?: string;
  sujet?: string;
  /** last update, ISO `YYYY-MM-DD` (from `dc:date`, "modified …") */
  date?: string;
  contributeur?: string;
  /** address of the original page; built from audience and id where the feed has none */
  spUrl: string;
  /** enCoursDeMiseAJour, miseAJourAVenir */
  statut?: string;
  indisponible?: boolean;
  /** a sheet of the town's own: it has no official page, source or licence; holds the town's name, or "" */
  commune?: string;
  /** `dateDerniereModificationImportante`, ISO date, only where it is a sane one */
  modifieLe?: string;
  cible?: string;
  /** kind of local body that renders this service (`PivotLocal` of an R document) */
  pivot?: string;
  profilsPro?: string;
  filDAriane: Repere[];
  themes: Repere[];
  sousThemePere?: Repere;
  sousDossierPere?: Repere;
  dossierPere?: DossierPere;
  /** ISO date-time at which the reader's browser kept it; set where the mirror does not answer, never by the mirror */
  copie?: string;
  /** everything a citizen reads, in the feed's order */
  children: Noeud[];
  /** names of elements the reader did not know → how often */
  inconnus?: Record<string, number>;
  /** keys "audience/ID" of linked documents that the mirror does not hold (set by the mirror) */
  absents?: string[];
  /** pictures it names that the mirror holds: file name → width and height in pixels (set by the mirror) */
  images?: Record<string, [number, number]>;
  /** titles of link targets that the source leaves without words: key "audience/ID" → title (set by the mirror) */
  titres?: Record<string, string>;
}
