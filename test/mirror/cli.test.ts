import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import type { Etat } from '../../src/mirror/etat.js';
import { dossierTemporaire, ecrireZip, fiches, lireManifeste } from './outils.js';

const racine = resolve(import.meta.dirname, '../..');

function coMarquage(...args: string[]): { code: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli.ts', ...args], {
    cwd: racine,
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}

test('mirror: 0 and a report on stderr', async () => {
  const dossier = dossierTemporaire();
  const out = join(dossier, 'miroir');
  const { code, stdout, stderr } = coMarquage(
    'mirror',
    '--out',
    out,
    '--particuliers',
    await ecrireZip(dossier, fiches(3)),
  );
  assert.equal(code, 0, stderr);
  assert.equal(stdout, '');
  assert.match(stderr, /^Lecture : particuliers$/m);
  assert.match(stderr, /particuliers : 3 documents/);
  assert.ok(lireManifeste(out));
});

test('mirror: 3 with refused files, each with its reason', async () => {
  const dossier = dossierTemporaire();
  const archive = await ecrireZip(dossier, { ...fiches(3), 'F9.xml': '<Publication>' });
  const { code, stderr } = coMarquage('mirror', '--out', join(dossier, 'miroir'), '--particuliers', archive);
  assert.equal(code, 3);
  assert.match(stderr, /Fichiers refusés : 1\n {2}particuliers\/F9\.xml, ligne 1/);
});

test('mirror: 1 when the archive is none', () => {
  const dossier = dossierTemporaire();
  const out = join(dossier, 'miroir');
  const { code, stderr } = coMarquage('mirror', '--out', out, '--particuliers', join(racine, 'package.json'));
  assert.equal(code, 1);
  assert.match(stderr, /^co-marquage : particuliers : ce n’est pas une archive zip/m);
  assert.ok(!existsSync(out));
});

test('2 for a wrong use, with the help', () => {
  for (const [args, message] of [
    [[], /Il manque une commande/],
    [['miroir'], /Commande inconnue : miroir/],
    [['mirror'], /Il manque --out/],
    [['mirror', '--out', 'x', '--particulier', 'a.zip'], /Option inconnue : --particulier\./],
    [['mirror', '--out', '--forcer'], /Il manque une valeur après --out/],
    [['mirror', '--out', 'x', '--particuliers', 'pas-la.zip'], /pas-la\.zip n’existe pas/],
    [['mirror', '--out', 'x', '--particuliers', 'ftp://exemple.fr/a.zip'], /n’est pas une adresse http/],
  ] as const) {
    const { code, stderr } = coMarquage(...args);
    assert.equal(code, 2, `${args.join(' ')} : ${stderr}`);
    assert.match(stderr, message);
  }
});

test('help and version on stdout', () => {
  const aide = coMarquage('mirror', '--help');
  assert.equal(aide.code, 0);
  assert.match(aide.stdout, /--accepter-chute/);
  assert.equal(coMarquage('--version').code, 0);
});

test('status: plain words, JSON, and the codes that monitoring expects', async () => {
  const dossier = dossierTemporaire();
  const out = join(dossier, 'miroir');
  const redirections = '<Redirections><Redirection from="F7" to="F8" date="" type=""/></Redirections>';
  const archive = await ecrireZip(dossier, { ...fiches(3), 'redirections.xml': redirections });
  assert.equal(coMarquage('mirror', '--out', out, '--particuliers', archive).code, 0);
  const bon = coMarquage('status', out);
  assert.equal(bon.code, 0);
  assert.match(bon.stdout, /redirections sans cible : 1/);
  const { niveau, redirectionsMortes, images } = JSON.parse(coMarquage('status', out, '--json').stdout) as Etat;
  assert.deepEqual([niveau, redirectionsMortes, images], ['bon', 1, 0]);
  const nagios = (...plus: string[]) => coMarquage('status', out, '--nagios', ...plus);
  const ligne = nagios();
  assert.equal(ligne.code, 0);
  assert.match(ligne.stdout, /^CO-MARQUAGE OK - .* \| age=[\d.]+ documents=3 refuses=0 redirections_mortes=1 /);
  assert.equal(nagios('--alerte', '0').code, 1);
  assert.equal(nagios('--critique', '0').code, 2);
  writeFileSync(join(out, 'particuliers/F1.json'), '{}');
  assert.equal(nagios('--verifier').code, 2);
  assert.equal(coMarquage('status', out, '--verifier').code, 1);
  const rien = coMarquage('status', dossier, '--nagios');
  assert.deepEqual([rien.code, rien.stdout.startsWith('CO-MARQUAGE UNKNOWN')], [3, true]);
  assert.equal(coMarquage('status', out, '--alerte', 'hier').code, 2);
});
