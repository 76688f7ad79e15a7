/**
 * How people speak of the subjects of the guide. One line a subject:
 *
 * `ways of saying it = another > words of titles`
 *
 * Sheets whose title has all the words on the right are also found by each word on the left (`dire.ts`). Written from the titles, for
 * what a reader would say and the title does not; general words, true for any town. Where a phrase always stands for another,
 * whatever the sheet, it belongs into `../quotidien`.
 */
import { ARGENT } from './argent.js';
import { ASSOCIATIONS } from './associations.js';
import { COMMERCE } from './commerce.js';
import { CONSOMMATION } from './consommation.js';
import { ECOLE } from './ecole.js';
import { EMPLOI } from './emploi.js';
import { ENTREPRISES } from './entreprises.js';
import { ETRANGERS } from './etrangers.js';
import { FAMILLE } from './famille.js';
import { IMPOTS } from './impots.js';
import { JUSTICE } from './justice.js';
import { LOGEMENT } from './logement.js';
import { LOISIRS } from './loisirs.js';
import { PAPIERS } from './papiers.js';
import { SANTE } from './sante.js';
import { SOCIAL } from './social.js';
import { SUCCESSION } from './succession.js';
import { TRANSPORTS } from './transports.js';
import { TRAVAIL } from './travail.js';
import { URBANISME } from './urbanisme.js';

const LISTES = [
  ARGENT,
  ASSOCIATIONS,
  COMMERCE,
  CONSOMMATION,
  ECOLE,
  EMPLOI,
  ENTREPRISES,
  ETRANGERS,
  FAMILLE,
  IMPOTS,
  JUSTICE,
  LOGEMENT,
  LOISIRS,
  PAPIERS,
  SANTE,
  SOCIAL,
  SUCCESSION,
  TRANSPORTS,
  TRAVAIL,
  URBANISME,
];

export const TOURNURES: readonly string[] = LISTES.flatMap((liste) => liste.trim().split('\n'));
