import assert from 'node:assert/strict';
import { test } from 'node:test';
import { modeDe } from '../../src/checklist/mode.js';

const DEUX = ['carte', 'photo'];

test('all, unless something says that one suffices', () => {
  assert.equal(modeDe('vous devez fournir :', DEUX), 'tout');
  assert.equal(modeDe('remplir toutes les conditions suivantes :', ['etre grand', 'ou petit']), 'tout');
  assert.equal(modeDe("l'un des documents suivants :", ['carte']), 'tout', 'a single item is that item');
});

for (const phrase of [
  "fournir l'un des documents suivants :",
  'remplir au moins une des conditions suivantes :',
  'un ou plusieurs documents au choix :',
  'fournir, selon votre situation :',
  'vous pouvez voler dans les cas suivants :',
])
  test(`one: ${phrase}`, () => assert.equal(modeDe(phrase, DEUX), 'un'));

test('a situation named first does not make a choice', () => {
  assert.equal(modeDe('selon votre situation, vous devez fournir les documents suivants :', DEUX), 'tout');
});

test('one: the items say "or"', () => {
  assert.equal(modeDe('vous devez :', ['soit voler', 'soit nager']), 'un');
  assert.equal(modeDe('vous devez :', ['voler,', 'ramper,', 'ou nager']), 'un');
  assert.equal(modeDe('vous devez :', ['voler,', 'ou ramper,', 'et nager']), 'tout');
  assert.equal(modeDe('vous devez :', ['voler, ou', 'nager']), 'un');
});
