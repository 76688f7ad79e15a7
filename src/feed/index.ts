/** The reader of the feed: XML of schema 3.0 to 3.5 → the typed document. */
export { lireDocument, type Origine } from './document.js';
export { ErreurXml, type CodeXml } from './erreur.js';
export { lireMenu } from './menu.js';
export { lireRedirections, type Redirection } from './redirections.js';
export { LIMITES } from './xml.js';
