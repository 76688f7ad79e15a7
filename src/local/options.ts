/** Attributes → options, with what is wrong named; pure, so that script tags, elements and tests read alike. */
import { LECTEURS, motsDe } from './valeurs.js';
import {
  attributDe,
  BLOCS_MASQUABLES,
  NOMS_OPTIONS,
  SCHEMA,
  type NomOption,
  type Option,
  type Options,
} from './schema.js';

/** A value that could not be used; `direErreur` words it. */
export interface ErreurOption {
  option: NomOption;
  /** as it is written there: `data-couleur` */
  attribut: string;
  trouve: string;
}

/** Attributes by option name: a `dataset`, completed with the plain attributes. */
export type Ecrits = Readonly<Record<string, string | undefined>>;

/** An empty value counts as none: CMS templates print attributes for fields left empty. */
export function lireOptions(ecrits: Ecrits, surScript = false): { options: Options; erreurs: ErreurOption[] } {
  const options: Record<string, unknown> = {};
  const erreurs: ErreurOption[] = [];
  for (const option of NOMS_OPTIONS) {
    const trouve = Object.hasOwn(ecrits, option) ? ecrits[option]?.trim() : undefined;
    if (!trouve) continue;
    const valeur = (LECTEURS[SCHEMA[option].type] as (texte: string) => unknown)(trouve);
    if (valeur !== undefined) options[option] = valeur;
    for (const faux of fautes(option, trouve, valeur))
      erreurs.push({ option, attribut: attributDe(option, surScript), trouve: faux });
  }
  return { options, erreurs };
}

function fautes(option: NomOption, trouve: string, valeur: unknown): string[] {
  if (SCHEMA[option].type !== 'blocs') return valeur === undefined ? [trouve] : [];
  return motsDe(trouve).filter((mot) => !BLOCS_MASQUABLES.some((bloc) => bloc === mot.toLowerCase()));
}

/** Layers of options in one, the later before the earlier: script tag, then the town's file, then the element's own. */
export function fusionner(...couches: readonly Options[]): Options {
  return Object.assign({}, ...couches) as Options;
}

/** Whether these say a way to reach the town. */
export const estJoignable = ({ telephone, courriel, adresse, horaires, site, rendezVous }: Options): boolean =>
  [telephone, courriel, adresse, horaires, site, rendezVous].some(Boolean);

/** What a script tag says for the whole page: all but what belongs to its own sheet. */
export function pourLaPage(options: Options): Options {
  return Object.fromEntries(Object.entries(options).filter(([nom]) => !(SCHEMA[nom as NomOption] as Option).propre));
}
