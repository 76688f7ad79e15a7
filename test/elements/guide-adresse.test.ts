import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ecrireLieu, lireLieu, parametreDe } from '../../src/elements/guide/adresse.js';
import { ecrireCle, type Cle } from '../../src/model/index.js';

const F1: Cle = { audience: 'particuliers', id: 'F1' };
const PAGE = 'https://mairie.invalid/guide';
const lire = (suite: string, parametre?: string, ancien?: string): string | undefined => {
  const lieu = lireLieu(PAGE + suite, parametreDe(parametre, ancien), 'particuliers');
  return lieu && ecrireCle(lieu);
};
const ecrire = (suite: string, lieu: Cle | undefined, parametre?: string, ancien?: string): string =>
  ecrireLieu(PAGE + suite, parametreDe(parametre, ancien), lieu).slice(PAGE.length);

describe('the place of the guide in an address', () => {
  it('is read from one parameter, of the query or of the fragment', () => {
    assert.equal(lire('?a=1&co-marquage=professionnels/F23571'), 'professionnels/F23571');
    assert.equal(lire('?co-marquage=professionnels%2Ff23571'), 'professionnels/F23571');
    assert.equal(lire('?co-marquage=N19812'), 'particuliers/N19812');
    assert.equal(lire('?co-marquage=asso'), 'associations/accueil');
    assert.equal(lire('?co-marquage=particuliers/questions'), 'particuliers/questions');
    assert.equal(lire('?x=1#menu&guide=particuliers/L1', '#guide'), 'particuliers/L1');
    assert.equal(lire('?guide=F1', 'guide'), 'particuliers/F1');
    assert.equal(lire('#co-marquage=particuliers/F1:1.abc', '#co-marquage'), 'particuliers/F1');
  });

  it('is none where the address names none', () => {
    for (const suite of [
      '',
      '?',
      '?co-marquage',
      '?co-marquage=',
      '?co-marquage=<b>',
      '?co-marquage=particuliers/admin',
      '?co-marquage=a/b/c',
      '?co-marquage=%E0%A4%A',
      '#co-marquage=F1',
    ])
      // prettier-ignore
      assert.equal(lire(suite), undefined, suite);
  });

  it('is read from the parameter of a former plugin, after ours', () => {
    assert.equal(lire('?xml=F123', undefined, 'xml'), 'particuliers/F123');
    assert.equal(lire('?xml=N123.xml', undefined, 'xml'), 'particuliers/N123');
    assert.equal(lire('?xml=F123&co-marquage=F1', undefined, 'xml'), 'particuliers/F1');
    assert.equal(lire('?xml=F123'), undefined);
  });

  it('is written in its own place; all the rest stays as the page wrote it', () => {
    assert.equal(ecrire('?a=%20+é&b#haut', F1), '?a=%20+é&b&co-marquage=particuliers/F1#haut');
    assert.equal(ecrire('?co-marquage=pro&z=1', F1), '?co-marquage=particuliers/F1&z=1');
    assert.equal(ecrire('?co-marquage=pro&z=1', undefined), '?z=1');
    assert.equal(ecrire('?co-marquage=pro', undefined), '');
    assert.equal(ecrire('?q=1#a', F1, '#guide'), '?q=1#a&guide=particuliers/F1');
    assert.equal(ecrire('?q=1#guide=pro', undefined, '#guide'), '?q=1');
    assert.equal(ecrire('?p=2&xml=F9', F1, undefined, 'xml'), '?p=2&co-marquage=particuliers/F1');
    assert.equal(ecrire('', { audience: 'associations', id: 'accueil' }), '?co-marquage=associations');
  });

  it('leaves the answers of the last sheet behind', () => {
    assert.equal(ecrire('#co-marquage=particuliers/F2:1.abc', F1), '?co-marquage=particuliers/F1');
  });
});
