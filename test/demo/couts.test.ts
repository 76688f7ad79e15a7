import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { calcul, hypotheses, PAGE, pageDesCouts, type Mesures } from '../tools/costs.js';

const html = readFileSync(PAGE, 'utf8');
const mesures = JSON.parse(/id="mesures">(.*?)<\/script>/.exec(html)?.[1] ?? '{}') as Mesures;

test('the page says what its own figures and assumptions give', async () => {
  assert.equal(await pageDesCouts(html, mesures), html, 'stale: npm run costs');
  assert.ok(mesures.documents > 7000 && mesures.fiche > 500, 'measured on the real guide');
});

test('the sum, by hand', async () => {
  const { calculer } = await calcul();
  const m = { script: 1000, fichiersScript: 2, fiche: 500, manifeste: 100, recherche: 2000, arbre: 1e9, archives: 1e6 } as Mesures;
  const h = { communes: 10, visites: 12, fiches: 2, nouveaux: 50, cherchent: 10, cache: 90, prixGo: 1, prixMillion: 2, prixStock: 3 };
  const r = calculer(m, h);
  const visites = (10 * 12 * 365) / 12;
  assert.equal(r['parVisite'], 500 + 1000 + 100 + 200);
  assert.ok(Math.abs(r['goParMois']! - (visites * 1800) / 1e9) < 1e-12);
  assert.ok(Math.abs(r['requetesParMois']! - visites * (1 + 2 + 1 + 0.2)) < 1e-6);
  assert.ok(Math.abs(r['prixParMois']! - ((visites * 1800) / 1e9 + (visites * 4.2 * 2) / 1e6 + 3)) < 1e-9);
  assert.equal(Object.keys(hypotheses(html)).sort().join(), Object.keys(h).sort().join());
}); // prettier-ignore
