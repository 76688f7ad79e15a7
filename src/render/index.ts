/**
 * A document of the guide → a tree of HTML (hast): pure, no state, no fetch, no style of the host. What a sheet does not need
 * (`demarches.ts`) is imported from its own file: all that stands here is fetched before a first sheet.
 */
export { BLOCS, rendre, rendreNoeuds, type Bloc } from './cadre.js';
export type { Contexte, Pause } from './contexte.js';
export { dire, duLecteur } from './dire.js';
export { de, estVide, h, si, siDe } from './h.js';
export { icone, type Icone } from './icones.js';
export { jour, nombre } from './nombres.js';
export { rendreSource } from './source.js';
export { preparer } from './table.js';
