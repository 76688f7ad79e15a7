/** The steps that lead to a document of the guide, from the start of the guide. */
import type { Cle, DocumentVdd, Repere } from '../../model/index.js';
import type { Mots } from './mots.js';

/** Levels of the feed's trail that are pages of ours. */
const EN_PAGE: Record<string, 'questions' | 'services'> = {
  questionsReponses: 'questions',
  servicesEnLigne: 'services',
};

/**
 * @param doc what is shown
 * @param pere the document that a sheet of the town's own stands below
 * @param racine where the guide starts
 * @returns the steps between the start and the document, both left out
 */
export function cheminDe(doc: DocumentVdd, pere: DocumentVdd | undefined, racine: Cle, mots: Mots): Repere[] {
  const niveaux = pere ? [...pere.filDAriane, { id: pere.id, titre: pere.titre }] : doc.filDAriane;
  const depart = niveaux.findIndex(({ id }) => id === racine.id);
  return sansDouble(niveaux.slice(depart + 1)).flatMap(({ id, titre }) => {
    if (id === doc.id) return [];
    const page = EN_PAGE[id];
    if (page) return [{ id: page, titre: mots(page) }];
    return /^[FN]\d/.test(id) ? [{ id, titre }] : [];
  });
}

const sansDouble = (niveaux: readonly Repere[]): Repere[] =>
  niveaux.filter(({ id }, i) => niveaux.findIndex((autre) => autre.id === id) === i);
