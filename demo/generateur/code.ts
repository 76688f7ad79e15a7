/** The code to paste, from what the form says. */
import { lireOptions } from '../../src/local/options.js';
import { attributDe, NOMS_OPTIONS, SCHEMA, type NomOption, type Option } from '../../src/local/schema.js';
import { adresseOfficielle, ecrireCle, lireCle } from '../../src/model/cle.js';
import type { Audience } from '../../src/model/document.js';
import type { Etat } from './etat.js';

/** Where the script of the code is, and how it is checked. */
export interface Script {
  src: string;
  /** set for the frozen form: the hash of the very file */
  integrite?: string;
  /** set for the frozen form: the modules that a sheet needs before it stands, each with its hash */
  modules?: Readonly<Record<string, string>>;
}

const echapper = (texte: string): string =>
  texte.replace(/[&<>"]/g, (signe) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' }[signe] ?? ''};`);

const attribut = ([nom, valeur]: readonly [string, string]): string => `${nom}="${echapper(valeur)}"`;

/** Options with a value that can be used; a wrong one would only be said in the console of the town's page. */
function donnees(etat: Etat): NomOption[] {
  const { options } = lireOptions(etat, true);
  return NOMS_OPTIONS.filter((nom) => nom in options && etat[nom]);
}

const ecrits = (etat: Etat, noms: readonly NomOption[], surScript: boolean): string[] =>
  noms.map((nom) => attribut([attributDe(nom, surScript), etat[nom] ?? '']));

/** A line while it is short, else one attribute a line. */
function balise(nom: string, attributs: readonly string[]): string {
  const ligne = `<${[nom, ...attributs].join(' ')}>`;
  return ligne.length <= 100 ? ligne : `<${nom}\n  ${attributs.join('\n  ')}\n>`;
}

const deScript = ({ src, integrite }: Script): string[] => [
  attribut(['src', src]),
  ...(integrite ? [attribut(['integrity', integrite]), 'crossorigin="anonymous"'] : []),
];

/** The official page of the sheet, for who reads without scripts. */
function secours(etat: Etat, titre: string): string {
  const cle = lireCle(etat.fiche, etat.audience as Audience | undefined);
  return cle ? `<a href="${adresseOfficielle(cle)}">${echapper(titre)}</a>` : '';
}

const sansScript = (lien: string): string => (lien ? `\n<noscript><p>${lien}</p></noscript>` : '');

/** One script tag: the widget stands where it is pasted. */
export function parScript(etat: Etat, script: Script, titre: string): string {
  const ouverte = balise('script', [...deScript(script), ...ecrits(etat, donnees(etat), true)]);
  return `${ouverte}</script>${sansScript(secours(etat, titre))}`;
}

/** What holds for the whole page, on the script tag; what is about this sheet, on its element. */
function partager(etat: Etat): { communs: NomOption[]; propres: NomOption[] } {
  const noms = donnees(etat).filter((nom) => nom !== 'composant');
  const propre = (nom: NomOption): boolean =>
    Boolean((SCHEMA[nom] as Option).propre && !(SCHEMA[nom] as Option).script);
  return { communs: noms.filter((nom) => !propre(nom)), propres: noms.filter(propre) };
}

/** The script once, and an element. */
export function parBalise(etat: Etat, script: Script, titre: string): string {
  const { communs, propres } = partager(etat);
  const nom = `co-marquage-${etat.composant || 'fiche'}`;
  return [
    `${balise('script', [...deScript(script), ...ecrits(etat, communs, true)])}</script>`,
    balise(nom, ecrits(etat, propres, false)),
    `  ${secours(etat, titre)}`,
    `</${nom}>`,
  ].join('\n');
}

/** The script once, and a plain link, which passes every editor's filter. A link needs a sheet to lead to. */
export function parLien(etat: Etat, script: Script, titre: string): string {
  const cle = lireCle(etat.fiche, etat.audience as Audience | undefined);
  if (!cle || /^(contact|recherche|guide)$/.test(etat.composant ?? '')) return parBalise(etat, script, titre);
  const { communs, propres } = partager(etat);
  const marque =
    etat.composant && etat.composant !== 'fiche' ? attribut(['data-co-marquage', etat.composant]) : 'data-co-marquage';
  const siens = ecrits(
    etat,
    propres.filter((nom) => nom !== 'fiche'),
    true,
  );
  const lien = balise('a', [attribut(['href', adresseOfficielle(cle)]), marque, ...siens]);
  return `${balise('script', [...deScript(script), ...ecrits(etat, communs, true)])}</script>\n<p>${lien}${echapper(titre)}</a></p>`;
}

const FORMES: Record<string, typeof parScript> = { script: parScript, balises: parBalise, lien: parLien };

export const coder = (etat: Etat, script: Script, titre: string): string =>
  (FORMES[etat.forme] ?? parScript)(etat, script, titre);

/**
 * Lines for the page's head: the browser asks for the script and the sheet before it has read the page. Modules bear other names
 * in each version, so they are named in the frozen form alone, which is pasted anew with each version.
 */
export function prechargements(etat: Etat, { src, integrite, modules = {} }: Script): string {
  const cle = lireCle(etat.fiche, etat.audience as Audience | undefined);
  const dossier = src.replace(/[^/]*$/, '');
  const miroir = (etat.source || `${dossier}miroir`).replace(/\/?$/, '/');
  const verifie = integrite ? ` ${attribut(['integrity', integrite])} crossorigin="anonymous"` : '';
  const lignes = [`<link rel="preload" as="script" ${attribut(['href', src])}${verifie}>`];
  if (cle)
    lignes.push(
      `<link rel="preload" as="fetch" ${attribut(['href', `${miroir}${ecrireCle(cle)}.json`])} crossorigin="anonymous">`,
    );
  for (const [nom, empreinte] of Object.entries(modules))
    lignes.push(
      `<link rel="modulepreload" ${attribut(['href', `${dossier}es/${nom}`])} ${attribut(['integrity', empreinte])}>`,
    );
  return lignes.join('\n');
}
