/** The town's file: its shape, its reading, its layers. What only errors and the build need is imported from its own module. */
export * from './lire.js';
export * from './types.js';
