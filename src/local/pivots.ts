/** Kinds of local bodies: the guide and the directory write some of them in two ways. */
import { plier, type AnnuaireCommune, type OrganismeLocal } from '../model/index.js';

/** One kind a line, the name the files carry first. Only names for the same body: never a body that took over from another. */
const MEMES = `
mairie mairie_com
cg cd conseil_general conseil_departemental
cr conseil_regional
onac onac_vg onacvg
cidff cidf
maison_handicapees mdph
sous_pref sous_prefecture
pole_emploi france_travail
commissariat_police commissariat
`;

const NOMS = new Map(
  MEMES.trim()
    .split('\n')
    .flatMap((ligne) => {
      const [premier = '', ...autres] = ligne.split(' ');
      return autres.map((nom) => [nom, premier] as const);
    }),
);

/** The code as the files carry it: case and accents folded, hyphens and spaces as `_`, aliases resolved. */
export function pivotCanonique(pivot: string): string {
  const net = plier(pivot).replace(/[\s-]+/g, '_');
  return NOMS.get(net) ?? net;
}

/** The bodies of that kind that are competent for the commune, the main one first; empty when there is none. */
export function organismesDe(annuaire: AnnuaireCommune | undefined, pivot: string): OrganismeLocal[] {
  const { pivots } = annuaire ?? {};
  const nom = pivotCanonique(pivot);
  return (pivots && Object.hasOwn(pivots, nom) && pivots[nom]) || [];
}
