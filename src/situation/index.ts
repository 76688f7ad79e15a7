/** Which part of a sheet is the reader's: conditions, questions, choices. Pure functions from a document to a document. */
export * from './appliquer.js';
export * from './evaluer.js';
export * from './questions.js';
export * from './reduire.js';
export * from './reponses.js';
export * from './variables.js';
export * from './territoire.js';
