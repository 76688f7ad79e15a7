/** What only the list to tick needs, fetched when one is shown. */
export { prerequis } from '../checklist/index.js';
export { Liste } from './liste/liste.js';
export { vuePrerequis } from './prerequis-vue.js';
export { habillerListe } from './liste/liste.js';
