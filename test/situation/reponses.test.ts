import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocsDeChoix, type Noeud } from '../../src/model/index.js';
import {
  choixDe,
  ecrireReponses,
  lireReponses,
  pasDe,
  questionsDe,
  retrouver,
  retrouverChoix,
  SANS_REPONSE,
} from '../../src/situation/index.js';
import { branches, doc, n, recherche, titre, type Arbre } from './outils.js';

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

const bloc = (...titres: string[]): Noeud => n('BlocCas', ...titres.map((t) => n('Cas', titre(t))));
const avant = blocsDeChoix([bloc('Oui', 'Non'), bloc('Maison', 'Bateau')]);
const choisi = { 1: choixDe(avant[1], 1)! };

test('a case picked is kept with the mark of its title; one that is not there is none', () => {
  assert.match(choisi[1].marque, /^[a-z0-9]{4}$/);
  assert.equal(choixDe(avant[1], 7), undefined);
  assert.equal(choixDe(undefined, 0), undefined);
  assert.deepEqual(retrouverChoix(avant, choisi), { lecteur: { 1: 1 }, perdus: 0 });
});
for (const [nom, blocs, attendu] of [
  ['a case that moved in its block is found', [bloc('Oui', 'Non'), bloc('Bateau', 'Maison')], { lecteur: { 1: 0 }, perdus: 0 }],
  ['a block that moved is found', [bloc('Maison', 'Bateau'), bloc('Oui', 'Non')], { lecteur: { 0: 1 }, perdus: 0 }],
  ['a case that was reworded is asked again', [bloc('Oui', 'Non'), bloc('Maison', 'Péniche')], { lecteur: {}, perdus: 1 }],
  ['one that several blocks have now is not guessed', [bloc('Bateau', 'a'), bloc('Maison', 'b'), bloc('Bateau', 'c')], { lecteur: {}, perdus: 1 }],
] as const)
  test(`after an update: ${nom}`, () => assert.deepEqual(retrouverChoix(blocsDeChoix([...blocs]), choisi), attendu)); // prettier-ignore

test('a tree whose only problem has no title asks its branches first', () => {
  const racine = n('Problematique', n('TitreChoix', 'Quel lavoir ?'), ...branches({ Haut: [['H'], 'F1'], Bas: [['B'], 'F2'] }));
  const { questions: trouvees } = questionsDe(doc(n('Problematiques', racine)))!;
  assert.deepEqual(trouvees.map((q) => [q.titre, q.options.map((o) => o.titre)]), [['Quel lavoir ?', ['Haut', 'Bas']]]); // prettier-ignore
}); // prettier-ignore
