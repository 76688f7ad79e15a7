/** The town's options: one schema, its reading, its errors, its colours, its additions to a document. */
export * from './ajouter.js';
export * from './couleur.js';
export * from './options.js';
export * from './schema.js';
