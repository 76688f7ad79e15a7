/** A document of the guide → a tree of HTML (hast): pure, no state, no fetch, no style of the host. */
export { BLOCS, rendre, rendreNoeuds, type Bloc } from './cadre.js';
export type { Contexte, Pause } from './contexte.js';
export { dire, duLecteur } from './dire.js';
export { actionsDe, rendreDemarches } from './demarches.js';
export { de, estVide, h, si, siDe } from './h.js';
export { icone, type Icone } from './icones.js';
export { jour, nombre } from './nombres.js';
export { rendreSource } from './source.js';
export { preparer } from './table.js';
