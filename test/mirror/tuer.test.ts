/** kill -9 at random instants: the tree is whole after each, and the next run goes on as if nothing had been. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as attendre } from 'node:timers/promises';
import { build } from 'vite';
import { disqueReel } from '../../src/mirror/disque/fs.js';
import { verifierArbre } from '../../src/mirror/verifier.js';
import { dossierTemporaire, ecrireZip, fiche, fiches, lireDocument, miroir } from './outils.js';

/** Built once: a process that starts from TypeScript takes longer to start than to be killed. */
const racine = resolve(import.meta.dirname, '../..');
const bati = mkdtempSync(join(racine, 'node_modules/.cache-tuer-'));
before(async () => {
  await build({
    configFile: false,
    root: racine,
    logLevel: 'error',
    build: { ssr: 'test/mirror/tuer-processus.ts', outDir: bati, target: 'node20' },
  });
});
after(() => rmSync(bati, { recursive: true, force: true }));

async function tuerUneFois(args: string[], delai: number): Promise<void> {
  const enfant = spawn(process.execPath, [join(bati, 'tuer-processus.js'), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const fini = once(enfant, 'exit');
  await Promise.race([once(enfant.stdout, 'data'), fini]);
  await attendre(delai);
  enfant.kill('SIGKILL');
  const [code] = (await fini) as [number | null];
  assert.equal(code, null, 'the run must live until it is killed');
}

for (const sansLien of [false, true]) {
  const instants = 25;
  test(`${instants} kills ${sansLien ? 'file by file' : 'by a link'}`, async () => {
    const dossier = dossierTemporaire();
    const out = join(dossier, 'miroir');
    const a = await ecrireZip(dossier, { ...fiches(40), ...fiche('F1', 'Version A') }, 'a.zip');
    const b = await ecrireZip(
      dossier,
      { ...fiches(40), ...fiche('F1', 'Version B'), ...fiche('F41', 'En plus') },
      'b.zip',
    );
    await miroir({ out, sansLien, sources: { particuliers: a } });
    for (let i = 0; i < instants; i++) {
      await tuerUneFois([out, a, b, sansLien ? 'sans-lien' : ''], Math.random() * 60);
      assert.match(lireDocument(out, 'F1').titre, /^Version [AB]$/);
      assert.equal(lireDocument(out, 'F2').titre, 'Fiche numéro 2');
      if (!sansLien) assert.deepEqual(verifierArbre(disqueReel, out), []);
      if (i % 5) continue;
      await miroir({ out, sansLien, sources: { particuliers: a }, forcer: true });
      assert.deepEqual(verifierArbre(disqueReel, out), []);
      assert.equal(lireDocument(out, 'F1').titre, 'Version A');
      const restes = readdirSync(sansLien ? join(out, '.co-marquage') : dossier);
      assert.deepEqual(
        restes.filter((nom) => /partiel|verrou|lien|journal/.test(nom)),
        [],
      );
    }
  });
}
