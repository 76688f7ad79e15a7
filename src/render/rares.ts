/** Functions for what few sheets hold: tables, pictures, questions, facts of a service, lists of the guide, pages of the site, local bodies. */
import { contactLocal } from './contact-local.js';
import { FAITS } from './faits.js';
import { GUIDE } from './guide.js';
import { MEDIAS } from './medias.js';
import { QUESTIONS } from './questions.js';
import { SITE } from './site.js';
import type { Rares } from './table.js';
import { TABLEAU } from './tableau.js';

export const RARES: Rares = {
  ...TABLEAU,
  ...MEDIAS,
  ...QUESTIONS,
  ...FAITS,
  ...GUIDE,
  ...SITE,
  ContactLocal: contactLocal,
};
