/**
 * The real corpus: a whole feed of November 2020 (7,591 documents), kept below `.cache/corpus/` as three zips
 * shaped like the official ones. `npm run corpus` builds it and mirrors it into `.cache/miroir/`.
 * Its texts are the State's (Licence Ouverte 2.0): data for tests, never committed.
 */
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Audience } from '../../src/model/index.js';
import { packageFile, PACKAGE, SHA512 } from './package-file.js';
import { zipDocument, zipDocuments, type CorpusDocument } from './read-zips.js';
import { DOCUMENTS, writeZips } from './write-zips.js';

export { DOCUMENTS, type CorpusDocument };
export { CorpusError } from './package-file.js';

/** Raise when the zips written from the same package change: older ones are then written again. */
const CONVERTER = 1;

/** Where the package, the zips and their stamp are kept. */
export const corpusDir = fileURLToPath(new URL('../../.cache/corpus', import.meta.url));

/** Where `npm run corpus` puts the mirror of the whole corpus. */
export const mirrorDir = fileURLToPath(new URL('../../.cache/miroir', import.meta.url));

/** How far the building of the corpus has come: `done` of `total` documents (or archives). */
export interface CorpusProgress {
  step: 'download' | 'convert';
  done: number;
  total: number;
}

/** The paths of the three zips. */
export type CorpusZips = Record<Audience, string>;

/**
 * The corpus, built when it is not there yet. A second call does nothing but look at the stamp.
 *
 * @param options.onProgress called as the work goes on; never when there is nothing to do
 * @throws CorpusError when the package cannot be fetched or is not the expected one
 */
export async function ensureCorpus(
  options: { onProgress?: (progress: CorpusProgress) => void } = {},
): Promise<CorpusZips> {
  const zips = corpusZips();
  if (await hasCorpus()) return zips;

  const { onProgress } = options;
  await mkdir(corpusDir, { recursive: true });
  await rm(stampFile(), { force: true });
  onProgress?.({ step: 'download', done: 0, total: 1 });
  const archive = await packageFile(corpusDir);
  onProgress?.({ step: 'download', done: 1, total: 1 });

  const total = Object.values(DOCUMENTS).reduce((sum, count) => sum + count);
  await writeZips(archive, corpusDir, (done) => onProgress?.({ step: 'convert', done, total }));
  await writeFile(stampFile(), stamp());
  return zips;
}

/** Whether the zips stand, written from this package by this converter. */
export async function hasCorpus(): Promise<boolean> {
  try {
    await Promise.all(Object.values(corpusZips()).map((zip) => stat(zip)));
    return (await readFile(stampFile(), 'utf8')) === stamp();
  } catch {
    return false;
  }
}

/** The documents of the corpus as XML, one at a time, audience by audience. */
export async function* corpusDocuments(): AsyncGenerator<CorpusDocument> {
  yield* zipDocuments(await ensureCorpus());
}

/**
 * The XML of one document of the corpus.
 *
 * @throws Error when the corpus has no such document
 */
export async function readCorpusXml(audience: Audience, id: string): Promise<string> {
  const zips = await ensureCorpus();
  return zipDocument(zips[audience], id);
}

function corpusZips(): CorpusZips {
  const zip = (audience: Audience): string => join(corpusDir, `${audience}.zip`);
  return {
    particuliers: zip('particuliers'),
    professionnels: zip('professionnels'),
    associations: zip('associations'),
  };
}

function stampFile(): string {
  return join(corpusDir, 'stamp.json');
}

function stamp(): string {
  return `${JSON.stringify({ package: PACKAGE, sha512: SHA512, converter: CONVERTER })}\n`;
}
