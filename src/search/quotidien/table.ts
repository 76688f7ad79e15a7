/**
 * Everyday words → the guide's words. One line each, any number of wordings:
 * `a = b = c` each stands for the others · `a > b = c` who says a may mean b or c, not the other way round.
 *
 * Accents, plurals and endings do not matter (lines are stemmed as questions are). General words of the French
 * administration only: a sheet that is hard to find is helped by a better rule, not by its title written here.
 * The list goes into the index file, so that a mirror run is enough to bring new words to the reader.
 */
import { ARGENT } from './argent.js';
import { ASSOCIATIONS } from './associations.js';
import { BANQUE } from './banque.js';
import { COMMERCE } from './commerce.js';
import { CONSOMMATION } from './consommation.js';
import { COUPLE } from './couple.js';
import { ECOLE } from './ecole.js';
import { EMPLOI } from './emploi.js';
import { ENTREPRISES } from './entreprises.js';
import { ETRANGERS } from './etrangers.js';
import { FAMILLE } from './famille.js';
import { FONCTION_PUBLIQUE } from './fonction-publique.js';
import { GENERAL } from './general.js';
import { IMPOTS } from './impots.js';
import { JUSTICE } from './justice.js';
import { LANGUE } from './langue.js';
import { LOCATION } from './location.js';
import { LOGEMENT } from './logement.js';
import { LOISIRS } from './loisirs.js';
import { PAPIERS } from './papiers.js';
import { PERMIS } from './permis.js';
import { POLICE } from './police.js';
import { SANTE } from './sante.js';
import { SUCCESSION } from './succession.js';
import { TRANSPORTS } from './transports.js';
import { TRAVAIL } from './travail.js';
import { URBANISME } from './urbanisme.js';

const LISTES = [
  ARGENT,
  ASSOCIATIONS,
  BANQUE,
  COMMERCE,
  CONSOMMATION,
  COUPLE,
  ECOLE,
  EMPLOI,
  ENTREPRISES,
  ETRANGERS,
  FAMILLE,
  FONCTION_PUBLIQUE,
  GENERAL,
  IMPOTS,
  JUSTICE,
  LANGUE,
  LOCATION,
  LOGEMENT,
  LOISIRS,
  PAPIERS,
  PERMIS,
  POLICE,
  SANTE,
  SUCCESSION,
  TRANSPORTS,
  TRAVAIL,
  URBANISME,
];

export const QUOTIDIEN: readonly string[] = LISTES.flatMap((liste) => liste.trim().split('\n'));
