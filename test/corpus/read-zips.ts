import { basename } from 'node:path';
import { text } from 'node:stream/consumers';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { AUDIENCES, type Audience } from '../../src/model/index.js';

/** One document of the corpus as the feed's own XML. */
export interface CorpusDocument {
  audience: Audience;
  id: string;
  xml: string;
}

/** The documents of the three zips, one at a time, audience by audience. */
export async function* zipDocuments(zips: Record<Audience, string>): AsyncGenerator<CorpusDocument> {
  for (const audience of AUDIENCES) {
    const zip = await openPromise(zips[audience]);
    for await (const entry of zip.eachEntry()) {
      yield { audience, id: basename(entry.fileName, '.xml'), xml: await entryText(zip, entry) };
    }
  }
}

/** Opened zips with their directories, so that single documents can be read at random. */
const directories = new Map<string, Promise<{ zip: ZipFile; entries: Map<string, Entry> }>>();

/**
 * The XML of one document of a zip.
 *
 * @throws Error when the zip has no such document
 */
export async function zipDocument(file: string, id: string): Promise<string> {
  let directory = directories.get(file);
  if (!directory) directories.set(file, (directory = readDirectory(file)));
  const { zip, entries } = await directory;
  const entry = entries.get(`${id}.xml`);
  if (!entry) throw new Error(`[corpus] pas de document ${id} dans ${basename(file)}.`);
  return entryText(zip, entry);
}

async function readDirectory(file: string): Promise<{ zip: ZipFile; entries: Map<string, Entry> }> {
  const zip = await openPromise(file, { autoClose: false });
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
  return { zip, entries };
}

async function entryText(zip: ZipFile, entry: Entry): Promise<string> {
  return text(await zip.openReadStreamPromise(entry));
}
