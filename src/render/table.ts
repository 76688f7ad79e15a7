/** Every node type and its function: a type that is missing here does not compile. */
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
import { FAITS } from './faits.js';
import { GLOSSAIRE } from './glossaire.js';
import { LIENS } from './liens.js';
import { MEDIAS } from './medias.js';
import { QUESTIONS } from './questions.js';
import { SERVICES } from './services.js';
import { SITE } from './site.js';
import { TABLEAU } from './tableau.js';
import { TEXTE } from './texte.js';
import { TITRES } from './titres.js';

export const TABLE: Table = {
  ...TEXTE,
  ...LIENS,
  ...BLOCS,
  ...ENCARTS,
  ...TABLEAU,
  ...MEDIAS,
  ...TITRES,
  ...CHAPITRES,
  ...CAS,
  ...QUESTIONS,
  ...SERVICES,
  ...ANNEXES,
  ...CONTACTS,
  ...COTE,
  ...GLOSSAIRE,
  ...DOCUMENTS,
  ...FAITS,
  ...SITE,
  ...AJOUTS,
};
