import type { DocumentVdd } from '../../model/index.js';

/** A file of the tree, not yet written. */
export interface Fichier {
  /** relative to `DIR`, with `/` */
  chemin: string;
  contenu: string | Uint8Array;
}

/** What sees every document go by, and adds files of its own at the end: menus, search, feeds. */
export interface Collecteur {
  voir(doc: DocumentVdd): void;
  fichiers(): Iterable<Fichier>;
}
