/** What stands behind a release: few libraries, each with its reason, none that runs while it is installed. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { sbom } from './sbom.js';

interface Verrou {
  packages: Record<string, { dev?: boolean; hasInstallScript?: boolean; integrity?: string; license?: string }>;
}
const lire = (nom: string): string => readFileSync(new URL(`../../${nom}`, import.meta.url), 'utf8');
const { dependencies } = JSON.parse(lire('package.json')) as { dependencies: Record<string, string> };
const { packages } = JSON.parse(lire('package-lock.json')) as Verrou;
const installes = Object.entries(packages).filter(([nom, { dev }]) => nom !== '' && !dev);

test('every library of a release has its line in the README, and an exact version', () => {
  const tableau = /### Bibliothèques[^]*?(?=\n##+ )/.exec(lire('README.md'))?.[0] ?? lire('README.md');
  for (const [nom, version] of Object.entries(dependencies)) {
    assert.match(version, /^\d+\.\d+\.\d+$/, nom);
    if (!nom.startsWith('@types/')) assert.ok(tableau.includes(nom), `${nom}: say in the README why`);
  }
});

test('nothing that is installed with a release runs by itself, and each has its hash and a free licence', () => {
  assert.ok(installes.length > 10);
  for (const [nom, { hasInstallScript, integrity, license }] of installes) {
    assert.ok(!hasInstallScript, `${nom} runs while it is installed`);
    assert.match(integrity ?? '', /^sha512-/, nom);
    assert.match(license ?? '', /^\(?(MIT|ISC|BSD|0BSD|Apache|MPL|BlueOak|CC0|Unlicense)/, `${nom}: ${license}`);
  }
});

test('the bill of materials names every library of a release', () => {
  const { components } = JSON.parse(sbom()) as { components: { name: string }[] };
  const noms = new Set(components.map(({ name }) => name));
  for (const nom of Object.keys(dependencies)) assert.ok(noms.has(nom), nom);
});
