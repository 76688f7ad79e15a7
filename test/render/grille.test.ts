import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Noeud } from '../../src/model/index.js';
import { grille } from '../../src/render/grille.js';
import { avec, n } from './contexte.js';

type Cellule = [mot: string, large?: number, haut?: number];
const rangee = (cellules: Cellule[], type = 'normal'): Noeud<'Rangee'> =>
  avec(
    { type },
    n('Rangee', ...cellules.map(([mot, large, haut]) =>
      avec({ ...(large && { fusionHorizontale: String(large) }), ...(haut && { fusionVerticale: String(haut) }) }, n('Cellule', mot)))),
  ) as Noeud<'Rangee'>; // prettier-ignore
const colonnes = (...types: string[]): Noeud<'Colonne'>[] =>
  types.map((type) => avec({ type }, n('Colonne')) as Noeud<'Colonne'>);
const dire = (rangees: Noeud<'Rangee'>[], cols: Noeud<'Colonne'>[]): string[] => {
  const { tete, corps } = grille(rangees, cols);
  return [...tete, ['—'], ...corps].map((ligne) =>
    ligne
      .map((p) =>
        typeof p === 'string'
          ? p
          : `${p.cellule.children[0] as string}${p.entete ? `:${p.portee}` : ''} ${p.colonnes}×${p.rangees}`,
      )
      .join(' | '),
  );
};

test('header rows make the head, header columns head their rows', () => {
  assert.deepEqual(
    dire([rangee([['Zone'], ['Prix']], 'header'), rangee([['A'], ['1']])], colonnes('header', 'normal')),
    ['Zone:col 1×1 | Prix:col 1×1', '—', 'A:row 1×1 | 1 1×1'],
  );
});

test('a cell below merged ones stands in the column that is left', () => {
  const rangees = [rangee([['A', 1, 2], ['1']]), rangee([['2']])];
  assert.deepEqual(dire(rangees, colonnes('header', 'normal')), ['—', 'A:row 1×2 | 1 1×1', '2 1×1']);
});

test('a count of merged rows that leaves a full row no room is cut', () => {
  const rangees = [
    rangee(
      [
        ['Loyer', 1, 3],
        ['Zones', 2],
      ],
      'header',
    ),
    rangee(
      [
        ['B1', 1, 2],
        ['B2', 1, 2],
      ],
      'header',
    ),
    rangee([['social'], ['8'], ['7']]),
  ];
  assert.deepEqual(dire(rangees, colonnes('header', 'normal', 'normal')), [
    'Loyer:col 1×2 | Zones:col 2×1',
    'B1:col 1×1 | B2:col 1×1',
    '—',
    'social:row 1×1 | 8 1×1 | 7 1×1',
  ]);
});

test('a head that reaches into the body stays in it', () => {
  const rangees = [rangee([['Zone', 1, 2], ['Prix']], 'header'), rangee([['1']]), rangee([['B'], ['2']])];
  assert.deepEqual(dire(rangees, colonnes('normal', 'normal')), [
    '—',
    'Zone:col 1×2 | Prix:col 1×1',
    '1 1×1',
    'B 1×1 | 2 1×1',
  ]);
});

test('more cells than columns, and words beside the cells, keep their place', () => {
  const avecMot = { ...rangee([['1'], ['2']]), children: [...rangee([['1'], ['2']]).children, 'trois'] };
  assert.deepEqual(dire([avecMot], colonnes('normal')), ['—', '1:row 1×1 | 2 1×1 | trois 1×1']);
});

test('without any header, the first column heads its rows: not what stands beside a merged cell, not a row of one cell', () => {
  const rangees = [rangee([['A', 1, 2], ['1']]), rangee([['2']]), rangee([['B'], ['3']]), rangee([['Note', 2]])];
  assert.deepEqual(dire(rangees, colonnes('normal', 'normal')), [
    '—',
    'A:row 1×2 | 1 1×1',
    '2 1×1',
    'B:row 1×1 | 3 1×1',
    'Note 2×1',
  ]);
});
