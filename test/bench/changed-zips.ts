/** The archives of the corpus with one document in a hundred changed by a word: what a morning's update looks like. */
import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { fromBufferPromise } from 'yauzl';
import { ZipFile } from 'yazl';
import type { CorpusZips } from '../corpus/corpus.js';

const EVERY = 100;

/** Their paths below `folder`. */
export const changedZips = (zips: CorpusZips, folder: string): CorpusZips =>
  Object.fromEntries(Object.keys(zips).map((audience) => [audience, join(folder, `${audience}.zip`)])) as CorpusZips;

export async function writeChangedZips(zips: CorpusZips, folder: string): Promise<void> {
  const changed = changedZips(zips, folder) as Record<string, string>;
  for (const [audience, path] of Object.entries(zips)) {
    const zip = await fromBufferPromise(await readFile(path));
    const out = new ZipFile();
    let n = 0;
    for await (const entry of zip.eachEntry()) {
      const xml = (await buffer(await zip.openReadStreamPromise(entry))).toString();
      const text = ++n % EVERY ? xml : xml.replace('<Paragraphe>', '<Paragraphe>Ce matin : ');
      out.addBuffer(Buffer.from(text), entry.fileName);
    }
    out.end();
    await pipeline(out.outputStream, createWriteStream(changed[audience]!));
  }
}
