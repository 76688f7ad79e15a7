import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  ecrireReponses,
  lireReponses,
  pasDe,
  questionsDe,
  retrouver,
  SANS_REPONSE,
} from '../../src/situation/index.js';
import { recherche, type Arbre } from './outils.js';

const arbre: Arbre = { Mineur: [['M'], { Né: [['N'], 'F1'], 'À naître': [[], 'F2'] }], Majeur: [['J'], 'F3'] };
const q = questionsDe(recherche(arbre))!;
const questions = { audience: 'particuliers', id: 'F90001' } as const;

test('answers survive their line of text', () => {
  const r = {
    questions,
    pas: pasDe(q, [0, 1]),
    choix: { 4: { cas: 1, marque: 'ab3d' }, 12: { cas: 0, marque: '9k2m' } },
  };
  const texte = ecrireReponses(r);
  assert.match(texte, /^1\.particuliers-F90001\.0z\w{1,5}-1z\w{1,5}\.4-1zab3d_12-0z9k2m$/);
  assert.deepEqual(lireReponses(texte), r);
  assert.deepEqual(retrouver(q, r.pas), { chemin: [0, 1], perdues: 0 });
});
test('no answer is a short line', () => {
  assert.equal(ecrireReponses(SANS_REPONSE), '1');
  assert.deepEqual(lireReponses('1'), { pas: [], choix: {} });
});
test('a list keeps its open questions in place', () => {
  const pas = [undefined, { index: 2, marque: 'abc' }];
  assert.deepEqual(lireReponses(ecrireReponses({ pas, choix: {} }))?.pas, pas);
});

test('after an update: moved options are found, the others asked again and counted', () => {
  const { pas } = { pas: pasDe(q, [0, 1]) };
  const tourne = questionsDe(
    recherche({ Majeur: [['J'], 'F3'], Mineur: [['M'], { 'À naître': [[], 'F2'], Né: [['N'], 'F1'] }] }),
  )!;
  assert.deepEqual(retrouver(tourne, pas), { chemin: [1, 0], perdues: 0 });
  const change = questionsDe(recherche({ Mineur: [['M'], { 'Né en France': [['N'], 'F1'] }], Majeur: [['J'], 'F3'] }))!;
  assert.deepEqual(retrouver(change, pas), { chemin: [0], perdues: 1 });
  const parti = questionsDe(recherche({ Majeur: [['J'], 'F3'] }))!;
  assert.deepEqual(retrouver(parti, pas), { chemin: [], perdues: 2 });
});

for (const faux of [
  null,
  '',
  '2.x',
  '1.a.b',
  '1.particuliers-F1.0',
  '1.particuliers-F1..x',
  '1.__proto__-F1',
  '1..0z1.1-1z1.9',
  '1..0z1.1-1',
  `1.${'0'.repeat(900)}`,
  '1...<script>',
])
  test(`not ours: ${String(faux).slice(0, 30)}`, () => assert.equal(lireReponses(faux), undefined));
