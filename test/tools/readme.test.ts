import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { readmeAJour } from './readme.js';

test('the tables of the README are those of the code: else `npm run readme`', async () => {
  const { avant, apres } = await readmeAJour();
  assert.equal(avant, apres);
});
test('the README stays short enough to be read', async () => {
  const { avant } = await readmeAJour();
  assert.ok(avant.split('\n').length <= 300);
});
test('every event of the code stands in the README', async () => {
  const { avant } = await readmeAJour();
  const source = await readFile(new URL('../../src/elements/events.ts', import.meta.url), 'utf8');
  const noms = new Set(source.match(/co-marquage-[a-z-]+/g));
  assert.ok(noms.size > 3);
  for (const nom of noms) assert.ok(avant.includes(`\`${nom}\``), nom);
});
