/** What French writes without `Intl` is what `Intl` writes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jour, nombre } from '../../src/render/nombres.js';
import { traduire } from '../../src/i18n.js';

test('every day of four years, a leap one among them', () => {
  const intl = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' });
  for (let t = Date.UTC(2023, 0, 1); t < Date.UTC(2027, 0, 1); t += 86_400_000) {
    const iso = new Date(t).toISOString().slice(0, 10);
    assert.equal(jour('fr', iso), intl.format(t).replace(/^1 /, '1er '), iso);
  }
});

test('what is no date stays as it is, and another language says its own', () => {
  assert.equal(jour('fr', 'bientôt'), 'bientôt');
  assert.equal(jour('fr', ''), '');
  assert.equal(jour('en', '2024-03-01'), 'March 1, 2024');
});

test('numbers with one decimal at most, thousands apart', () => {
  const intl = new Intl.NumberFormat('fr', { maximumFractionDigits: 1 });
  const values = [0, 0.04, 0.25, 1.05, 1.15, 134.8, 999.95, 1000, 1234.56, 12_345.6, 1_234_567, 7_591];
  for (let n = 0; n < 3000; n += 7) values.push(n / 20, n * 13);
  for (const n of values) assert.equal(nombre('fr', n), intl.format(n), String(n));
  assert.equal(nombre('de', 1234.56), '1.234,6');
});

test('plural forms are those of French', () => {
  const intl = new Intl.PluralRules('fr');
  const t = traduire({ essai_one: 'one', essai_other: 'other' }) as unknown as (cle: string, v: object) => string;
  for (const count of [0, 0.5, 1, 1.5, 1.99, 2, 3, 17, 100, 999_999])
    assert.equal(t('essai', { count }), intl.select(count));
});
