/**
 * The ground all rooms stand on: types of the document, its reading helpers, its compact file. Imports nothing. What a first sheet does
 * not need (`empreinte.ts`) is imported from its own file.
 */
export * from './adresse.js';
export * from './ajouts.js';
export * from './annuaire.js';
export * from './blocs.js';
export * from './cle.js';
export * from './codec.js';
export * from './codes.js';
export * from './condition.js';
export * from './document.js';
export * from './famille.js';
export * from './miroir.js';
export * from './noeuds.js';
export * from './texte.js';
