/** How people speak of a subject: given to the sheets whose title is about it, each word by itself. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chercher } from '../../src/search/index.js';
import { motsPleins } from '../../src/search/mots.js';
import { tournures } from '../../src/search/tournures/dire.js';
import { TOURNURES } from '../../src/search/tournures/table.js';
import { fiche, indexDe } from './documents.js';

const racines = (texte: string): Set<string> => new Set(motsPleins(texte).map(({ racine }) => racine));
const dites = (lignes: string[], ...titres: string[]): string[][] => tournures(lignes, titres.map(racines));

test('a title that has all the words on one side is given those of the other, once', () => {
  const [bac, barque] = dites(
    ['passer l’eau = traverser la rivière > bac à chaîne', 'prendre le bac > bac à chaîne'],
    'Horaires du bac à chaîne',
    'Louer une barque',
  );
  assert.deepEqual(bac, [...racines('passer eau traverser rivière prendre')]);
  assert.deepEqual(barque, []);
});

test('of a line without direction, each wording stands for the others; a single word is no subject', () => {
  assert.deepEqual(dites(['bac à chaîne = passeur de rivière = bachot'], 'Le passeur de rivière', 'Bachot neuf'), [
    [...racines('bac chaîne bachot')],
    [],
  ]);
});

test('words that more than six titles have are about none of them', () => {
  const titres = (combien: number): string[] => Array.from({ length: combien }, (_, i) => `Bac à chaîne ${i + 10}`);
  const lignes = ['passer l’eau > bac à chaîne'];
  assert.ok(dites(lignes, ...titres(6)).every((mots) => mots.length === 2));
  assert.ok(dites(lignes, ...titres(7)).every((mots) => mots.length === 0));
});

test('a sheet is found by some of the words of a way of speaking, not all of them and in no order', () => {
  const index = indexDe([
    fiche('F1', 'Bornage de terrains'),
    fiche('F2', 'Plantations (haies, arbres, arbustes...)'),
    fiche('F3', 'Immatriculation d’un bateau'),
  ]);
  assert.equal(chercher(index, 'mon voisin et ses branches').resultats[0]?.id, 'F2');
  assert.equal(chercher(index, 'faire venir le géomètre').resultats[0]?.id, 'F1');
});

test('a line names a subject after an arrow, and no side is made of empty words', () => {
  for (const ligne of TOURNURES) {
    assert.match(ligne, /^[^=>]+(?:=[^=>]+)*>[^=>]+(?:=[^=>]+)*$/u, ligne);
    assert.ok(
      ligne.split(/[=>]/).every((mots) => motsPleins(mots).length > 0),
      ligne,
    );
  }
});
