/** Languages other than French, by i18next: plural rules of each, French where a text is not translated yet. */
import { createInstance } from 'i18next';
import fr from '../../locales/fr.json';
import { permis, type Langue, type Textes, type Traduire } from '../i18n.js';

/** One file per language, each fetched when it is asked for. */
const FICHIERS: Record<Exclude<Langue, 'fr'>, () => Promise<{ default: object }>> = {
  en: () => import('../../locales/en.json'),
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
  const propres = permis(textes);
  const espace = `commune-${JSON.stringify(propres)}`;
  if (!i18n.hasResourceBundle(langue, espace)) i18n.addResources(langue, espace, propres);
  return i18n.getFixedT(langue, [espace, 'translation'] as never);
}
