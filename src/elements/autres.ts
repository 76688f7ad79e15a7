/** The widgets beside the sheet, by tag: fetched where a page holds one, so that a page of sheets does not wait for them. */
import { CoMarquageContact } from './contact.js';
import { CoMarquageDemarches } from './demarches.js';
import { CoMarquageGuide } from './guide.js';
import { CoMarquagePrerequis } from './prerequis.js';
import { CoMarquageRecherche } from './recherche.js';

export const AUTRES = {
  'co-marquage-prerequis': CoMarquagePrerequis,
  'co-marquage-demarches': CoMarquageDemarches,
  'co-marquage-contact': CoMarquageContact,
  'co-marquage-recherche': CoMarquageRecherche,
  'co-marquage-guide': CoMarquageGuide,
};
