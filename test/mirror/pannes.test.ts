/**
 * The method of SQLite: make the N-th operation of the disk fail, for every N until a run gets through. After each, the
 * published tree must be the old one or the new one, whole; the next run must heal everything.
 */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ErreurMiroir, type OptionsMiroir } from '../../src/mirror/index.js';
import { retour } from '../../src/mirror/retour.js';
import { verifierArbre } from '../../src/mirror/verifier.js';
import { disqueEnPanne } from './pannes.js';
import { dossierTemporaire, ecrireZip, fiche, fiches, lireDocument, miroir, disqueVif } from './outils.js';

const CODES = ['ENOSPC', 'EIO', 'EMFILE', 'EACCES'];
const titre = (out: string): string => lireDocument(out, 'F1').titre;

/** Runs with a fault at every N; `apres` looks at what is published each time. */
async function pourChaqueN(
  options: { sansLien: boolean; ensuite: 'marche' | 'mort' },
  apres: (out: string, reussi: boolean) => void,
): Promise<void> {
  const dossier = dossierTemporaire();
  const out = join(dossier, 'miroir');
  const anciennes = { particuliers: await ecrireZip(dossier, { ...fiches(3), ...fiche('F1', 'Ancien') }, 'a.zip') };
  const nouvelles = {
    particuliers: await ecrireZip(
      dossier,
      { ...fiches(2), ...fiche('F1', 'Nouveau'), ...fiche('F4', 'Quatre') },
      'b.zip',
    ),
  };
  const { sansLien, ensuite } = options;
  const base: OptionsMiroir = { out, sansLien, sources: anciennes };
  await miroir(base);
  for (let n = 1; ; n++) {
    const { fs, compte } = disqueEnPanne(n, CODES[n % CODES.length]!, ensuite);
    let reussi = false;
    try {
      await miroir({ ...base, sources: nouvelles, fs });
      reussi = true;
    } catch (erreur) {
      assert.ok(erreur instanceof ErreurMiroir, `opération ${n} : ${String(erreur)}`);
    }
    apres(out, reussi);
    if (compte() < n) break;
    // The next run heals, whatever was left behind …
    await miroir({ ...base, sources: nouvelles });
    assert.equal(titre(out), 'Nouveau');
    assert.deepEqual(verifierArbre(disqueVif, out), []);
    const restes = readdirSync(sansLien ? join(out, '.co-marquage') : dossier).filter((nom) =>
      /partiel|verrou|lien|essai|journal/.test(nom),
    );
    assert.deepEqual(restes, [], `opération ${n}`);
    // … and back to the start.
    await miroir(base);
    assert.equal(titre(out), 'Ancien');
  }
}

for (const ensuite of ['marche', 'mort'] as const) {
  test(`by a link, ${ensuite === 'mort' ? 'all operations from the N-th' : 'the N-th operation'} failing: old or new, whole`, async () => {
    await pourChaqueN({ sansLien: false, ensuite }, (out, reussi) => {
      assert.deepEqual(verifierArbre(disqueVif, out), []);
      if (reussi) assert.equal(titre(out), 'Nouveau');
      else assert.match(titre(out), /^(?:Ancien|Nouveau)$/);
    });
  });

  test(`file by file, ${ensuite === 'mort' ? 'all operations from the N-th' : 'the N-th operation'} failing: each file old or new, whole`, async () => {
    await pourChaqueN({ sansLien: true, ensuite }, (out, reussi) => {
      if (reussi) assert.equal(titre(out), 'Nouveau');
      else assert.match(titre(out), /^(?:Ancien|Nouveau)$/);
      // The documents that both have are there at every instant.
      assert.equal(lireDocument(out, 'F2').titre, 'Fiche numéro 2');
    });
  });
}

test('back to the tree before, and again', async () => {
  for (const sansLien of [false, true]) {
    const dossier = dossierTemporaire();
    const out = join(dossier, 'miroir');
    await miroir({
      out,
      sansLien,
      sources: { particuliers: await ecrireZip(dossier, fiche('F1', 'Ancien'), 'a.zip') },
    });
    assert.throws(() => retour({ out, fs: disqueVif }), /aucun miroir précédent/);
    await miroir({
      out,
      sansLien,
      sources: { particuliers: await ecrireZip(dossier, { ...fiche('F1', 'Nouveau'), ...fiche('F2', 'x') }, 'b.zip') },
    });
    retour({ out, fs: disqueVif });
    assert.equal(titre(out), 'Ancien');
    assert.deepEqual(verifierArbre(disqueVif, out), []);
    retour({ out, fs: disqueVif });
    assert.equal(titre(out), 'Nouveau');
    assert.deepEqual(verifierArbre(disqueVif, out), []);
  }
});

test('only the published tree and the one before are kept', async () => {
  const dossier = dossierTemporaire();
  const out = join(dossier, 'miroir');
  for (let i = 1; i <= 4; i++)
    await miroir({ out, sources: { particuliers: await ecrireZip(dossier, fiche('F1', `Tour ${i}`)) } });
  assert.equal(readdirSync(dossier).filter((nom) => nom.startsWith('.miroir-2')).length, 2);
  retour({ out, fs: disqueVif });
  assert.equal(titre(out), 'Tour 3');
});

test('a clock that goes back an hour does no harm', async () => {
  const dossier = dossierTemporaire();
  const out = join(dossier, 'miroir');
  for (const [i, heure] of [12, 11, 10].entries())
    await miroir({
      out,
      sources: { particuliers: await ecrireZip(dossier, fiche('F1', `Tour ${i}`)) },
      maintenant: () => new Date(Date.UTC(2026, 2, 2, heure)),
    });
  assert.equal(titre(out), 'Tour 2');
  retour({ out, fs: disqueVif });
  assert.equal(titre(out), 'Tour 1');
});
