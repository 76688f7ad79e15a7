/** Documents of the mirrored corpus, drawn over all families: the same ones at every run. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decoder, ecrireCle, lireCle, type Audience, type DocumentVdd } from '../../src/model/index.js';

const AUDIENCES: Audience[] = ['particuliers', 'professionnels', 'associations'];

/** Key → family, of every document of a mirror. */
async function families(mirror: string): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  for (const audience of AUDIENCES) {
    const names = await readdir(join(mirror, audience)).catch(() => []);
    for (const name of names.filter((n) => /^[A-Z]+\d.*\.json$/.test(n)).sort()) {
      const doc = await readDocument(mirror, `${audience}/${name.slice(0, -5)}`);
      const same = found.get(doc.famille);
      if (same) same.push(ecrireCle(doc));
      else found.set(doc.famille, [ecrireCle(doc)]);
    }
  }
  return found;
}

/** @param key "audience/ID" */
async function readDocument(mirror: string, key: string): Promise<DocumentVdd> {
  const cle = lireCle(key);
  if (!cle) throw new Error(`no key: ${key}`);
  return decoder(JSON.parse(await readFile(join(mirror, `${key}.json`), 'utf8')), cle);
}

/**
 * About `count` documents: each family gives as many as the others where it can, evenly spaced in it, so that the rare families
 * are all there; what they leave goes to the large ones.
 */
export async function draw(mirror: string, count: number): Promise<Map<string, string[]>> {
  const all = [...(await families(mirror))].sort(([, a], [, b]) => a.length - b.length);
  const drawn = new Map<string, string[]>();
  let left = count;
  all.forEach(([family, keys], i) => {
    const share = Math.min(keys.length, Math.max(1, Math.floor(left / (all.length - i))));
    drawn.set(
      family,
      Array.from({ length: share }, (_, n) => keys[Math.floor((n * keys.length) / share)]!),
    );
    left -= share;
  });
  return drawn;
}
