import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decouper, motsPleins, raciner } from '../../src/search/mots.js';

const racines = (texte: string): string[] => motsPleins(texte).map(({ racine }) => racine);

test('accents, capitals and ligatures make no difference', () => {
  assert.deepEqual(racines('ÉLECTIONS'), racines('elections'));
  assert.deepEqual(racines('Œuvre'), racines('oeuvre'));
});

test('plurals, genders and verbs meet in one stem', () => {
  assert.equal(raciner('immatriculations'), raciner('immatriculation'));
  assert.equal(raciner('publique'), raciner('public'));
  assert.equal(raciner('demissionner'), raciner('demission'));
});

test('nouns that read like verbs have one stem in the singular and the plural, participles one for both genders', () => {
  for (const [un, autre] of [
    ['loyer', 'loyers'],
    ['etranger', 'etrangers'],
    ['credit', 'credits'],
    ['moto', 'motos'],
    ['revenu', 'revenus'],
    ['paye', 'payee'],
    ['payer', 'paye'],
    ['modifier', 'modifie'],
    ['declare', 'declarees'],
  ] as const)
    // prettier-ignore
    assert.equal(raciner(un), raciner(autre), un);
  assert.notEqual(raciner('loyer'), raciner('loi'));
});

test('words of other subjects do not share a stem', () => {
  // 2: "virer un salarié" found the licence of showmen, "délit" whatever has a delay, "taxi" taxes, "mon père" the PER.
  for (const [un, autre] of [
    ['licence', 'licenciement'],
    ['delit', 'delai'],
    ['taxi', 'taxe'],
    ['plaque', 'place'],
    ['virement', 'virer'],
    ['testament', 'test'],
    ['pere', 'per'],
    ['mere', 'mer'],
    ['section', 'secte'],
    ['courant', 'cours'],
    ['couper', 'coup'],
    ['garant', 'garer'],
  ] as const)
    assert.notEqual(raciner(un), raciner(autre), un);
  assert.equal(raciner('plaques'), raciner('plaque'));
  assert.equal(raciner('peres'), raciner('pere'));
  assert.equal(raciner('coupe'), raciner('couper'));
});

test('acronyms of four letters keep their last letter', () => {
  assert.equal(raciner('pacs'), 'pacs');
});

test('elided articles and question words are no words of the subject', () => {
  assert.deepEqual(racines('Comment obtenir l’acte qu’il faut ?'), racines('obtenir acte'));
});

test('words say where they stand in the text as written', () => {
  const texte = 'L’état civil';
  assert.deepEqual(
    decouper(texte).map(({ debut, fin }) => texte.slice(debut, fin)),
    ['L', 'état', 'civil'],
  );
});
