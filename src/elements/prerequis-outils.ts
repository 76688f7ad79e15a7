/** What only the list to tick needs, fetched when one is shown. */
export { prerequis } from '../checklist/index.js';
export { cocher, type Carnet } from './cocher.js';
export { garderCoches, lireCoches } from './coches.js';
export { imprimer } from './imprimer.js';
export { vuePrerequis } from './prerequis-vue.js';
export { pourLeLecteur } from './prerequis-lecteur.js';
