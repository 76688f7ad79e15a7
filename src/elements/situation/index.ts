/** The reader's situation on a widget, in a chunk of its own. */
export { carnetDe, type Carnet } from './carnet.js';
export { situer, type Hote } from './situer.js';
export { appliquer, choixDuTerritoire, reduire } from '../../situation/index.js';
