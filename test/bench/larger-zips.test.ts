import assert from 'node:assert/strict';
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { test } from 'node:test';
import { ZipFile } from 'yazl';
import { zipDocuments } from '../corpus/read-zips.js';
import { copied, writeLargerZips } from './larger-zips.js';

test('a copy moves every id, and nothing else', () => {
  const xml = '<Publication ID="F12" spUrl="https://x.example/F12"><LienInterne LienPublication="N3">Article R12-3, 12 F</LienInterne>';
  assert.equal(copied(xml, 0), xml);
  assert.equal(
    copied(xml, 2),
    '<Publication ID="F2000012" spUrl="https://x.example/F2000012"><LienInterne LienPublication="N2000003">Article R2000012-3, 12 F</LienInterne>',
  );
}); // prettier-ignore

test('a feed three times the size holds each document three times, under ids of its own', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'co-marquage-larger-'));
  try {
    const path = join(folder, 'one.zip');
    const zip = new ZipFile();
    for (const id of ['F1', 'N2']) zip.addBuffer(Buffer.from(`<Publication ID="${id}"/>`), `${id}.xml`);
    zip.end();
    await pipeline(zip.outputStream, createWriteStream(path));
    await mkdir(join(folder, 'larger'));
    const larger = await writeLargerZips(
      { particuliers: path, professionnels: path, associations: path },
      join(folder, 'larger'),
      3,
    );
    const found: string[] = [];
    for await (const { audience, id, xml } of zipDocuments(larger)) {
      assert.equal(xml, `<Publication ID="${id}"/>`);
      if (audience === 'associations') found.push(id);
    }
    assert.deepEqual(found, ['F1', 'F1000001', 'F2000001', 'N2', 'N1000002', 'N2000002']);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
