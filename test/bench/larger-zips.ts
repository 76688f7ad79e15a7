/**
 * A feed several times the size of the corpus: each copy holds every document under new ids, its links and its themes among
 * them, as if the guide were that much longer.
 */
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { openPromise } from 'yauzl';
import { ZipFile } from 'yazl';
import type { CorpusZips } from '../corpus/corpus.js';

/** Added to the number of an id for each copy: beyond the largest of the guide. */
const STEP = 1_000_000;

/** The text with every id moved into that copy; copy 0 is the original. */
export const copied = (xml: string, copy: number): string =>
  copy === 0
    ? xml
    : xml.replace(/\b([FNR])(\d{1,6})\b/g, (_, kind: string, n: string) => kind + (Number(n) + copy * STEP));

/** Writes them below `folder`, `times` the size; their paths. */
export async function writeLargerZips(zips: CorpusZips, folder: string, times: number): Promise<CorpusZips> {
  const paths: Record<string, string> = {};
  for (const [audience, path] of Object.entries(zips)) {
    const zip = await openPromise(path, { autoClose: false });
    const out = new ZipFile();
    paths[audience] = join(folder, `${audience}.zip`);
    const written = pipeline(out.outputStream, createWriteStream(paths[audience]));
    for await (const entry of zip.eachEntry())
      for (let copy = 0; copy < times; copy++)
        // read when its turn comes: ten guides would not fit into memory
        out.addReadStreamLazy(copied(entry.fileName, copy), { compressionLevel: 1 }, (done) => {
          zip
            .openReadStreamPromise(entry)
            .then(text)
            .then(
              (xml) => done(null, Readable.from([Buffer.from(copied(xml, copy))])),
              (error: unknown) => done(error, Readable.from([])),
            );
        });
    out.end();
    await written;
    zip.close();
  }
  return paths as CorpusZips;
}
