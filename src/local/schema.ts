/**
 * The one schema of the town's options. It reads the attributes, words the errors (with `notices.ts`), and is the source
 * of the README's table, the generator page and the local file's schema. A name is the key of `dataset`:
 * `rendezVous` is written `data-rendez-vous`.
 */

/** Side blocks a town may fold. The text, a warning, the source and the date are none of them. */
export const BLOCS_MASQUABLES = [
  'voir-aussi',
  'references',
  'pour-en-savoir-plus',
  'questions-reponses',
  'comment-faire-si',
  'definitions',
  'ou-s-adresser',
  'partenaires',
  'fiches-connexes',
  'fiches-liees',
  'dossiers',
  'suite',
] as const;
export type BlocMasquable = (typeof BLOCS_MASQUABLES)[number];

/** Widgets that the script tag can insert. */
export const COMPOSANTS = ['fiche', 'prerequis', 'demarches', 'contact', 'recherche', 'guide'] as const;

/** Where the reader's answers are kept: for the session, or in the page's address too. */
export const REPONSES = ['session', 'adresse'] as const;

/** How the text reads: `facile`, in short lines, larger, with abbreviations and definitions in place. */
export const LECTURES = ['facile'] as const;

/** What a sheet offers its reader: paper, and its text read aloud. */
export const OUTILS = ['imprimer', 'ecouter'] as const;
/** Where a widget renders: into a root of its own, or into the page's own DOM. */
export const RENDUS = ['ombre', 'page'] as const;

/** Kind of value → what reading it gives. */
export interface Valeurs {
  texte: string;
  /** simple HTML, sanitised where it is shown */
  html: string;
  /** an address of the web, absolute or relative to the page */
  adresse: string;
  /** an address with `{id}` and perhaps `{audience}` in it */
  motif: string;
  couleur: string;
  courriel: string;
  telephone: string;
  insee: string;
  cle: string;
  audience: 'particuliers' | 'professionnels' | 'associations';
  blocs: readonly BlocMasquable[];
  /** heading level of the sheet's title */
  niveau: 1 | 2 | 3 | 4 | 5;
  composant: (typeof COMPOSANTS)[number];
  /** days, 1 to 30 */
  jours: number;
  /** name of a parameter of the address */
  parametre: string;
  /** where the reader's answers are kept */
  reponses: (typeof REPONSES)[number];
  /** a choice that is off without it */
  oui: 'oui';
  lecture: (typeof LECTURES)[number];
  outils: readonly (typeof OUTILS)[number][];
  /** where the widget renders */
  rendu: (typeof RENDUS)[number];
}
export type TypeOption = keyof Valeurs;

export interface Option {
  type: TypeOption;
  /** a plain attribute, not a `data-` one: it says what is shown, the others how */
  simple?: true;
  /** on a script tag it holds for the sheet of that tag only, not for the page */
  propre?: true;
  /** on a script tag only */
  script?: true;
}

export const SCHEMA = {
  fiche: { type: 'cle', simple: true, propre: true },
  audience: { type: 'audience', simple: true },
  source: { type: 'adresse', simple: true },
  composant: { type: 'composant', propre: true, script: true },
  pivot: { type: 'texte', simple: true, propre: true },
  theme: { type: 'cle', simple: true, propre: true },
  dossier: { type: 'cle', simple: true, propre: true },
  commune: { type: 'texte' },
  insee: { type: 'insee' },
  local: { type: 'adresse' },
  logo: { type: 'adresse' },
  couleur: { type: 'couleur' },
  telephone: { type: 'telephone' },
  courriel: { type: 'courriel' },
  adresse: { type: 'texte' },
  horaires: { type: 'texte' },
  site: { type: 'adresse' },
  rendezVous: { type: 'adresse', propre: true },
  note: { type: 'html', propre: true },
  teleservice: { type: 'adresse', propre: true },
  teleserviceTitre: { type: 'texte', propre: true },
  formulaire: { type: 'adresse', propre: true },
  formulaireTitre: { type: 'texte', propre: true },
  masquer: { type: 'blocs' },
  niveau: { type: 'niveau' },
  lienFiche: { type: 'motif' },
  inconnue: { type: 'texte' },
  reponses: { type: 'reponses' },
  remplacerLiens: { type: 'oui', propre: true, script: true },
  fraicheur: { type: 'jours' },
  parametre: { type: 'parametre', propre: true },
  ancienParametre: { type: 'parametre', propre: true },
  titre: { type: 'texte', propre: true },
  outils: { type: 'outils' },
  lecture: { type: 'lecture' },
  languesARelire: { type: 'oui' },
  rendu: { type: 'rendu' },
} as const satisfies Record<string, Option>;

export type NomOption = keyof typeof SCHEMA;
/** Options as read; what was not given, or given wrong, is absent. */
export type Options = { [N in NomOption]?: Valeurs[(typeof SCHEMA)[N]['type']] };

export const NOMS_OPTIONS = Object.keys(SCHEMA) as NomOption[];

/** The attribute an option is written as; on a script tag all are `data-`. */
export function attributDe(nom: NomOption, surScript = false): string {
  const option: Option = SCHEMA[nom];
  const kebab = nom.replace(/[A-Z]/g, (lettre) => `-${lettre.toLowerCase()}`);
  return option.simple && !surScript ? kebab : `data-${kebab}`;
}
