/**
 * Every node type and its function: a type that is missing here and in `rares.ts` does not compile. Handlers of what few sheets
 * hold come in a file of their own, fetched when a document holds one: a first sheet is to stand soon.
 */
import { estNoeud, type Contenu } from '../model/index.js';
import type { Table } from './contexte.js';
import { AJOUTS } from './ajouts.js';
import { ANNEXES } from './annexes.js';
import { BLOCS } from './blocs.js';
import { CAS } from './cas.js';
import { CHAPITRES } from './chapitres.js';
import { CONTACTS } from './contacts.js';
import { COTE } from './cote.js';
import { DOCUMENTS } from './documents.js';
import { ENCARTS } from './encarts.js';
import { GLOSSAIRE } from './glossaire.js';
import { LIENS } from './liens.js';
import { SERVICES } from './services.js';
import { TEXTE } from './texte.js';
import { TITRES } from './titres.js';

const COURANTS = {
  ...TEXTE,
  ...LIENS,
  ...BLOCS,
  ...ENCARTS,
  ...TITRES,
  ...CHAPITRES,
  ...CAS,
  ...SERVICES,
  ...ANNEXES,
  ...CONTACTS,
  ...COTE,
  ...GLOSSAIRE,
  ...DOCUMENTS,
  ...AJOUTS,
};
/** What `rares.ts` has to hold. */
export type Rares = Omit<Table, keyof typeof COURANTS>;

/** All that was needed so far. A type that is not there yet is treated as unknown: its words stay. */
let connus = COURANTS as unknown as Table;
export const table = (): Table => connus;

/** The functions for these contents, once the file of the rare ones is there, if they need it. */
export async function preparer(contenus: readonly Contenu[]): Promise<void> {
  const manque = (c: Contenu): boolean => estNoeud(c) && (!(c.type in connus) || c.children.some(manque));
  if (!contenus.some(manque)) return;
  try {
    const { RARES } = await import('./rares.js');
    connus = { ...COURANTS, ...RARES };
  } catch {
    // The file did not come: what it would have shown in its own way stands as plain text.
  }
}
