/** The settings that `--publier` writes, tried in the servers they are for: who may read, how long a copy holds, what is sent. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { dossierTemporaire, ecrireZip, fiches, miroir } from './outils.js';
import { demarrer, programmeDe, SERVEURS } from './serveurs.js';

const DEFAIRE = { br: brotliDecompressSync, gzip: gunzipSync, '': (octets: Buffer): Buffer => octets };
const POINT = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'); // prettier-ignore

interface Reponse {
  etat: number;
  tetes: IncomingMessage['headers'];
  corps: Buffer;
}
const demander = (adresse: string, tetes: Record<string, string> = {}): Promise<Reponse> =>
  new Promise((donner, refuser) => {
    get(adresse, { headers: tetes, agent: false }, (r) => {
      const morceaux: Buffer[] = [];
      r.on('data', (m: Buffer) => morceaux.push(m));
      r.on('end', () => donner({ etat: r.statusCode ?? 0, tetes: r.headers, corps: Buffer.concat(morceaux) }));
    }).on('error', refuser);
  });

for (const [nom, serveur] of Object.entries(SERVEURS))
  describe(
    `a mirror served by ${nom}`,
    { skip: !programmeDe(serveur) && `no ${serveur.programme} on this machine` },
    () => {
      // prettier-ignore
      it('may be read from any site, is kept an hour, sent compressed, and not sent again', async () => {
      const dossier = dossierTemporaire();
      const images = join(dossier, 'images');
      mkdirSync(images);
      writeFileSync(join(images, 'point.png'), POINT);
      const out = join(dossier, 'miroir');
      const sources = { particuliers: await ecrireZip(dossier, fiches(3, 'Une phrase inventée. '.repeat(80))) };
      await miroir({ out, sources, publier: true, compresser: true });
      mkdirSync(join(out, 'images'), { recursive: true });
      writeFileSync(join(out, 'images/point.png'), POINT);
      const { adresse, arreter } = await demarrer(serveur, out, join(dossier, 'travail'));
      try {
        const fichier = readFileSync(join(out, 'particuliers/F1.json'));
        for (const [accepte, attendu] of [['br, gzip', serveur.prefere], ['gzip', 'gzip'], ['', '']] as const) {
          const r = await demander(`${adresse}particuliers/F1.json`, { 'accept-encoding': accepte });
          assert.equal(r.etat, 200);
          assert.equal(r.tetes['content-encoding'] ?? '', attendu, `accept-encoding: ${accepte}`);
          assert.deepEqual(DEFAIRE[attendu](r.corps), fichier);
          assert.match(r.tetes['content-type'] ?? '', /^application\/json/);
          assert.equal(r.tetes['access-control-allow-origin'], '*');
          assert.equal(r.tetes['cache-control'], 'public, max-age=3600, stale-while-revalidate=86400');
          assert.equal(r.tetes['x-content-type-options'], 'nosniff');
          assert.match(r.tetes.vary ?? '', /accept-encoding/i);
          const encore = await demander(`${adresse}particuliers/F1.json`, {
            'accept-encoding': accepte,
            'if-none-match': r.tetes.etag ?? 'none',
          });
          assert.equal(encore.etat, 304, `${accepte}: ${r.tetes.etag ?? 'no etag'}`);
        }
        const manifeste = await demander(`${adresse}mirror.json`, { 'accept-encoding': 'gzip' });
        assert.match(manifeste.tetes['content-type'] ?? '', /^application\/json/);
        const atom = await demander(`${adresse}particuliers/changes.atom`);
        assert.match(atom.tetes['content-type'] ?? '', /^application\/atom\+xml/);
        const image = await demander(`${adresse}images/point.png`);
        assert.equal(image.tetes['content-type'], 'image/png');
        assert.deepEqual(image.corps, POINT);
        assert.equal(image.tetes['cache-control'], 'public, max-age=86400, stale-while-revalidate=604800');
        const absent = await demander(`${adresse}particuliers/F404.json`);
        assert.equal(absent.etat, 404);
        // A page of another site is told "not there", not "may not read".
        assert.equal(absent.tetes['access-control-allow-origin'], '*');
      } finally {
        await arreter();
      }
    });
    },
  );
