/** The list of everyday words: each wording says something once the empty words are gone. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { motsPleins } from '../../src/search/mots.js';
import { QUOTIDIEN } from '../../src/search/quotidien/table.js';

test('no wording of the list is made of empty words only', () => {
  const vides = QUOTIDIEN.flatMap((ligne) => ligne.split(/[=>]/)).filter((mots) => motsPleins(mots).length === 0);
  assert.deepEqual(vides, []);
});

test('a line is two wordings at least, and says at most once which stands for which', () => {
  for (const ligne of QUOTIDIEN) assert.match(ligne, /^[^=>]+(?:=[^=>]+)*[=>][^=>]+(?:=[^=>]+)*$/u, ligne);
});
