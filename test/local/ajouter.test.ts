import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ajouter, demarchesLocales } from '../../src/local/index.js';
import type { Noeud } from '../../src/model/index.js';
import { fiche } from '../source/documents.js';

const avertissement: Noeud = { type: 'Avertissement', attributes: {}, children: [] };

describe('ajouter', () => {
  it('puts the words and services of the town below the warnings of the State and above its text', () => {
    const doc = fiche({ children: [avertissement, ...fiche().children] });
    const avec = ajouter(doc, {
      note: 'Fermé lundi',
      teleservice: '/x',
      teleserviceTitre: 'Chez nous',
      commune: 'Val',
    });
    assert.deepEqual(
      avec.children.map(({ type }) => type),
      ['Avertissement', 'NoteLocale', 'DemarcheLocale', 'Introduction'],
    );
    assert.deepEqual(avec.children[2]!.attributes, {
      genre: 'teleservice',
      url: '/x',
      titre: 'Chez nous',
      commune: 'Val',
    });
  });

  it('leaves the national nodes what they are, and the document alone when the town adds nothing', () => {
    const doc = fiche();
    assert.equal(ajouter(doc, { commune: 'Val', rendezVous: '/r' }), doc);
    assert.equal(ajouter(doc, { note: 'n' }).children.at(-1), doc.children[0]);
    assert.equal(doc.children.length, 1);
  });

  it('lists the services of the town, the appointment where asked for', () => {
    const options = { teleservice: '/t', formulaire: '/f', rendezVous: '/r' };
    assert.deepEqual(
      demarchesLocales(options).map(({ attributes }) => attributes.genre),
      ['teleservice', 'formulaire'],
    );
    assert.deepEqual(
      demarchesLocales(options, true).map(({ attributes }) => attributes.genre),
      ['teleservice', 'formulaire', 'rendez-vous'],
    );
  });
});
