/**
 * Local bodies: `DIR/annuaire/<INSEE>.json`. Written by the mirror from the official records (v4), read by the elements.
 * Times are local to the body; `fuseau` is an IANA zone.
 */
export interface CreneauOuverture {
  /** 1 Monday … 7 Sunday, inclusive range */
  du: number;
  au: number;
  /** "HH:MM" pairs, one or two */
  heures: [debut: string, fin: string][];
  /** free text of the record; a slot with one is shown with it and never computed */
  commentaire?: string;
}
export interface OrganismeLocal {
  id: string;
  nom: string;
  /** kind of body: mairie, prefecture, caf… */
  pivot: string;
  adresse?: {
    lignes: string[];
    codePostal?: string;
    commune?: string;
    accessibilite?: string;
    noteAccessibilite?: string;
  };
  position?: { longitude: number; latitude: number };
  telephones?: { valeur: string; description?: string }[];
  courriels?: string[];
  sites?: { url: string; titre?: string }[];
  ouverture?: CreneauOuverture[];
  /** free remarks on the opening hours as a whole */
  remarque?: string;
  /** page of the body on the official directory */
  url?: string;
  /** ISO date of the record's last change */
  modifie?: string;
}
/** Days of closure, first and last included, `YYYY-MM-DD`; one without an end is a single day. */
export interface Fermeture {
  du: string;
  au?: string;
  motif?: string;
}
/** The file of one commune: pivot → competent bodies, the main one first. */
export interface AnnuaireCommune {
  v: 1;
  insee: string;
  nom?: string;
  fuseau: string;
  /** ISO date-time of writing */
  date: string;
  pivots: Record<string, OrganismeLocal[]>;
}

/** Slots that hold on that weekday (1 Monday … 7), in the order of their hours. A range may run over Sunday ("samedi à mardi"). */
export function creneauxDuJour(creneaux: readonly CreneauOuverture[], jour: number): CreneauOuverture[] {
  return creneaux
    .filter(({ du, au }) => (du <= au ? du <= jour && jour <= au : jour >= du || jour <= au))
    .sort((a, b) => (a.heures[0]?.[0] ?? '').localeCompare(b.heures[0]?.[0] ?? ''));
}
