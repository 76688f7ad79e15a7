/** Files of the mirror beside the documents: the manifest and the menus. Written by `mirror`, read by `source` and the elements. */
import type { Audience, Famille, Repere } from './document.js';

/** `DIR/mirror.json` */
export interface Manifeste {
  v: 1;
  /** ISO date-time of the run that wrote this tree */
  date: string;
  /** ISO date-time of the last run that found this tree up to date, when later than `date`: what freshness counts from */
  verifie?: string;
  /** version of the tool that wrote it */
  outil?: string;
  /** version of the feed's schema seen most ("3.5"), when told by the documents */
  flux?: string;
  /** true: the small invented guide, not the State's */
  exemple?: boolean;
  /** an audience merged into another (3.5: associations live in particuliers) */
  audiences?: Partial<Record<Audience, Audience>>;
  archives: Partial<Record<Audience, ArchiveLue>>;
  /** files that could not be read, by key */
  refuses?: { fichier: string; raison: string; garde: boolean }[];
  /** files added on request: `compresser` (`.br`, `.gz`), `publier` (settings for web servers) */
  ajouts?: string[];
  /** a newer version of the feed, and whether the one read here is about to close */
  veille?: { plusRecente: string; message: string };
  /** redirections of the feed that end nowhere */
  redirectionsMortes?: number;
  /** pictures: how many stand, their bytes, "name : reason" of those that do not; `aReprendre`: a later run may get them */
  images?: { nombre: number; octets: number; manquantes?: string[]; aReprendre?: true };
  /** audience → ISO date-time since when its `changes.json` tells changes; only where it tells one */
  changements?: Partial<Record<Audience, string>>;
}
export interface ArchiveLue {
  /** where it came from, as given (address or file name, no path of the machine) */
  source: string;
  /** SHA-256 of the archive, hex */
  sha256?: string;
  etag?: string;
  lastModified?: string;
  documents: number;
  /** bytes of its documents, unpacked XML */
  octets?: number;
  familles: Partial<Record<Famille, number>>;
  /** newest `dc:date` of its documents */
  dateMax?: string;
  /** elements the reader did not know → how often, with one example document */
  inconnus?: Record<string, { nombre: number; exemple: string }>;
}

/** One line of the guide's table of contents. */
export interface EntreeMenu {
  id: string;
  titre: string;
  famille: Famille;
  enfants?: EntreeMenu[];
}
/**
 * `DIR/<audience>/menu.json`: what a home page shows. Themes → (sub-themes →) dossiers → (sub-dossiers); the sheets of a
 * dossier are in its own document.
 */
export interface MenuGuide {
  v: 1;
  themes: EntreeMenu[];
  commentFaireSi: EntreeMenu[];
  /** the long lists, each in a file of its own → how many entries it has; absent: no such file */
  listes?: Partial<Record<NomListe | 'glossaire', number>>;
}

/** Long lists of the guide: questions and answers; services, forms, model letters. */
export const LISTES = ['questions', 'services'] as const;
export type NomListe = (typeof LISTES)[number];
/** `DIR/<audience>/questions.json`, `services.json`: themes that hold the entries; last, with an empty ID, what has no theme. */
export interface ListeGuide {
  v: 1;
  groupes: EntreeMenu[];
}

/** `DIR/<audience>/redirections.json` */
export interface FichierRedirections {
  v: 1;
  /** ID that is gone → key "audience/ID" of a held document, or an address */
  vers: Record<string, string>;
  /** ID that is gone and leads nowhere → what it was */
  retires?: Record<string, Retrait>;
}
/** A document that was held once. */
export interface Retrait {
  titre: string;
  /** ISO date-time of the run that missed it */
  date: string;
  /** the dossier, or else the theme, it stood in, when that is held */
  dossier?: Repere;
}

/** One sheet that came, went, was redirected or changed between two runs of the mirror. */
export interface Changement {
  genre: 'ajout' | 'retrait' | 'redirection' | 'modification';
  id: string;
  titre: string;
  /** ISO date-time of the run that saw it */
  date: string;
  /** the official page */
  url: string;
  /** ISO date of the last important change, when the feed gave a new one */
  modifieLe?: string;
  /** `modification`: what changed, in the sheet's order */
  details?: Difference[];
}
export interface Difference {
  quoi: 'titre' | 'montant' | 'delai' | 'ajout' | 'retrait' | 'texte';
  /** heading it stands under; '' = the sheet itself */
  sous: string;
  avant?: string;
  apres?: string;
}
/** `DIR/<audience>/changes.json`: newest first, at most 500. */
export interface FichierChangements {
  v: 1;
  /** ISO date-time since when every change is told; absent before the second run */
  depuis?: string;
  changements: Changement[];
}
