import { createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/** One day for every entry, so that the same folder always gives the same archive. */
const ENTRY = { mtime: new Date(2026, 0, 1), mode: 0o100644, forceDosTimestamp: true };

/**
 * Writes the XML files of a folder as an archive shaped like the official ones: files at its root, in name order.
 * The archive appears when it is whole, never before.
 *
 * @param folder a folder of feed XML, such as `demo/guide/particuliers`
 * @param file the archive to write; its folder is made when missing
 * @throws Error of the file system when the folder cannot be read or the archive cannot be written
 */
export async function zipFolder(folder: string, file: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.xml')).sort();
  const partial = `${file}.${process.pid}.partial`;
  await mkdir(dirname(file), { recursive: true });
  try {
    const zip = new ZipFile();
    for (const name of names) zip.addBuffer(await readFile(join(folder, name)), name, ENTRY);
    zip.end();
    await pipeline(zip.outputStream, createWriteStream(partial));
    await rename(partial, file);
  } finally {
    await rm(partial, { force: true });
  }
}
