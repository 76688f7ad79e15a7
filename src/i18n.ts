/**
 * The words of the widgets, in the reader's language.
 *
 * French is built in and needs no engine: two plural forms and variables. The other languages come with i18next, an instance
 * of our own, when a page asks for one. Measured on the first sheet: i18next alone is 14 kB brotli of what a phone fetches
 * before it shows anything, and nearly every reader reads French. Both read the same files and keys, and a test holds them
 * to the same words. Texts go into text nodes, so nothing is escaped here.
 */
import type { TFunction } from 'i18next';
import fr from '../locales/fr.json';

/** `t('etat.pret', { titre })`: a key of `locales/fr.json` and its variables → the words. */
export type Traduire = TFunction;

/**
 * Words a town puts in place of ours: key → text, e.g. `{ "etat.introuvable": "…" }`. They are French; those of another
 * language have it before their key: `{ "en.etat.introuvable": "…" }`.
 */
export type Textes = Readonly<Record<string, string>>;

/** Languages that every reader is shown: French, and those whose every key stands since the first day. */
const OFFERTES = ['fr', 'en', 'ar'] as const;
/** Shown only where the town asks for them (`data-langues-a-relire`), until someone who speaks them has read them. */
const A_RELIRE = ['br', 'ca', 'co', 'de', 'es', 'eu', 'gsw', 'it', 'oc', 'pt', 'rcf', 'tr', 'uk'] as const;
/** Languages that can be shown: one file each in `locales/`. */
export const LANGUES = [...OFFERTES, ...A_RELIRE] as const;
export type Langue = (typeof LANGUES)[number];

/**
 * The French words at hand. In the build, those of one widget come with its code and not with the first sheet's: a module of
 * `i18n/mots/` brings them, and whoever says them imports it. (In development the file is whole from the start.)
 */
const MOTS: Record<string, unknown> = { ...fr };
export const apprendre = (mots: object): void => void Object.assign(MOTS, mots);

/** What a town may not reword: source, date, licence, warnings. */
const PROTEGES = /^(source|avertissement|fraicheur)\./;
/** Variables as i18next writes them: `{{titre}}`. */
const VARIABLE = /\{\{(\w+)\}\}/g;
/** Plural forms of French, as in the keys: `reste_one`, `reste_other`. Without `Intl`, for what `render/nombres.ts` says. */
const forme = (nombre: number): 'one' | 'other' => (Math.abs(nombre) < 2 ? 'one' : 'other');

/**
 * The language shown for a `lang` attribute, its region and script left aside; French when it is none of ours.
 *
 * @param aRelire also the languages that nobody has read again yet
 */
export const langueDe = (lang: string, aRelire = false): Langue =>
  (aRelire ? LANGUES : OFFERTES).find((langue) => langue === lang.toLowerCase().split(/[-_]/)[0]) ?? 'fr';

/** Which way a language is written: value of `dir`. */
export const sensDe = (langue: string): 'rtl' | 'ltr' => (langue === 'ar' ? 'rtl' : 'ltr');

/** The town's words, without those it may not say. */
export const permis = (textes: Textes = {}): Textes =>
  Object.fromEntries(Object.entries(textes).filter(([cle]) => !PROTEGES.test(cle)));

/** The words in French, with those of the town before ours. */
export function traduire(textes?: Textes): Traduire {
  const propres = permis(textes);
  const trouver = (cle: string): string | undefined => (Object.hasOwn(propres, cle) ? propres[cle] : feuille(cle));
  const dire = (cle: string, variables: Record<string, string | number | undefined> = {}): string => {
    const { count } = variables;
    const compte = typeof count === 'number' ? trouver(`${cle}_${forme(count)}`) : undefined;
    return (compte ?? trouver(cle) ?? cle).replace(VARIABLE, (_, nom: string) => String(variables[nom] ?? ''));
  };
  return dire as unknown as Traduire;
}

/** The words in `langue`: French at once, any other when its file is there. */
export async function preparer(langue: Langue, textes?: Textes): Promise<Traduire> {
  if (langue === 'fr') return traduire(textes);
  const { charger } = await import('./i18n/langues.js');
  return charger(langue, textes);
}

function feuille(cle: string): string | undefined {
  let ici: unknown = MOTS;
  for (const nom of cle.split('.')) ici = (ici as Record<string, unknown> | undefined)?.[nom];
  return typeof ici === 'string' ? ici : undefined;
}
