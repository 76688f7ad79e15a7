/** The table of criteria: complete, and true to the tests it names. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { readRgaa, rgaaTables } from '../../demo/server/rgaa.js';

const root = resolve(import.meta.dirname, '../..');
const rgaa = readRgaa(root);
/** Criteria in each theme of RGAA 4.1.2, in order. */
const THEMES = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];

test('the 106 criteria stand under their numbers, none twice, none else', () => {
  const numbers = THEMES.flatMap((count, theme) => Array.from({ length: count }, (_, i) => `${theme + 1}.${i + 1}`));
  assert.equal(numbers.length, 106);
  assert.deepEqual(Object.keys(rgaa.criteres), numbers);
  assert.equal(Object.keys(rgaa.themes).length, THEMES.length);
});

test('every criterion says how or why, and only those that apply name tests', () => {
  for (const [number, { nom, comment, concerne, essais }] of Object.entries(rgaa.criteres)) {
    assert.ok(nom.length > 5 && comment.length > 5, number);
    if (!concerne) assert.deepEqual(essais, [], number);
  }
});

test('every test named exists', () => {
  for (const [number, { essais }] of Object.entries(rgaa.criteres))
    for (const one of essais) assert.ok(existsSync(join(root, one)), `${number}: ${one}`);
});

test('the page says which are not verified', () => {
  const open = Object.values(rgaa.criteres).filter(({ concerne, essais }) => concerne && essais.length === 0).length;
  assert.equal(rgaaTables(rgaa).split('Non vérifié').length - 1, open);
});
