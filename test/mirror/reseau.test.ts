import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { ErreurMiroir } from '../../src/mirror/index.js';
import { dossierTemporaire, fiche, fiches, lireDocument, lireManifeste, miroir, publies, zip } from './outils.js';
import { fichier, servir } from './serveur.js';

const FICHES = { ...fiches(3), ...fiche('F4', 'Longue', 'phrase '.repeat(3000)) };
/** Stored, so that there is something to cut. */
const ARCHIVE = await zip(FICHES, false);

/** Short waits; everything else as in life. */
const depuis = (out: string, adresse: string, plus = {}): ReturnType<typeof miroir> =>
  miroir({ out, sources: { particuliers: adresse }, attente: 5, ...plus });

/** A mirror stands already; the new request fails by that sentence, and the mirror is as it was. */
async function echoue(adresse: string, message: RegExp, plus = {}): Promise<void> {
  const out = join(dossierTemporaire(), 'miroir');
  const sain = await servir(fichier(await zip(fiches(3))));
  await depuis(out, sain.adresse);
  const avant = [publies(out), readFileSync(join(out, 'mirror.json'), 'utf8')];
  await assert.rejects(depuis(out, adresse, plus), (erreur: unknown) => {
    assert.ok(erreur instanceof ErreurMiroir, String(erreur));
    assert.equal(erreur.sortie, 1);
    assert.match(erreur.message, message);
    return true;
  });
  assert.deepEqual([publies(out), readFileSync(join(out, 'mirror.json'), 'utf8')], avant);
}

test('asks again only whether it changed; 304 writes nothing', async () => {
  const out = join(dossierTemporaire(), 'miroir');
  const serveur = await servir(fichier(ARCHIVE));
  await depuis(out, serveur.adresse);
  assert.equal(lireManifeste(out).archives.particuliers?.etag, '"un"');
  const rapport = await depuis(out, serveur.adresse);
  assert.equal(rapport.etat, 'inchange');
  assert.equal(serveur.requetes[1]?.headers['if-none-match'], '"un"');
  assert.equal(serveur.requetes[1]?.headers['if-modified-since'], 'Mon, 02 Mar 2026 10:00:00 GMT');
  serveur.repondre(fichier(await zip({ ...FICHES, ...fiche('F1', 'Changée') }), '"deux"'));
  assert.equal((await depuis(out, serveur.adresse)).etat, 'nouveau');
  assert.equal(lireDocument(out, 'F1').titre, 'Changée');
});

test('an unchanged feed is noted as looked at once a day', async () => {
  const out = join(dossierTemporaire(), 'miroir');
  const { adresse } = await servir(fichier(ARCHIVE));
  const a = (heures: number) => ({ maintenant: () => new Date(Date.UTC(2026, 2, 2, heures)) });
  await depuis(out, adresse, a(0));
  await depuis(out, adresse, a(20));
  assert.equal(lireManifeste(out).verifie, undefined);
  await depuis(out, adresse, a(25));
  assert.equal(lireManifeste(out).verifie, '2026-03-03T01:00:00.000Z');
  assert.equal(lireManifeste(out).date, '2026-03-02T00:00:00.000Z');
});

test('a body that breaks off is gone on with where it stopped', async () => {
  const out = join(dossierTemporaire(), 'miroir');
  const serveur = await servir((requete, reponse, numero) => {
    if (numero > 2) return fichier(ARCHIVE)(requete, reponse, numero);
    reponse.writeHead(200, { etag: '"un"', 'content-length': ARCHIVE.length });
    reponse.write(ARCHIVE.subarray(0, 5000), () => setTimeout(() => reponse.destroy(), 30));
  });
  await depuis(out, serveur.adresse);
  assert.equal(lireDocument(out, 'F4').titre, 'Longue');
  const derniere = serveur.requetes.at(-1)!;
  assert.equal(derniere.headers.range, 'bytes=5000-');
  assert.equal(derniere.headers['if-range'], '"un"');
});

test('… also by the next run, and anew when the file changed meanwhile', async () => {
  const out = join(dossierTemporaire(), 'miroir');
  const serveur = await servir((_, reponse) => {
    reponse.writeHead(200, { etag: '"vieux"', 'content-length': ARCHIVE.length });
    reponse.write(ARCHIVE.subarray(0, 5000));
  });
  await assert.rejects(depuis(out, serveur.adresse, { delaiTotal: 200 }), /temps accordé aux téléchargements/);
  assert.ok(!existsSync(out));
  serveur.repondre(fichier(ARCHIVE));
  await depuis(out, serveur.adresse);
  assert.equal(serveur.requetes.at(-1)?.headers['if-range'], '"vieux"');
  assert.equal(lireDocument(out, 'F4').titre, 'Longue');
});

test('500, 429 with Retry-After, then the file', async () => {
  const out = join(dossierTemporaire(), 'miroir');
  let attendu = 0;
  let depart = 0;
  const serveur = await servir((requete, reponse, numero) => {
    if (numero === 1) return void reponse.writeHead(500).end();
    if (numero === 2) {
      depart = performance.now();
      return void reponse.writeHead(429, { 'retry-after': '1' }).end();
    }
    attendu = performance.now() - depart;
    fichier(ARCHIVE)(requete, reponse, numero);
  });
  await depuis(out, serveur.adresse);
  assert.equal(serveur.requetes.length, 3);
  assert.ok(attendu > 900, `asked again after ${attendu} ms`);
});

test('a web page, a dead address, a redirection loop, a silent server, nobody there', async () => {
  const page = await servir((_, reponse) => void reponse.writeHead(200, { 'content-type': 'text/html' }).end('<html>'));
  await echoue(page.adresse, /page web, pas par une archive zip/);
  const sansType = await servir((_, reponse) => void reponse.writeHead(200).end('<!DOCTYPE html>'.padEnd(600)));
  await echoue(sansType.adresse, /page HTML/);
  const mort = await servir((_, reponse) => void reponse.writeHead(404).end());
  await echoue(mort.adresse, /a répondu 404\..*L’adresse a changé/);
  const boucle = await servir((_, reponse) => void reponse.writeHead(302, { location: '/part.zip' }).end());
  await echoue(boucle.adresse, /redirect/i);
  const muet = await servir(() => undefined);
  await echoue(muet.adresse, /temps accordé/, { delaiTotal: 150 });
  await echoue('http://127.0.0.1:1/part.zip', /pas de réponse .*HTTPS_PROXY/);
});

test('a truncated file without a length is refused as an archive', async () => {
  const coupe = await servir((_, reponse) => void reponse.writeHead(200).end(ARCHIVE.subarray(0, 9000)));
  await echoue(coupe.adresse, /tronquée/);
});

test('a certificate nobody vouches for is never accepted', async (t) => {
  const dossier = dossierTemporaire();
  try {
    execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', join(dossier, 'cle'), '-out', join(dossier, 'cert'), '-days', '1', '-subj', '/CN=localhost'], { stdio: 'ignore' }); // prettier-ignore
  } catch {
    return t.skip('no openssl on this machine to make a certificate with');
  }
  const options = { key: readFileSync(join(dossier, 'cle')), cert: readFileSync(join(dossier, 'cert')) };
  const serveur = createServer(options, (_, reponse) => void reponse.end(ARCHIVE));
  await new Promise<void>((pret) => serveur.listen(0, '127.0.0.1', pret));
  after(() => serveur.close());
  await echoue(
    `https://127.0.0.1:${(serveur.address() as AddressInfo).port}/part.zip`,
    /certificat du serveur n’est pas valable/,
  );
});
