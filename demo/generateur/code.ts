/** The code to paste, from what the form says. */
import { lireOptions } from '../../src/local/options.js';
import { attributDe, NOMS_OPTIONS, SCHEMA, type NomOption, type Option } from '../../src/local/schema.js';
import { adresseOfficielle, lireCle } from '../../src/model/cle.js';
import type { Audience } from '../../src/model/document.js';
import type { Etat } from './etat.js';

/** Where the script of the code is, and how it is checked. */
export interface Script {
  src: string;
  /** set for the frozen form: the hash of the very file */
  integrite?: string;
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

/** One script tag: the widget stands where it is pasted. */
export function parScript(etat: Etat, script: Script, titre: string): string {
  const ouverte = balise('script', [...deScript(script), ...ecrits(etat, donnees(etat), true)]);
  return `${ouverte}</script>\n<noscript><p>${secours(etat, titre)}</p></noscript>`;
}

/** The script with what holds for the whole page, and the element with what is its own. */
export function parBalise(etat: Etat, script: Script, titre: string): string {
  const noms = donnees(etat).filter((nom) => nom !== 'composant');
  const propres = noms.filter((nom) => (SCHEMA[nom] as Option).propre);
  const communs = noms.filter((nom) => !propres.includes(nom));
  const nom = `co-marquage-${etat.composant || 'fiche'}`;
  return [
    `${balise('script', [...deScript(script), ...ecrits(etat, communs, true)])}</script>`,
    balise(nom, ecrits(etat, propres, false)),
    `  ${secours(etat, titre)}`,
    `</${nom}>`,
  ].join('\n');
}

export const coder = (etat: Etat, script: Script, titre: string): string =>
  etat.forme === 'balises' ? parBalise(etat, script, titre) : parScript(etat, script, titre);
