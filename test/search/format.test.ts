import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ecrireListe, ecrireRacines, lireListe, lireRacines } from '../../src/search/format.js';

test('document numbers come back, near ones and far ones', () => {
  const cas = [[0], [0, 1, 2], [79, 80, 160, 241], [5499], [0, 881, 882, 1762, 5499], [880, 1760, 60000, 65534]];
  for (const docs of cas) assert.deepEqual([...lireListe(ecrireListe(docs), docs.length)], docs);
});

test('every gap up to the size of a corpus comes back', () => {
  for (let ecart = 1; ecart < 6000; ecart++)
    assert.deepEqual([...lireListe(ecrireListe([3, 3 + ecart]), 2)], [3, 3 + ecart]);
});

test('lists hold nothing that JSON would escape', () => {
  const texte = ecrireListe(Array.from({ length: 300 }, (_, i) => i * i));
  assert.equal(JSON.stringify(texte).length, texte.length + 2);
});

test('stems come back', () => {
  const racines = ['acte', 'actif', 'action', 'bail', 'baill', 'zone'];
  assert.deepEqual(lireRacines(ecrireRacines(racines)), racines);
});
