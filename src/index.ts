/** The door for bundlers: the classes and types, nothing registered (see `define`). */
export * from './elements/index.js';
export { VERSION } from './version.js';
