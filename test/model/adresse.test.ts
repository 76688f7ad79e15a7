import assert from 'node:assert/strict';
import { test } from 'node:test';
import { adresseOfficielle, adresseSure, familleDe, lireAudience, lireCle } from '../../src/model/index.js';

const oui = [
  'https://exemple.invalid/a?b=c#d',
  'http://exemple.invalid',
  'mailto:mairie@exemple.invalid',
  'tel:+33100000000',
  '  https://exemple.invalid/ ',
];
const non = [
  'javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' javascript:alert(1)', 'java\tscript:alert(1)', '\u0001javascript:alert(1)', 'data:text/html,x',
  'vbscript:x', 'file:///etc/passwd', 'https://moi:secret@exemple.invalid/', 'https://', 'blob:https://exemple.invalid/1', '', undefined,
  'https://www.exemple.invalid" onclick="x', '<img src=x>', 'x javascript:y', '\ufffdjavascript:x', 'http://a b/',
]; // prettier-ignore
for (const a of oui) test(`a link is made of ${a}`, () => assert.equal(adresseSure(a), a.trim()));
for (const a of non)
  test(`no link is made of ${JSON.stringify(a)}`, () => assert.equal(adresseSure(a, { relative: true }), undefined));

test('addresses as the feed abridges them', () => {
  assert.equal(adresseSure('www.exemple.invalid/x'), 'https://www.exemple.invalid/x');
  assert.equal(adresseSure('//exemple.invalid/x'), 'https://exemple.invalid/x');
});
test('relative addresses only where asked for', () => {
  assert.equal(adresseSure('page.html'), undefined);
  assert.equal(adresseSure('/page.html', { relative: true }), '/page.html');
});
test('keys', () => {
  assert.deepEqual(lireCle('F123'), { audience: 'particuliers', id: 'F123' });
  assert.deepEqual(lireCle('pro/F123'), { audience: 'professionnels', id: 'F123' });
  for (const faux of ['', '../F1', 'F1/F2', 'a/b/c', 'particuliers/../x', '12', undefined])
    assert.equal(lireCle(faux), undefined);
  assert.equal(lireAudience('__proto__'), undefined);
  assert.equal(
    adresseOfficielle({ audience: 'professionnels', id: 'F1' }),
    'https://entreprendre.service-public.gouv.fr/vosdroits/F1',
  );
});
test('families, under old and new labels', () => {
  assert.equal(familleDe('Publication', 'Fiche Question-réponse conditionnée'), 'question-reponse');
  assert.equal(familleDe('Publication', 'Fiche Comment faire si - simulateur'), 'comment-faire-si');
  assert.equal(familleDe('Publication', 'Fiche d’information conditionnée'), 'fiche');
  assert.equal(familleDe('ServiceComplementaire', 'sel-pivotLocalNG'), 'teleservice');
  assert.equal(familleDe('ServiceComplementaire', 'lettreTypeNG'), 'modele');
  assert.equal(familleDe('Menu', ''), 'index');
});
