/** Good files, for the fuzzing to start from. */
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { corpusDocuments, hasCorpus } from '../corpus/corpus.js';
import { fixtures } from './fixtures.js';
import { generer } from './generer.js';

/** The fixtures, generated documents, and every 50th of the corpus where it is. */
export async function graines(): Promise<Buffer[]> {
  const xml = fixtures().map((fixture) => fixture.xml);
  for (let graine = 0; graine < 100; graine++) xml.push(generer(graine, { imprevus: true }));
  let rang = 0;
  if (await hasCorpus()) for await (const document of corpusDocuments()) if (rang++ % 50 === 0) xml.push(document.xml);
  return xml.map((texte) => Buffer.from(texte));
}

export interface Archive {
  zip: Buffer;
  /** what its entries hold */
  contenus: ReadonlySet<string>;
}

/** Small archives of these documents, packed and stored. */
export async function graineZips(documents: readonly Buffer[]): Promise<Archive[]> {
  return Promise.all(
    Array.from({ length: 10 }, async (_, n) => {
      const choisis = documents.slice(n * 5, n * 5 + 1 + n);
      const fichier = new ZipFile();
      choisis.forEach((octets, i) => fichier.addBuffer(octets, `F${i + 1}.xml`, { compress: n % 2 === 0 }));
      fichier.end();
      return { zip: await buffer(fichier.outputStream), contenus: new Set(choisis.map(String)) };
    }),
  );
}
