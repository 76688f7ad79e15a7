/** The page of the figures: what was measured, when and how, and what was missed said as such. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figureTables, TITLES } from '../../demo/server/mesures.js';
import { readFigures } from '../bench/figures.js';
import { cells, exact, type Row } from '../bench/rows.js';

const row = (most: number): Row => ({ name: 'Lire `a<b`', unit: 'ms', project: exact(7), aim: { most } });

test('a group says its date, its machine, its command, and what it kept and missed', () => {
  const html = figureTables({
    cold: { date: '2026-03-01', machine: '2 × <x>', command: 'npm run bench', rows: [row(8), row(6)] },
  });
  assert.match(html, /Mesuré le 1er mars 2026 sur 2 × &#60;x&#62;, par <code>npm run bench<\/code>/);
  assert.match(html, /<code>a&#60;b<\/code><\/th><td>7 ms<\/td>/);
  assert.deepEqual(
    [...html.matchAll(/ : (?:<strong>)?(atteint|manqué)/g)].map(([, word]) => word),
    ['atteint', 'manqué'],
  );
  assert.equal(html.match(/<table/g)?.length, 1, 'a group that was not measured has no table');
});

test('the figures kept are groups of the bench, and every row can be said', () => {
  for (const [group, { rows, command }] of Object.entries(readFigures())) {
    assert.ok(TITLES[group], group);
    assert.ok(command.includes(group) && rows.length > 0);
    for (const one of rows)
      assert.ok(
        cells(one).every((cell) => !/NaN|undefined|∞/.test(cell)),
        one.name,
      );
  }
});
