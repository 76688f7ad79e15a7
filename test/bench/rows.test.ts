import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exact, met, quantile, spread, table, type Row } from './rows.js';

test('quantiles are values that were measured', () => {
  const values = [5, 1, 3, 2, 4];
  assert.deepEqual([quantile(values, 0), quantile(values, 0.5), quantile(values, 1)], [1, 3, 5]);
  assert.deepEqual(values, [5, 1, 3, 2, 4], 'the list stays as it is');
  assert.deepEqual(spread(values), { median: 3, min: 1, max: 5 });
});

test('a row tells the ratio to its yardstick and what was aimed at', () => {
  const rows = [
    {
      name: 'vol',
      unit: 's' as const,
      project: spread([1, 2, 3]),
      yardstick: 'marche',
      beside: exact(4),
      aim: { ratio: 2.5 },
    },
    { name: 'poids', unit: 'kB' as const, project: exact(1.5), aim: { most: 4 } },
  ];
  const [, , vol, poids] = table(rows).split('\n');
  assert.equal(vol, '| vol | 2 s (1 – 3) | marche : 4 s | × 0,5 | ≤ × 2,5 |');
  assert.equal(poids, '| poids | 1,5 kB |  |  | ≤ 4 kB |');
});

test('an aim is met or missed by the median, and a row without one is neither', () => {
  const row = (aim?: Row['aim'], beside?: number): boolean | undefined =>
    met({ name: 'x', unit: 'ms', project: spread([4, 5, 9]), ...(beside && { beside: exact(beside) }), ...(aim && { aim }) });
  assert.deepEqual([row(), row({ most: 5 }), row({ most: 4 })], [undefined, true, false]);
  assert.deepEqual([row({ ratio: 2.5 }, 2), row({ ratio: 2.4 }, 2)], [true, false]);
}); // prettier-ignore

test('what is counted has no unit, and what stands beside nothing no ratio', () => {
  const row: Row = {
    name: 'sauts',
    unit: '',
    project: exact(3),
    yardstick: 'aucun',
    beside: exact(0),
    aim: { most: 0 },
  };
  assert.equal(table([row]).split('\n')[2], '| sauts | 3 | aucun : 0 |  | ≤ 0 |');
});
