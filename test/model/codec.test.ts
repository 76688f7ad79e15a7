import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  COURTS, TYPES, decoder, encoder, ErreurDeForme, type Condition, type DocumentVdd, type Noeud,
} from '../../src/model/index.js'; // prettier-ignore

const CLE = { audience: 'particuliers', id: 'F90001' } as const;
const p = (...children: (string | Noeud)[]): Noeud => ({ type: 'Paragraphe', attributes: {}, children });
const doc = (children: Noeud[]): DocumentVdd => ({
  ...CLE, racine: 'Publication', type: "Fiche d'information", famille: 'fiche', titre: 'Emprunter un vélo', date: '2026-03-01',
  spUrl: 'https://exemple.invalid/F90001', description: 'Où et comment.', filDAriane: [{ id: 'N90001', titre: 'Loisirs' }],
  themes: [], children,
}); // prettier-ignore
const parFichier = (d: DocumentVdd) => decoder(JSON.parse(JSON.stringify(encoder(d))), CLE);

test('a document survives its file whole', () => {
  const conditions: Condition[] = [
    { estVrai: 'T1' }, { estFaux: 'T2' }, { estIndefini: 'T3' },
    { et: [{ estVrai: 'T1' }, { ou: [{ estFaux: 'T2' }, { non: { estVrai: 'T4' } }] }] },
  ]; // prettier-ignore
  const original = doc([
    {
      type: 'Chapitre',
      attributes: { type: 'pieces', numerote: 'true' },
      children: [p('1', { type: 'Exposant', attributes: {}, children: ['er'] }, ' jour')],
    },
    ...conditions.map((condition): Noeud => ({
      type: 'FragmentConditionne',
      attributes: {},
      children: [p('x')],
      condition,
    })),
    { type: 'Choix', attributes: { affecteVrai: ['T1', 'T2'] }, children: [] },
    { type: 'Inconnu', attributes: { nom: 'Nouveaute', teinte: 'bleue' } as { nom: string }, children: ['reste'] },
  ]);
  assert.deepEqual(parFichier(original), original);
});

test('numbers of types and letters of attributes are never given twice', () => {
  assert.equal(new Set(TYPES).size, TYPES.length);
  assert.equal(new Set(Object.values(COURTS)).size, Object.keys(COURTS).length);
  // published numbers: a change here breaks every mirror in the field
  assert.deepEqual([TYPES.indexOf('Paragraphe'), TYPES.indexOf('Chapitre'), TYPES.indexOf('Definition')], [0, 4, 61]);
});

test('a type this script does not know keeps its text', () => {
  const fichier = encoder(doc([])) as { c: unknown[] };
  fichier.c = [[9999, 'gardé']];
  const [noeud] = decoder(fichier, CLE).children;
  assert.equal(noeud?.type, 'Inconnu');
  assert.deepEqual(noeud.children, ['gardé']);
});

for (const [nom, json, code] of [
  ['null', null, 'forme'],
  ['a page of HTML', '<html>', 'forme'],
  ['no contents', { v: 1, d: ['', '', '', '', '', ''] }, 'forme'],
  ['a node that is no list', { v: 1, d: ['', '', '', '', '', ''], c: [{}] }, 'forme'],
  ['a newer major version', { v: 2 }, 'version'],
] as const)
  test(`refused by name: ${nom}`, () => {
    assert.throws(
      () => decoder(json, CLE),
      (e) => e instanceof ErreurDeForme && e.code === code,
    );
  });

test('a file cannot reach the prototype', () => {
  const json: unknown = JSON.parse(
    '{"v":1,"d":["Publication","","fiche","t","",""],"m":{"__proto__":{"x":1}},"c":[[0,{"__proto__":"y","a":"z"}]]}',
  );
  const d = decoder(json, CLE);
  assert.equal((d as unknown as { x?: number }).x, undefined);
  assert.equal(({} as { x?: number }).x, undefined);
});

test('an attribute named as a short letter, or as what an object has, keeps its name', () => {
  const attributes = { nom: 'Nouveau', u: 'javascript:0', t: 'x', constructor: 'y' } as { nom: string };
  const original = doc([{ type: 'Inconnu', attributes, children: [] }]);
  assert.deepEqual(parFichier(original), original);
  const piege = JSON.parse('{"v":1,"d":["Publication","","fiche","","",""],"c":[[0,{"__proto__":["x"]}]]}') as unknown;
  assert.equal(Object.getPrototypeOf(decoder(piege, CLE).children[0]?.attributes), Object.prototype);
});
