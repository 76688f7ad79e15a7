/** The measure itself: it must see each kind of loss, or 100 % says nothing. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparer, type Page } from './compare.js';
import { visible } from './visible.js';

const XML = `<Publication><SurTitre>Fiche</SurTitre><Texte><Paragraphe>Prenez le <MiseEnEvidence>bac</MiseEnEvidence> de 8 h.</Paragraphe>
  <Paragraphe>bac</Paragraphe></Texte><LienWeb URL="https://exemple.invalid/a"/></Publication>`;
const ENTIERE: Page = {
  textes: [
    { t: 'Prenez le ', b: 0 },
    { t: 'bac', b: 0 },
    { t: ' de 8 h.', b: 0 },
    { t: 'bac', b: 1 },
  ],
  adresses: ['https://exemple.invalid/a'],
  doublons: [],
  niveaux: [2, 3, 3, 4, 2],
};
const genres = (page: Partial<Page>): string[] =>
  comparer(visible(XML), { ...ENTIERE, ...page }, 2).manques.map(({ genre, detail }) => `${genre} ${detail}`);

test('a whole page misses nothing', () => assert.deepEqual(genres({}), []));
test('each text needs a place of its own', () => {
  assert.deepEqual(genres({ textes: ENTIERE.textes.slice(0, 3) }), ['texte bac']);
});
test('a text cut short is missing, and its block with it', () => {
  const textes = ENTIERE.textes.map((x) => (x.t === ' de 8 h.' ? { ...x, t: ' de 8' } : x));
  assert.deepEqual(genres({ textes }).sort(), ['ordre Prenez le', 'ordre bac', 'texte de 8 h.']);
});
test('the order within a block counts', () => {
  const [a, b, c, d] = ENTIERE.textes as [
    { t: string; b: number },
    { t: string; b: number },
    { t: string; b: number },
    { t: string; b: number },
  ];
  assert.equal(genres({ textes: [c, b, a, d] }).filter((g) => g.startsWith('ordre')).length, 3);
});
test('a block torn into two is seen', () => {
  const textes = ENTIERE.textes.map((x, i) => (i === 2 ? { ...x, b: 7 } : x));
  assert.equal(genres({ textes }).filter((g) => g.startsWith('ordre')).length, 3);
});
test('an address without link', () =>
  assert.deepEqual(genres({ adresses: [] }), ['adresse https://exemple.invalid/a']));
test('a tag in the open, but no comparison', () => {
  assert.deepEqual(genres({ textes: [...ENTIERE.textes, { t: 'x <Exposant>e</Exposant>', b: 9 }] }), [
    'balise x <Exposant>e</Exposant>',
  ]);
  assert.deepEqual(genres({ textes: [...ENTIERE.textes, { t: 'a < b > c', b: 9 }] }), []);
});
test('ids twice, headings with gaps', () => {
  assert.deepEqual(genres({ doublons: ['x'], niveaux: [2, 4] }), ['id x', 'titre h2 → h4']);
  assert.deepEqual(genres({ niveaux: [3] }), ['titre h1 → h3']);
});
test('metadata are no text of the sheet', () => assert.equal(visible(XML).textes.length, 4));
