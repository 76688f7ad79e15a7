/**
 * The feed's numbered fixtures as HTML: `test/feed/fixtures/NNN-name/out.html`.
 *
 *     tsx test/render/fixtures.ts NNN…     writes out.html anew for these numbers ("tous" for all); to be read before it is committed
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rendre } from '../../src/render/index.js';
import { fixtures } from '../feed/fixtures.js';
import { contexte } from './contexte.js';
import { ecrire } from './ecrire.js';

export const cheminHtml = (nom: string): URL => new URL(`../feed/fixtures/${nom}/out.html`, import.meta.url);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const numeros = process.argv.slice(2);
  for (const { nom, lire } of fixtures())
    if (numeros.includes('tous') || numeros.includes(nom.slice(0, 3)))
      writeFileSync(cheminHtml(nom), ecrire(await rendre(lire(), contexte())));
}
