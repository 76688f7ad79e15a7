/**
 * One example of every element of the feed, for the page that shows them: the numbered fixtures of the reader, of which
 * as few as cover all of them.
 */
import { type DocumentVdd, ecrireCle, encoder, parcourir } from '../../src/model/index.js';
import { fixtures } from '../../test/feed/fixtures.js';
import type { Answer } from './answer.js';

interface Example {
  /** number and name of the fixture */
  name: string;
  doc: DocumentVdd;
  /** elements that no example before shows */
  fresh: string[];
}

let kept: Example[] | undefined;

/** In the order of the fixtures; read once. */
function examples(): Example[] {
  if (kept) return kept;
  const seen = new Set<string>();
  kept = fixtures().map(({ nom, lire }) => {
    const read = lire();
    // The index files of the feed have no title; here each is shown as if it were a sheet.
    const doc = read.titre ? read : { ...read, titre: nom };
    const types = new Set([...parcourir(doc.children)].map(([{ type }]) => type as string));
    const fresh = [...types].filter((type) => !seen.has(type)).sort();
    fresh.forEach((type) => seen.add(type));
    return { name: nom, doc, fresh };
  });
  return kept;
}

/** The address of an example, as the page's own mirror: several fixtures may carry the same ID. */
const SOURCE = '/essai/elements/';

/** The sections of the page: what is new in each example, then the example as a widget shows it. */
export function elementSections(): string {
  return examples()
    .filter(({ fresh }) => fresh.length > 0)
    .map(
      ({ name, doc, fresh }) => `<section class="element">
<h2>${fresh.map((type) => `<code>${type}</code>`).join(' ')}</h2>
<co-marquage-fiche fiche="${ecrireCle(doc)}" source="${SOURCE}${name}/" data-niveau="3"></co-marquage-fiche>
</section>`,
    )
    .join('\n');
}

/** @param path below `/essai/elements/`: the fixture's name, then the file of its mirror, which holds the others too */
export function elementAnswer(path: string): Answer | undefined {
  const [name, ...file] = path.split('/');
  if (file.join('/') === 'mirror.json')
    return {
      status: 200,
      name: 'mirror.json',
      body: JSON.stringify({ v: 1, date: new Date().toISOString(), archives: {} }),
    };
  const same = examples().filter(({ doc }) => file.join('/') === `${ecrireCle(doc)}.json`);
  const found = same.find((example) => example.name === name) ?? same[0];
  return found && { status: 200, name: 'example.json', body: JSON.stringify(encoder(found.doc)) };
}
