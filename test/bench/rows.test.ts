import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exact, quantile, spread, table } from './rows.js';

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
