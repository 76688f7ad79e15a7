/** The body of a kind for the commune: the official record, with what the town's files say of it. */
import type { ContactLocal, CreneauOuverture, OrganismeLocal } from '../model/index.js';
import { nomDe, type Ville } from './couches.js';
import { JOURS } from './fichier/forme.js';
import type { Complement, ContactSaisi, HoraireSaisi } from './fichier/types.js';
import { fuseauDe } from './fuseau.js';
import { organismesDe, pivotCanonique } from './pivots.js';

const MAIRIE = 'mairie';

/** @param complements what the files add to the sheet the contact stands in */
export function contactDe(pivot: string, ville: Ville, complements: readonly Complement[] = []): ContactLocal {
  const genre = pivotCanonique(pivot);
  const estDuGenre = (c: ContactSaisi | undefined): c is ContactSaisi =>
    c !== undefined && pivotCanonique(c.pivot ?? MAIRIE) === genre;
  const [officiel = genre === MAIRIE ? desOptions(ville) : undefined, ...autres] = organismesDe(ville.annuaire, pivot);
  const corrections = ville.fichiers.map(({ contact }) => contact).filter(estDuGenre);
  const corrige = corrections.reduce<OrganismeLocal | undefined>((o, c) => corriger(o, c, genre), officiel);
  const remplacant = complements.map(({ contact }) => contact).findLast(estDuGenre);
  const principal = remplacant ? corriger(undefined, remplacant, genre) : corrige;
  const fermetures =
    genre === MAIRIE
      ? ville.fichiers.flatMap((f) => f.fermetures ?? []).filter(({ du, au }) => (au ?? du) >= ville.jour)
      : [];
  const commune = nomDe(ville);
  return {
    pivot,
    organismes: principal ? [principal, ...autres] : autres,
    fuseau: ville.annuaire?.fuseau ?? fuseauDe(ville.options.insee ?? ''),
    ...(commune && { commune }),
    ...(fermetures.length && { fermetures }),
  };
}

/** The mairie as the attributes tell it, where no record does. */
function desOptions({ options }: Ville): OrganismeLocal | undefined {
  const { adresse, telephone, courriel, site, horaires } = options;
  const ecrits = Object.entries({ adresse, telephone, courriel, site, remarque: horaires }).filter(([, v]) => v);
  return ecrits.length ? corriger(undefined, Object.fromEntries(ecrits), MAIRIE) : undefined;
}

/** A body as the town wrote it, upon the official record where there is one. */
export function corriger(base: OrganismeLocal | undefined, c: ContactSaisi, pivot: string): OrganismeLocal {
  const o: OrganismeLocal = base
    ? { ...base }
    : { id: `local-${pivot}`, nom: c.nom ?? (pivot === MAIRIE ? 'Mairie' : ''), pivot };
  if (c.nom) o.nom = c.nom;
  if (c.adresse) o.adresse = { ...base?.adresse, ...adresseDe(c.adresse) };
  if (c.telephone) o.telephones = [{ valeur: c.telephone }];
  if (c.courriel) o.courriels = [c.courriel];
  if (c.site) o.sites = [{ url: c.site }];
  if (c.horaires) o.ouverture = c.horaires.map(creneau);
  if (c.remarque) o.remarque = c.remarque;
  return o;
}

/** Lines are parted by commas; the last one may begin with the postal code. */
function adresseDe(texte: string): NonNullable<OrganismeLocal['adresse']> {
  const lignes = texte.split(',').map((ligne) => ligne.trim());
  const [, codePostal, commune] = /^(\d{5})\s+(.+)$/.exec(lignes.at(-1) ?? '') ?? [];
  return codePostal && commune ? { lignes: lignes.slice(0, -1), codePostal, commune } : { lignes };
}

function creneau({ du, au = du, heures = [], commentaire }: HoraireSaisi): CreneauOuverture {
  const rang = (jour: string): number => (JOURS as readonly string[]).indexOf(jour) + 1;
  return {
    du: rang(du),
    au: rang(au),
    heures: heures.map((h) => h.split('-') as [string, string]),
    ...(commentaire && { commentaire }),
  };
}
