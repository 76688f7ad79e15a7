/**
 * The words of the widgets, in the reader's language. One i18next instance of our own (a page that uses i18next keeps its
 * own), French built in. Texts go into text nodes, so nothing is escaped here.
 */
import { createInstance, type TFunction } from 'i18next';
import fr from '../locales/fr.json';

/** `t('etat.pret', { titre })`: a key of `locales/fr.json` and its variables → the words. */
export type Traduire = TFunction;

/** Words a town puts in place of ours: key → text, e.g. `{ "etat.introuvable": "…" }`. */
export type Textes = Readonly<Record<string, string>>;

/** What a town may not reword: source, date, licence, warnings. */
const PROTEGES = /^(source|avertissement)\./;

const i18n = createInstance();
void i18n.init({
  lng: 'fr',
  fallbackLng: 'fr',
  resources: { fr: { translation: fr } },
  interpolation: { escapeValue: false },
  initAsync: false,
});

/** The language shown for a `lang` attribute; French until others stand. */
export const langueDe = (lang: string): string => {
  const langue = lang.toLowerCase().split('-')[0] ?? '';
  return i18n.hasResourceBundle(langue, 'translation') ? langue : 'fr';
};

/**
 * The words in `langue`, with those of the town (`textes`) before ours. Plural forms follow the language's own rules.
 * Nothing is shared between two calls, so two widgets of a page may use different words.
 */
export function traduire(langue = 'fr', textes?: Textes): Traduire {
  const permis = Object.entries(textes ?? {}).filter(([cle]) => !PROTEGES.test(cle));
  if (permis.length === 0) return i18n.getFixedT(langue);
  const espace = `commune-${JSON.stringify(permis)}`;
  if (!i18n.hasResourceBundle(langue, espace)) i18n.addResources(langue, espace, Object.fromEntries(permis));
  return i18n.getFixedT(langue, [espace, 'translation'] as never);
}
