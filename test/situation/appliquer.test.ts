import assert from 'node:assert/strict';
import { test } from 'node:test';
import { casDe, estNoeud, parcourir, texteProfond, type BlocDeChoix, type DocumentVdd, type Noeud, type Pli, type Variables } from '../../src/model/index.js'; // prettier-ignore
import { appliquer, bilan } from '../../src/situation/index.js';
import { avec, doc, n, si, titre } from './outils.js';

const p = (t: string) => n('Paragraphe', t);
const plis = (d: DocumentVdd): [string, Pli][] =>
  [...parcourir(d.children)].flatMap(([x]) => (x.pli ? [[texteProfond(x), x.pli] as [string, Pli]] : []));
const bloc = (...cas: Noeud[]): Noeud => avec(n('BlocCas', ...cas), { affichage: 'onglet' });
const HORS: Pli = { etat: 'ferme', motif: 'hors-situation' };

const fiche = doc(
  n('Texte',
    si({ estVrai: 'A' }, n('Chapitre', titre('Si A'), p('texte'), si({ estVrai: 'B' }, n('FragmentConditionne', p('et B'))))),
    bloc(si({ estVrai: 'A' }, n('Cas', titre('cas A'))), si({ estVrai: 'B' }, n('Cas', titre('cas B')))),
  ),
); // prettier-ignore

test('no answer: the very same document', () => assert.equal(appliquer(fiche, {}), fiche));

test('no answer: not even a condition that asks for the unknown is evaluated', () => {
  const d = doc(bloc(n('Cas', titre('un')), si({ estIndefini: 'A' }, n('Cas', titre('deux')))));
  assert.equal(appliquer(d, {}), d);
});

test('what the answers exclude is folded, once, at the top of it; what is unknown is shown', () => {
  assert.deepEqual(plis(appliquer(fiche, { A: false })), [
    ['Si A texte et B', HORS],
    ['cas A', HORS],
    ['cas B', { etat: 'ouvert', motif: 'reponse' }],
  ]);
  assert.deepEqual(plis(appliquer(fiche, { C: true })), []);
});

test('nothing is ever removed or reworded', () => {
  for (const vars of [{ A: false }, { A: true, B: false }, { A: false, B: false }] as Variables[])
    assert.equal(texteProfond(appliquer(fiche, vars).children), texteProfond(fiche.children));
});

test('a block whose cases are all excluded is shown whole', () => {
  assert.deepEqual(plis(appliquer(fiche, { A: false, B: false })).map(([t]) => t), ['Si A texte et B']); // prettier-ignore
});

test('the alternative title is marked only while the condition holds', () => {
  const d = doc(si({ estVrai: 'A' }, n('Chapitre', titre('Enfants'), n('TitreAlternatif', 'Vos enfants'), p('x'))));
  assert.deepEqual(appliquer(d, { A: true }).children[0]?.pli, { etat: 'ouvert', motif: 'reponse' });
  assert.deepEqual(appliquer(d, { A: false }).children[0]?.pli, HORS);
  assert.equal(appliquer(d, { B: true }).children[0]?.pli, undefined);
});

test("the reader's choice is stronger than the answers, the answers than the commune", () => {
  const ouvert = (d: DocumentVdd) => {
    const b = [...parcourir(d.children)].map(([x]) => x).find((x) => x.type === 'BlocCas') as BlocDeChoix;
    return casDe(b).findIndex((c) => estNoeud(c) && c.pli?.etat === 'ouvert');
  };
  assert.equal(ouvert(appliquer(fiche, {}, { territoire: { 0: 1 } })), 1);
  assert.equal(ouvert(appliquer(fiche, { A: true }, { territoire: { 0: 1 } })), 0);
  assert.equal(ouvert(appliquer(fiche, { A: true }, { territoire: { 0: 1 }, lecteur: { 0: 1 } })), 1);
  assert.equal(ouvert(appliquer(fiche, {}, { lecteur: { 0: 9 } })), -1);
});

test('the count of what the answers mean', () => {
  assert.deepEqual(bilan(fiche, { A: true }), { vraies: 2, fausses: 0, inconnues: 2, plies: 0 });
  assert.deepEqual(bilan(fiche, { A: false }), { vraies: 0, fausses: 2, inconnues: 2, plies: 2 });
});
