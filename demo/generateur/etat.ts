/** What the form says, kept in the page's address so that a setting can be sent to a colleague. */
import { NOMS_OPTIONS, type NomOption } from '../../src/local/schema.js';

/** Choices that are about the code, not about the widget. */
export const REGLAGES = { forme: 'script', cms: 'html', script: '/co-marquage/co-marquage.js', figee: '' } as const;
export type NomReglage = keyof typeof REGLAGES;

export type Etat = Partial<Record<NomOption, string>> & Record<NomReglage, string>;

/** What a newcomer finds filled in. */
const DEPART: Partial<Record<NomOption, string>> = { fiche: 'F14373', commune: 'Val-sur-Brume', couleur: '#17595f' };

/** @param recherche `location.search` */
export function lireEtat(recherche: string): Etat {
  const params = new URLSearchParams(recherche);
  const lus = (noms: readonly string[]): [string, string][] =>
    noms.flatMap((nom) => (params.has(nom) ? [[nom, params.get(nom) ?? '']] : []));
  const options = params.size === 0 ? DEPART : Object.fromEntries(lus(NOMS_OPTIONS));
  return { ...REGLAGES, ...Object.fromEntries(lus(Object.keys(REGLAGES))), ...options };
}

/** The options that say something, as a query string; with what is about the code when `tout`. */
export function ecrireEtat(etat: Etat, tout: boolean): string {
  const params = new URLSearchParams();
  for (const nom of NOMS_OPTIONS) if (etat[nom]) params.set(nom, etat[nom]);
  if (tout)
    for (const [nom, defaut] of Object.entries(REGLAGES))
      if (etat[nom as NomReglage] !== defaut) params.set(nom, etat[nom as NomReglage]);
  return params.toString();
}
