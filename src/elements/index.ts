/** What the doors give out: the classes, where they read from, what their events carry. */
export type { Audience, Cle, DocumentVdd } from '../model/index.js';
export { ErreurSource, SourceHttp, SourceMemoire, type Source } from '../source/index.js';
export { CoMarquageContact } from './contact.js';
export { CoMarquageDemarches } from './demarches.js';
export type { Evenements } from './events.js';
export { CoMarquageFiche } from './fiche.js';
export { CoMarquageGuide } from './guide.js';
export { CoMarquagePrerequis } from './prerequis.js';
export { CoMarquageRecherche } from './recherche.js';
