import { createWriteStream } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { AUDIENCES, type Audience } from '../../src/model/index.js';
import { jsonDocuments } from './json-documents.js';
import { toXml } from './to-xml.js';

/** Documents of the package: 7,591 over three audiences. */
export const DOCUMENTS: Record<Audience, number> = {
  particuliers: 4873,
  professionnels: 2477,
  associations: 241,
};

/** The day the feed was taken. The same everywhere: DOS fields hold local time. */
const ENTRY = { mtime: new Date(2020, 10, 20), mode: 0o100644, forceDosTimestamp: true };

/**
 * Writes the package's documents as three zips shaped like the official ones: `F123.xml` at the root.
 * They appear in `folder` when all three are whole, never before.
 *
 * @param onDocument called with the number of documents written so far
 * @throws Error when the number of documents is not the known one
 */
export async function writeZips(archive: string, folder: string, onDocument: (done: number) => void): Promise<void> {
  const scratch = await mkdtemp(join(folder, '.zips-'));
  try {
    const zips = AUDIENCES.map((audience) => openZip(join(scratch, `${audience}.zip`)));
    const counts: Record<Audience, number> = { particuliers: 0, professionnels: 0, associations: 0 };
    let done = 0;
    for await (const { audience, id, root } of jsonDocuments(archive)) {
      zips[AUDIENCES.indexOf(audience)]!.zip.addBuffer(Buffer.from(toXml(root)), `${id}.xml`, ENTRY);
      counts[audience] += 1;
      onDocument((done += 1));
    }
    for (const { zip } of zips) zip.end();
    await Promise.all(zips.map(({ written }) => written));
    checkCounts(counts);
    for (const audience of AUDIENCES) {
      await rename(join(scratch, `${audience}.zip`), join(folder, `${audience}.zip`));
    }
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

function openZip(file: string): { zip: ZipFile; written: Promise<void> } {
  const zip = new ZipFile();
  return { zip, written: pipeline(zip.outputStream, createWriteStream(file)) };
}

function checkCounts(counts: Record<Audience, number>): void {
  for (const audience of AUDIENCES) {
    if (counts[audience] !== DOCUMENTS[audience]) {
      throw new Error(
        `[corpus] ${audience} : ${counts[audience]} documents dans le paquet, ${DOCUMENTS[audience]} attendus.`,
      );
    }
  }
}
