/** Where documents come from in the browser: a mirror over HTTP, or memory. */
export * from './http.js';
export * from './lire.js';
export * from './memoire.js';
export * from './source.js';
