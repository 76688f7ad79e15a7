/**
 * `npm run test:hostile [ENGINE…]`: every attack, those made here and those of the public collections, through every door, in
 * Chromium, Firefox and WebKit. Ends with what passed in each engine: attacks × doors.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { ecrire, FICHIER, PASSEES } from './corpora.js';
import { vecteurs } from './vectors.js';

const propres = vecteurs().length;
let publics = 0;
try {
  publics = await ecrire();
} catch (raison) {
  console.error(`Collections publiques absentes (${String(raison)}) : seules les attaques fabriquées ici passent.`);
}
console.log(`${propres} attaques fabriquées, ${publics} des collections publiques.`);
rmSync(PASSEES, { force: true });
const { status } = spawnSync(
  process.execPath,
  ['--import', 'tsx', 'test/tools/run-engines.ts', ...process.argv.slice(2), 'test/hostile/hostile.spec.ts'],
  // Thousands of attacks through ten doors take a slow engine many minutes.
  { stdio: 'inherit', env: { ...process.env, TEST_PATIENCE: '1800000' } },
);
for (const ligne of bilan()) console.log(ligne);
rmSync(FICHIER, { force: true });
rmSync(PASSEES, { force: true });
process.exitCode = status ?? 1;

/** One line an engine: attacks that did nothing, by door. */
function bilan(): string[] {
  const lignes = lirePassees();
  return [...new Set(lignes.map(({ moteur }) => moteur))].map((moteur) => {
    const siennes = lignes.filter((ligne) => ligne.moteur === moteur);
    const somme = siennes.reduce((total, { nombre }) => total + nombre, 0);
    return `${moteur}: ${somme} attaques sans effet par ${siennes.length} portes (${siennes.map(({ porte, nombre }) => `${porte} ${nombre}`).join(', ')})`;
  });
}

/** What the suite in the browser told of each door, one JSON a line. */
function lirePassees(): { moteur: string; porte: string; nombre: number }[] {
  try {
    const lignes = readFileSync(PASSEES, 'utf8').trim().split('\n');
    return lignes.map((ligne) => JSON.parse(ligne) as { moteur: string; porte: string; nombre: number });
  } catch {
    return [];
  }
}
