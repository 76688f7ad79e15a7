import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Constructeur, construireIndex } from '../../src/search/construire.js';
import { ErreurIndex, ouvrirIndex } from '../../src/search/index.js';
import { GUIDE } from './documents.js';

const options = { audience: 'particuliers' } as const;

test('the same documents give the same bytes, in whatever order', () => {
  assert.deepEqual(construireIndex([...GUIDE].reverse(), options), construireIndex(GUIDE, options));
});

test('documents may be given one by one; guided searches are passed over', () => {
  const constructeur = new Constructeur('particuliers');
  for (const doc of GUIDE) constructeur.ajouter(doc);
  assert.equal(constructeur.taille, GUIDE.length - 1);
  assert.deepEqual(constructeur.fichiers(), construireIndex(GUIDE, options));
});

test('an audience without documents has an index that finds nothing', () => {
  const fichiers = construireIndex([], options);
  assert.equal(ouvrirIndex(JSON.parse(fichiers['index.json'])).document(0).titre, '');
});

test('what is not an index is refused by name', () => {
  const { 'index.json': texte } = construireIndex(GUIDE, options);
  const index = JSON.parse(texte) as Record<string, unknown>;
  const refuse = (json: unknown, code: string): void => {
    assert.throws(
      () => ouvrirIndex(json),
      (erreur) => erreur instanceof ErreurIndex && erreur.code === code,
    );
  };
  refuse({ ...index, v: 2 }, 'version');
  for (const json of [null, [], 'texte', {}, { ...index, titres: 3 }, { ...index, docs: 'a' }]) refuse(json, 'forme');
});

test('lines may come after the index', () => {
  const fichiers = construireIndex(GUIDE, options);
  const index = ouvrirIndex(JSON.parse(fichiers['index.json']));
  assert.equal(index.ligne(0), undefined);
  index.ajouterLignes(JSON.parse(fichiers['lignes.json']));
  assert.ok(Array.from({ length: index.taille }, (_, doc) => index.ligne(doc)).some(Boolean));
});
