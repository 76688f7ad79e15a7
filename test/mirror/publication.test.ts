/** What surrounds the mirror: compressed files, server settings, one archive, the state of health, the newest version. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { archiver } from '../../src/mirror/archiver.js';
import { disqueReel } from '../../src/mirror/disque/fs.js';
import { etatMiroir } from '../../src/mirror/etat.js';
import { versionDuCatalogue, veilleDe, veiller } from '../../src/mirror/sources/veille.js';
import { preciser } from '../../src/mirror/options.js';
import { verifierArbre } from '../../src/mirror/verifier.js';
import { ouvrirArchive } from '../../src/mirror/zip/archive.js';
import { dossierTemporaire, ecrireZip, fiche, fiches, lireManifeste, miroir, publies } from './outils.js';
import { servir } from './serveur.js';

const LONG = 'Une phrase inventée, assez longue. '.repeat(40);

test('--compresser: the same bytes in two forms; unchanged files keep theirs', async () => {
  const dossier = dossierTemporaire();
  const out = join(dossier, 'miroir');
  const options = { out, compresser: true };
  await miroir({ ...options, sources: { particuliers: await ecrireZip(dossier, fiches(3, LONG)) } });
  const f1 = join(out, 'particuliers/F1.json');
  assert.deepEqual(brotliDecompressSync(readFileSync(`${f1}.br`)), readFileSync(f1));
  assert.deepEqual(gunzipSync(readFileSync(`${f1}.gz`)), readFileSync(f1));
  assert.ok(!existsSync(join(out, 'mirror.json.br')));
  const avant = statSync(`${f1}.br`).ino;
  await miroir({
    ...options,
    sources: { particuliers: await ecrireZip(dossier, { ...fiches(3, LONG), ...fiche('F2', 'Autre', LONG) }) },
  });
  assert.equal(statSync(`${f1}.br`).ino, avant);
  const f2 = join(out, 'particuliers/F2.json');
  assert.deepEqual(brotliDecompressSync(readFileSync(`${f2}.br`)), readFileSync(f2));
  assert.deepEqual(verifierArbre(disqueReel, out), []);
});

test('what is asked for beside the mirror is made even when the archives did not change', async () => {
  const dossier = dossierTemporaire();
  const out = join(dossier, 'miroir');
  const sources = { particuliers: await ecrireZip(dossier, fiches(2, LONG)) };
  await miroir({ out, sources });
  assert.ok(!existsSync(join(out, '_headers')));
  await miroir({ out, sources, publier: true });
  for (const nom of ['_headers', '.htaccess', 'serveurs/nginx.conf', 'serveurs/Caddyfile']) {
    const texte = readFileSync(join(out, nom), 'utf8');
    assert.match(texte, /Access-Control-Allow-Origin:? "?\*/);
    assert.match(texte, /stale-while-revalidate/);
    assert.ok(!texte.includes('undefined'));
  }
  assert.deepEqual(lireManifeste(out).ajouts, ['publier']);
  assert.equal((await miroir({ out, sources, publier: true })).etat, 'inchange');
});

test('--archive: the whole tree in one zip, below a folder of its name', async () => {
  const dossier = dossierTemporaire();
  const out = join(dossier, 'miroir');
  for (const sansLien of [false, true]) {
    await miroir({
      out: `${out}${sansLien}`,
      sansLien,
      sources: { particuliers: await ecrireZip(dossier, fiches(2)) },
    });
    const archive = join(dossier, 'miroir.zip');
    await archiver(disqueReel, `${out}${sansLien}`, archive, new Date());
    const entrees = await ouvrirArchive(readFileSync(archive), 'archive');
    assert.deepEqual(entrees.map(({ chemin }) => chemin).sort(), publies(`${out}${sansLien}`).map((chemin) => `miroir${sansLien}/${chemin}`)); // prettier-ignore
    for (const entree of entrees) await entree.lire();
  }
});

test('status: good, late, stale, damaged, none', async () => {
  const dossier = dossierTemporaire();
  const out = join(dossier, 'miroir');
  const maintenant = new Date(Date.UTC(2026, 2, 2));
  await miroir({ out, sources: { particuliers: await ecrireZip(dossier, fiches(3)) }, maintenant: () => maintenant });
  const apres = (jours: number) => new Date(maintenant.getTime() + jours * 86_400_000);
  const bon = etatMiroir(out, { maintenant: apres(1), verifier: true });
  assert.deepEqual([bon.niveau, bon.documents, bon.messages], ['bon', { particuliers: 3 }, []]);
  assert.equal(etatMiroir(out, { maintenant: apres(8) }).niveau, 'alerte');
  const vieux = etatMiroir(out, { maintenant: apres(31) });
  assert.equal(vieux.niveau, 'critique');
  assert.match(vieux.messages[0]!, /il y a 31 jours/);
  writeFileSync(join(out, 'particuliers/F1.json'), '{}');
  const abime = etatMiroir(out, { maintenant: apres(1), verifier: true });
  assert.equal(abime.niveau, 'critique');
  assert.match(abime.messages[0]!, /particuliers\/F1\.json n’est pas le fichier/);
  assert.equal(etatMiroir(dossier).niveau, 'inconnu');
});

test('the newest version of the feed: from the catalogue, of both audiences, else the known one', async () => {
  const adresse = (version: string, audience: string): string =>
    `https://exemple.fr/vdd/${version}/${audience}/zip/vosdroits-latest.zip`;
  const catalogue = (...versions: string[]): string =>
    JSON.stringify({ data: versions.flatMap((v) => [{ url: adresse(v, 'part') }, { url: adresse(v, 'pro') }]) });
  assert.equal(versionDuCatalogue(catalogue('3.4', '3.10', '3.9')), '3.10');
  assert.equal(
    versionDuCatalogue(JSON.stringify([adresse('3.6', 'part'), adresse('3.5', 'part'), adresse('3.5', 'pro')])),
    '3.5',
  );
  assert.equal(versionDuCatalogue('<html>'), undefined);

  const serveur = await servir((_, reponse) => void reponse.end(catalogue('3.5', '3.6')));
  const demande = preciser({ out: 'x', catalogue: serveur.adresse });
  await veiller(demande);
  assert.match(demande.sources.particuliers!, /\/vdd\/3\.6\/part\//);
  assert.match(veilleDe(demande, '3.5').veille!.message, /3\.5 est remplacé par le 3\.6/);
  assert.deepEqual(veilleDe(demande, '3.6'), {});

  serveur.repondre((_, reponse) => void reponse.writeHead(404).end());
  const muette = preciser({ out: 'x', catalogue: serveur.adresse });
  await veiller(muette);
  assert.match(muette.sources.particuliers!, /\/vdd\/3\.5\/part\//);
});
