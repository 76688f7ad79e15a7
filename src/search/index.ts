/** The browser side of the search. The writer of the index is `construire.ts`, for Node. */
export * from './chercher.js';
export { ErreurIndex, Index, ouvrirIndex } from './ouvrir.js';
export type { Plage } from './surligner.js';
