import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { ErreurMiroir } from '../../src/mirror/index.js';
import { dossierTemporaire, ecrireZip, fiches, lireDocument, miroir, zip } from './outils.js';
import { servir } from './serveur.js';

const estOccupe = (erreur: unknown): boolean => erreur instanceof ErreurMiroir && erreur.sortie === 75;

test('a second run says that a first one is at work, and ends with 75', async () => {
  const dossier = dossierTemporaire();
  const out = join(dossier, 'miroir');
  const octets = await zip(fiches(2));
  let laisser: (() => void) | undefined;
  const serveur = await servir((_, reponse) => {
    laisser = () => void reponse.end(octets);
  });
  const premier = miroir({ out, sources: { particuliers: serveur.adresse } });
  while (!laisser) await new Promise((suite) => setTimeout(suite, 5));
  await assert.rejects(miroir({ out, sources: { particuliers: await ecrireZip(dossier, fiches(3)) } }), estOccupe);
  laisser();
  await premier;
  assert.equal(lireDocument(out, 'F2').titre, 'Fiche numéro 2');
  await miroir({ out, sources: { particuliers: await ecrireZip(dossier, fiches(3)) } });
  assert.deepEqual(
    readdirSync(dossier).filter((nom) => nom.includes('verrou')),
    [],
  );
});

test('ten runs at once: one at a time gets through, the tree is whole', async () => {
  const dossier = dossierTemporaire();
  const out = join(dossier, 'miroir');
  const particuliers = await ecrireZip(dossier, fiches(5));
  const fins = await Promise.allSettled(
    Array.from({ length: 10 }, () => miroir({ out, sources: { particuliers }, forcer: true })),
  );
  const echecs = fins.flatMap((fin) => (fin.status === 'rejected' ? [fin.reason as unknown] : []));
  assert.ok(echecs.length < 10);
  assert.ok(echecs.every(estOccupe));
  assert.equal(lireDocument(out, 'F5').titre, 'Fiche numéro 5');
});

test('the lock of a process that died is taken over, that of a living one on another machine is not', async () => {
  const dossier = dossierTemporaire();
  const out = join(dossier, 'miroir');
  const sources = { particuliers: await ecrireZip(dossier, fiches(2)) };
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  const poser = (lu: object): void => writeFileSync(join(dossier, '.miroir-verrou'), JSON.stringify(lu));
  poser({ pid, hote: hostname(), date: '2026-01-01T00:00:00Z' });
  await miroir({ out, sources });
  // The number was given to another process since (this one's parent: it started at another time).
  poser({ pid: process.ppid, hote: hostname(), depart: '1', date: '2026-01-01T00:00:00Z' });
  await miroir({ out, sources });
  poser({ pid: 1, hote: 'ailleurs', date: new Date().toISOString() });
  await assert.rejects(miroir({ out, sources }), estOccupe);
  poser({ pid: 1, hote: 'ailleurs', date: new Date(Date.now() - 2 * 86_400_000).toISOString() });
  await miroir({ out, sources });
});
