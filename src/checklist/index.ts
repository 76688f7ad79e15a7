/** The prerequisite checklist of a sheet. Imports the model alone. */
export { contactsDe, type ContactDeListe } from './contacts.js';
export type { Element } from './elements.js';
export type { Mode } from './mode.js';
export { prerequis, type Groupe, type Prerequis } from './prerequis.js';
export type { Role } from './regles/index.js';
