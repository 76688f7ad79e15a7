import type { DocumentVdd } from '../../model/index.js';

/** Guided searches have titles for the editors ("RG …", "**CNI …"): they are never named to a citizen. */
export const estInterne = (doc: Pick<DocumentVdd, 'famille' | 'titre'>): boolean =>
  doc.famille === 'recherche-guidee' || /^(?:RG\s|\*\*)/.test(doc.titre);
