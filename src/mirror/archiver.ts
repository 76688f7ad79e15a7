/** `--archive`: the mirror as one zip, to unpack on a host that has no Node. */
import { createWriteStream } from 'node:fs';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { fichiersDe, type Fs } from './disque/fs.js';

/** Files lie below a folder named as the mirror's. The archive appears whole or not at all. */
export async function archiver(fs: Fs, dir: string, archive: string, date: Date): Promise<void> {
  const zip = new ZipFile();
  const dossier = basename(dir);
  for (const chemin of fichiersDe(fs, dir))
    if (!chemin.startsWith('.co-marquage/')) zip.addFile(join(dir, chemin), `${dossier}/${chemin}`, { mtime: date });
  zip.end();
  const partiel = `${archive}.${process.pid}.partiel`;
  try {
    await pipeline(zip.outputStream, createWriteStream(partiel));
    fs.renameSync(partiel, archive);
  } finally {
    fs.rmSync(partiel, { force: true });
  }
}
