/** What only the list to tick needs, fetched when one is shown. */
import '../i18n/mots/prerequis.js';
import '../i18n/mots/situation.js';

export { prerequis } from '../checklist/index.js';
export { Liste } from './liste/liste.js';
export { vuePrerequis } from './prerequis-vue.js';
export { habillerListe } from './liste/liste.js';
