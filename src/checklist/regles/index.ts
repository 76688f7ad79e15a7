/**
 * The rules that tell a prerequisite list from any other. Each looks at one thing and gives points; `role.ts` adds them up.
 * Points were set by hand on lists read one by one, never by one sentence; `npm run bench:checklist` says what a change does.
 */
import { AUCUN } from './aucun.js';
import { CONDITIONS } from './conditions.js';
import { DOCUMENTS } from './documents.js';
import { ETAPES } from './etapes.js';
import type { Regle } from './regle.js';

export { vaut, type Regle, type Role } from './regle.js';

export const REGLES: readonly Regle[] = [...DOCUMENTS, ...CONDITIONS, ...ETAPES, ...AUCUN];
