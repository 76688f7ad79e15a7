/** The reader's situation on a widget, in a chunk of its own. */
export { carnetDe, type Carnet } from './carnet.js';
export { preparer, situer, type Hote, type Situe } from './situer.js';
export { appliquer, choixDuTerritoire, reduire } from '../../situation/index.js';
