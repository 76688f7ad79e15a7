/** The national document, or what became of one that the mirror does not hold. */
import type { Langue } from '../i18n.js';
import type { Cle, DocumentVdd } from '../model/index.js';
import { ErreurSource, type Source } from '../source/source.js';

/** @throws ErreurSource; `introuvable` tells where the document went, as far as the mirror knows */
export async function demander(cle: Cle, source: Source, langue: Langue, lienFiche?: string): Promise<DocumentVdd> {
  try {
    return await source.document(cle);
  } catch (raison) {
    if (!(raison instanceof ErreurSource) || raison.code !== 'introuvable') throw raison;
    const suite = await import('./redirections.js').catch(() => undefined);
    if (!suite) throw raison;
    return suite.retrouver(raison, cle, source, langue, lienFiche);
  }
}
