/** What a file of the archive is, by its base name. Source: the feed's own naming; its index files are listed in FORMAT §3. */

/** The index files whose contents the mirror uses or knows. */
const INDEX = new Set([
  'menu',
  'arborescence',
  'accueil',
  'servicesenligne',
  'questionsreponses',
  'commentfairesi',
  'centresdecontact',
  'redirections',
  'idxdatemodifimp',
  'glossaire',
]);

const DOCUMENT = /^([FNR]\d{1,9})\.xml$/i;

export type Nature = { genre: 'document'; id: string } | { genre: 'index'; id: string } | { genre: 'autre' };

/** `F123.xml` is a document, `menu.xml` an index; anything else is left alone. */
export function natureDe(nom: string): Nature {
  const id = DOCUMENT.exec(nom)?.[1];
  if (id) return { genre: 'document', id: id.toUpperCase() };
  const base = /^(.+)\.xml$/i.exec(nom)?.[1]?.toLowerCase() ?? '';
  return INDEX.has(base) ? { genre: 'index', id: base } : { genre: 'autre' };
}
