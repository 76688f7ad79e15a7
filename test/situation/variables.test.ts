import assert from 'node:assert/strict';
import { test } from 'node:test';
import { questionsDe, suivre, variables } from '../../src/situation/index.js';
import { avec, doc, n, recherche, titre } from './outils.js';

const vehicule = questionsDe(recherche({
  'Deux roues': [['DEUX'], { Neuf: [['NEUF'], 'F90002'], Occasion: [['OCC'], { 'En état': [['ROULE'], 'F90003'], Épave: [['EPAVE']] }] }],
  Voiture: [['VOIT'], 'F90004'],
}))!; // prettier-ignore

test('no answer: nothing is known', () => assert.deepEqual(variables(vehicule, []), {}));

test('an answer says no to its siblings and to all below them, not to what can still be asked', () => {
  assert.deepEqual(variables(vehicule, [0]), { DEUX: true, VOIT: false });
  assert.deepEqual(variables(vehicule, [0, 1]), { DEUX: true, VOIT: false, OCC: true, NEUF: false });
  assert.deepEqual(variables(vehicule, [1]), {
    VOIT: true,
    DEUX: false,
    NEUF: false,
    OCC: false,
    ROULE: false,
    EPAVE: false,
  });
});

test('the walk: next question, its heading, the target at the end', () => {
  const debut = suivre(vehicule, []);
  assert.equal(debut.suivante?.options.length, 2);
  const milieu = suivre(vehicule, [0, 1]);
  assert.deepEqual(
    milieu.suivante?.options.map((o) => o.titre),
    ['En état', 'Épave'],
  );
  const fin = suivre(vehicule, [0, 0]);
  assert.equal(fin.suivante, undefined);
  assert.equal(fin.faites.at(-1)?.option.cible?.id, 'F90002');
});

test('a path that is not of the tree stops where it leaves it', () => {
  assert.equal(suivre(vehicule, [0, 9, 1]).faites.length, 1);
  assert.deepEqual(variables(vehicule, [7]), {});
});

const choix = (nom: string, attributs: object) => avec(n('Choix', titre(nom)), attributs as Record<string, unknown>);
const liste = questionsDe(doc(n('Questionnaire',
  n('Question', titre('Logement'), choix('Locataire', { affecteVrai: ['LOC'], affecteFaux: ['PROP'] }), choix('Propriétaire', { affecteVrai: ['PROP'], affecteFaux: ['LOC'] })),
  avec(n('Question', titre('Bail'), choix('Vide', { affecteVrai: ['VIDE'] }), choix('Meublé', { affecteVrai: ['MEUBLE'] })), {}, { estVrai: 'LOC' }),
  n('Question', titre('Enfants'), choix('Oui', { affecteVrai: ['ENF'] }), choix('Non', { affecteFaux: ['ENF'] })),
)))!; // prettier-ignore

test('a list sets true and false, and passes over a question whose condition does not hold', () => {
  assert.equal(suivre(liste, [0]).suivante?.titre, 'Bail');
  assert.equal(suivre(liste, [1]).suivante?.titre, 'Enfants');
  assert.deepEqual(variables(liste, [1, undefined, 1]), { PROP: true, LOC: false, ENF: false });
  assert.equal(suivre(liste, [1, undefined, 1]).suivante, undefined);
});
test('a later answer stands, also when an earlier question is open', () => {
  assert.deepEqual(variables(liste, [undefined, undefined, 0]), { ENF: true });
});
test('a questionnaire may hold branches directly', () => {
  const q = questionsDe(
    doc(n('Questionnaire', avec(n('Branche', titre('A')), { affecteVrai: ['A'] }), n('Branche', titre('B')))),
  );
  assert.equal(q?.genre, 'arbre');
  assert.deepEqual(variables(q, [1]), { A: false });
});
test('a sheet without questions has none', () => assert.equal(questionsDe(doc(n('Texte'))), undefined));
