/** Archives that are well-formed and a disaster: the mirror that stands is kept. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { garderMinimum } from '../../src/mirror/gardes.js';
import {
  dossierTemporaire,
  ecrireZip,
  fiche,
  fiches,
  lireManifeste,
  miroir,
  publication,
  type Fichiers,
} from './outils.js';

/** Mirrors `avant`, then `apres`. @returns the folder, and the sentence of the refusal if there was one */
async function deuxFois(avant: Fichiers, apres: Fichiers, plus = {}): Promise<{ out: string; refus: string }> {
  const dossier = dossierTemporaire();
  const out = join(dossier, 'miroir');
  await miroir({ out, sources: { particuliers: await ecrireZip(dossier, avant, 'a.zip') } });
  const manifeste = readFileSync(join(out, 'mirror.json'), 'utf8');
  try {
    await miroir({ out, sources: { particuliers: await ecrireZip(dossier, apres, 'b.zip') }, ...plus });
    return { out, refus: '' };
  } catch (erreur) {
    assert.equal(readFileSync(join(out, 'mirror.json'), 'utf8'), manifeste);
    return { out, refus: (erreur as Error).message };
  }
}

const illisibles = (n: number): Fichiers =>
  Object.fromEntries(Array.from({ length: n }, (_, i) => [`F${i + 1}.xml`, '<Publication>']));

test('three sheets may go, a fourth is too many', async () => {
  assert.equal((await deuxFois(fiches(20), fiches(17))).refus, '');
  const { refus } = await deuxFois(fiches(20), fiches(16));
  assert.match(refus, /4 documents sur 20 ont disparu.*--accepter-chute/);
});

test('of a hundred, five in a hundred may go', async () => {
  assert.equal((await deuxFois(fiches(100), fiches(95))).refus, '');
  assert.match((await deuxFois(fiches(100), fiches(94))).refus, /6 documents sur 100/);
});

test('sheets that are redirected are not lost', async () => {
  const redirections = Array.from({ length: 4 }, (_, i) => `<Redirection from="F${i + 17}" to="F1" date="" type=""/>`);
  const apres = { ...fiches(16), 'redirections.xml': `<Redirections>${redirections.join('')}</Redirections>` };
  assert.equal((await deuxFois(fiches(20), apres)).refus, '');
});

test('two unreadable files are served by their last version, a third stops all', async () => {
  assert.equal((await deuxFois(fiches(20), { ...fiches(20), ...illisibles(2) })).refus, '');
  assert.match(
    (await deuxFois(fiches(20), { ...fiches(20), ...illisibles(3) })).refus,
    /3 documents sur 20 sont illisibles/,
  );
});

test('documents that lost a third of their weight', async () => {
  const { refus } = await deuxFois(fiches(10, 'Un long texte. '.repeat(100)), fiches(10));
  assert.match(refus, /ne pèse plus que \d+ %/);
});

test('--accepter-chute publishes all the same', async () => {
  const { out, refus } = await deuxFois(fiches(20), fiches(2), { accepterChute: true });
  assert.equal(refus, '');
  assert.equal(lireManifeste(out).archives.particuliers?.documents, 2);
});

test('an archive without a document, a document that says to be another one', async () => {
  assert.match((await deuxFois(fiches(2), { 'lisez-moi.xml': '<a/>' })).refus, /aucun document/);
  const { out } = await deuxFois(fiches(5), {
    ...fiches(5),
    'F5.xml': fiche('F3', 'Autre')['F5.xml'] ?? fiche('F3', 'Autre')['F3.xml']!,
  });
  assert.match(lireManifeste(out).refuses?.[0]?.raison ?? '', /F5\.xml : ce fichier contient le document F3/);
});

test('an audience does not vanish because it was forgotten', async () => {
  const dossier = dossierTemporaire();
  const out = join(dossier, 'miroir');
  const particuliers = await ecrireZip(dossier, { ...fiches(5), ...publication('N1', 'Theme', 'Un thème') });
  const professionnels = await ecrireZip(dossier, fiches(5), 'pro.zip');
  await miroir({ out, sources: { particuliers, professionnels } });
  await assert.rejects(miroir({ out, sources: { particuliers } }), /professionnels : cette audience \(5 documents\)/);
});

test('a first run wants a whole feed from the official address', () => {
  assert.throws(() => garderMinimum('particuliers', 1999, true), /1999 documents, au moins 2000/);
  garderMinimum('particuliers', 2000, true);
  garderMinimum('particuliers', 12, false);
});
