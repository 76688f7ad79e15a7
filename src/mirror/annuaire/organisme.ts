/** One official record (v4) → the body as the elements read it. Source: FORMAT §6, the fields of `data.gouv_local.json`. */
import { adresseSure, type CreneauOuverture, type OrganismeLocal } from '../../model/index.js';
import { type Champs, date, heure, jour, liste, nombre, texte, textes } from './champs.js';

/** A record, with what says whose it is. */
export interface Enregistrement {
  organisme: OrganismeLocal;
  /** `ancien_code_pivot`: "mairie-29019-01" is the main body of its kind */
  ancienCode?: string;
  /** where it sits */
  insee?: string;
  /** kinds of body, each with the communes that the record names for it */
  types: { type: string; communes: string[] }[];
}

/** undefined: no record, or one that is not to be shown. */
export function lireEnregistrement(brut: unknown): Enregistrement | undefined {
  if (typeof brut !== 'object' || brut === null) return undefined;
  const champs = brut as Champs;
  const [id, nom] = [texte(champs['id']), texte(champs['nom'])];
  if (!id || !nom || texte(champs['statut_de_diffusion']) === 'false') return undefined;
  const types = liste(champs['pivot']).flatMap((p) => {
    const type = texte(p['type_service_local']);
    return type ? [{ type, communes: textes(p['code_insee_commune']) }] : [];
  });
  const organisme: OrganismeLocal = sansVides({
    id,
    nom,
    pivot: types[0]?.type ?? '',
    ...adresse(champs),
    telephones: telephones(champs),
    courriels: textes(champs['adresse_courriel']).filter((c) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(c)),
    sites: sites(champs),
    ouverture: liste(champs['plage_ouverture']).flatMap(creneau),
    remarque: texte(champs['commentaire_plage_ouverture']),
    url: adresseSure(texte(champs['url_service_public'])),
    modifie: date(champs['date_modification']),
  });
  return sansVides({ organisme, ancienCode: texte(champs['ancien_code_pivot']), insee: texte(champs['code_insee_commune']), types }); // prettier-ignore
}

function adresse(champs: Champs): Pick<OrganismeLocal, 'adresse' | 'position'> {
  const toutes = liste(champs['adresse']);
  // A body may have a postal address beside the place where it receives.
  const a = toutes.find((x) => texte(x['type_adresse']) === 'Adresse') ?? toutes[0];
  if (!a) return {};
  const lignes = ['complement1', 'complement2', 'numero_voie', 'service_distribution'].map((nom) => texte(a[nom]));
  const [longitude, latitude] = [nombre(a['longitude']), nombre(a['latitude'])];
  const placee = longitude !== undefined && latitude !== undefined && !(longitude === 0 && latitude === 0);
  return {
    adresse: sansVides({
      lignes: lignes.filter((l) => l !== undefined),
      codePostal: texte(a['code_postal']),
      commune: texte(a['nom_commune']),
      accessibilite: texte(a['accessibilite']),
      noteAccessibilite: texte(a['note_accessibilite']),
    }),
    ...(placee && { position: { longitude, latitude } }),
  };
}

const telephones = (champs: Champs): OrganismeLocal['telephones'] =>
  liste(champs['telephone']).flatMap((t) => {
    const valeur = texte(t['valeur']);
    return valeur ? [sansVides({ valeur, description: texte(t['description']) })] : [];
  });

const sites = (champs: Champs): OrganismeLocal['sites'] =>
  liste(champs['site_internet']).flatMap((s) => {
    const url = adresseSure(texte(s['valeur']));
    return url && /^https?:/.test(url) ? [sansVides({ url, titre: texte(s['libelle']) })] : [];
  });

function creneau(p: Champs): CreneauOuverture[] {
  const du = jour(p['nom_jour_debut']);
  if (!du) return [];
  const heures: CreneauOuverture['heures'] = [];
  for (const n of [1, 2]) {
    const [debut, fin] = [heure(p[`valeur_heure_debut_${n}`]), heure(p[`valeur_heure_fin_${n}`])];
    if (debut && fin) heures.push([debut, fin]);
  }
  const commentaire = texte(p['commentaire']);
  if (!heures.length && !commentaire) return [];
  return [{ du, au: jour(p['nom_jour_fin']) ?? du, heures, ...(commentaire && { commentaire }) }];
}

/** Without the fields that hold nothing; what is required never does. */
function sansVides<T extends object>(objet: { [K in keyof T]: T[K] | undefined }): T {
  const pleins = Object.entries(objet).filter(([, v]) => v !== undefined && !(Array.isArray(v) && v.length === 0));
  return Object.fromEntries(pleins) as T;
}
