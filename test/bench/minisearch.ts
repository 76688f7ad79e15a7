/** The yardstick of the search: minisearch as it comes, on the titles and descriptions of the documents that our index holds. */
import MiniSearch from 'minisearch';
import { AUDIENCES, type Audience } from '../../src/model/index.js';
import { GENRES } from '../../src/search/reglages.js';
import { documentsDuMiroir } from '../search/corpus-index.js';
import type { Question, Reponse } from '../search/pertinence.js';

/** Opens one index per audience; gives what it answers, the best ten. */
export function ouvrirMinisearch(): (question: Question) => Reponse[] {
  const index = Object.fromEntries(AUDIENCES.map((audience) => [audience, indexer(audience)])) as Record<
    Audience,
    MiniSearch
  >;
  return ({ audience, query }) =>
    index[audience]
      .search(query)
      .slice(0, 10)
      .map(({ id, titre }) => ({ id: String(id), titre: String(titre) }));
}

function indexer(audience: Audience): MiniSearch {
  const index = new MiniSearch({ fields: ['titre', 'description'], storeFields: ['titre'] });
  for (const { id, titre, famille, description } of documentsDuMiroir(audience))
    if (GENRES[famille] > 0 && titre) index.add({ id, titre, description: description ?? '' });
  return index;
}
