/**
 * Everyday words → the guide's words. One line each, any number of wordings:
 * `a = b = c` each stands for the others · `a > b = c` who says a may mean b or c, not the other way round.
 *
 * Accents, plurals and endings do not matter (lines are stemmed as questions are). General words of the French
 * administration only: a sheet that is hard to find is helped by a better rule, not by its title written here.
 * The list goes into the index file, so that a mirror run is enough to bring new words to the reader.
 */
import { ARGENT } from './argent.js';
import { ENTREPRISES } from './entreprises.js';
import { FAMILLE } from './famille.js';
import { GENERAL } from './general.js';
import { IMPOTS } from './impots.js';
import { JUSTICE } from './justice.js';
import { LOGEMENT } from './logement.js';
import { PAPIERS } from './papiers.js';
import { SANTE } from './sante.js';
import { TRANSPORTS } from './transports.js';
import { TRAVAIL } from './travail.js';

const LISTES = [ARGENT, ENTREPRISES, FAMILLE, GENERAL, IMPOTS, JUSTICE, LOGEMENT, PAPIERS, SANTE, TRANSPORTS, TRAVAIL];

export const QUOTIDIEN: readonly string[] = LISTES.flatMap((liste) => liste.trim().split('\n'));
