/** Languages other than French, by i18next: plural rules of each, French where a text is not translated yet. */
import { createInstance } from 'i18next';
import fr from '../../locales/fr.json';
import { permis, type Langue, type Textes, type Traduire } from '../i18n.js';

/** One file per language, each fetched when it is asked for. */
const FICHIERS: Record<Exclude<Langue, 'fr'>, () => Promise<{ default: object }>> = {
  ar: () => import('../../locales/ar.json'),
  br: () => import('../../locales/br.json'),
  ca: () => import('../../locales/ca.json'),
  co: () => import('../../locales/co.json'),
  de: () => import('../../locales/de.json'),
  en: () => import('../../locales/en.json'),
  es: () => import('../../locales/es.json'),
  eu: () => import('../../locales/eu.json'),
  gsw: () => import('../../locales/gsw.json'),
  it: () => import('../../locales/it.json'),
  oc: () => import('../../locales/oc.json'),
  pt: () => import('../../locales/pt.json'),
  rcf: () => import('../../locales/rcf.json'),
  tr: () => import('../../locales/tr.json'),
  uk: () => import('../../locales/uk.json'),
};

const i18n = createInstance();
void i18n.init({
  lng: 'fr',
  fallbackLng: 'fr',
  resources: { fr: { translation: fr } },
  interpolation: { escapeValue: false },
  initAsync: false,
});

/** The words in that language, with those of the town before ours, for whoever asked and nobody else. */
export async function charger(langue: Langue, textes?: Textes): Promise<Traduire> {
  if (langue !== 'fr' && !i18n.hasResourceBundle(langue, 'translation'))
    i18n.addResourceBundle(langue, 'translation', (await FICHIERS[langue]()).default);
  const propres = permis(langue === 'fr' ? textes : deLaLangue(langue, textes));
  const espace = `commune-${JSON.stringify(propres)}`;
  if (!i18n.hasResourceBundle(langue, espace)) i18n.addResources(langue, espace, propres);
  return i18n.getFixedT(langue, [espace, 'translation'] as never);
}

/** The town's words for one language: `en.etat.reessayer` → `etat.reessayer`. Its French ones would hide a translation. */
function deLaLangue(langue: Langue, textes: Textes = {}): Textes {
  const debut = `${langue}.`;
  return Object.fromEntries(
    Object.entries(textes).flatMap(([cle, texte]) => (cle.startsWith(debut) ? [[cle.slice(debut.length), texte]] : [])),
  );
}
