/** The town's file, `data-local="…/local.json"`, as read: only what could be used is in it. */
import type { Fermeture } from '../../model/index.js';
import type { Options } from '../schema.js';

export interface FichierLocal {
  version: 1;
  commune?: { insee?: string; nom?: string };
  /** address of a file that this one builds upon, relative to this one */
  etend?: string;
  defauts?: Options;
  /** corrects the official record, field by field */
  contact?: ContactSaisi;
  fermetures?: Fermeture[];
  toutes?: Complement;
  /** by "<audience>/<ID>", as in the next two */
  themes?: Record<string, Complement>;
  dossiers?: Record<string, Complement>;
  fiches?: Record<string, Complement>;
  fichesLocales?: FicheSaisie[];
  /** words of the interface, by their key; never the source, the date, the licence, a warning */
  textes?: Record<string, string>;
}

/** What the town adds to sheets. */
export interface Complement {
  notes?: NoteSaisie[];
  teleservice?: LienSaisi;
  formulaire?: LienSaisi;
  rendezVous?: string;
  masquer?: Options['masquer'];
  /** stands in the place of the official record's main body */
  contact?: ContactSaisi;
  modalites?: { enLigne?: ModaliteSaisie; surPlace?: ModaliteSaisie; parCorres?: ModaliteSaisie };
}

/** First and last day, included, `YYYY-MM-DD`. */
export interface Validite {
  du?: string;
  au?: string;
}

export interface NoteSaisie extends Validite {
  place: 'avant' | 'apres' | 'chapitre';
  /** title of the chapter, compared without accents or capitals */
  chapitre?: string;
  html: string;
}

export interface LienSaisi {
  url: string;
  titre?: string;
}

export interface ModaliteSaisie {
  /** false: the town does not offer that way; the national text stays readable */
  proposee?: boolean;
  html?: string;
  rendezVous?: string;
  contact?: ContactSaisi;
}

export interface ContactSaisi {
  /** kind of body, default `mairie` */
  pivot?: string;
  nom?: string;
  adresse?: string;
  telephone?: string;
  courriel?: string;
  site?: string;
  horaires?: HoraireSaisi[];
  remarque?: string;
}

export interface HoraireSaisi {
  /** day of the week, `lundi` */
  du: string;
  au?: string;
  /** `08:30-12:00` */
  heures?: string[];
  commentaire?: string;
}

/** A sheet of the town's own, below a theme, a dossier or a sheet of the guide. */
export interface FicheSaisie extends Validite {
  /** `L1`, `L2`… */
  id: string;
  sous: string;
  titre: string;
  html: string;
}
