/** The town’s options: one schema, its reading, its errors, its additions to a document; colours are fetched apart. */
export * from './ajouter.js';
export * from './options.js';
export * from './schema.js';
