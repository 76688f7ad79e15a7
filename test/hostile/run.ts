/**
 * `npm run test:hostile`: every attack, those made here and those of the public collections, through every door, in the browser.
 * Ends with the count and `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { ecrire, FICHIER } from './corpora.js';
import { vecteurs } from './vectors.js';

const propres = vecteurs().length;
let publics = 0;
try {
  publics = await ecrire();
} catch (raison) {
  console.error(`Collections publiques absentes (${String(raison)}) : seules les attaques fabriquées ici passent.`);
}
console.log(`${propres} attaques fabriquées, ${publics} des collections publiques.`);
const { status } = spawnSync(
  process.execPath,
  ['--import', 'tsx', 'test/tools/run-tests.ts', 'browser', 'test/hostile/hostile.spec.ts'],
  { stdio: 'inherit' },
);
rmSync(FICHIER, { force: true });
process.exitCode = status ?? 1;
