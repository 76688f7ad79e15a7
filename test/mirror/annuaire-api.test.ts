import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { annuaire } from '../../src/mirror/annuaire/index.js';
import { ErreurMiroir } from '../../src/mirror/erreurs.js';
import type { AnnuaireCommune } from '../../src/model/index.js';
import { asApi, INSEE, RECORDS, serve } from './annuaire-records.js';

let out: string;
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'annuaire-api-'));
});
afterEach(() => rmSync(out, { recursive: true, force: true }));

const read = (): AnnuaireCommune =>
  JSON.parse(readFileSync(join(out, 'annuaire', `${INSEE}.json`), 'utf8')) as AnnuaireCommune;
const page = (results: unknown[], total = results.length): string => JSON.stringify({ total_count: total, results });
const options = (base: string) => ({ out, insee: [INSEE], api: `${base}/records`, pause: 1, attente: 1 });

describe('the directory of a commune, from the API', () => {
  it('reads JSON in strings into the same bodies as the files', async () => {
    await using server = await serve((_, response) => response.end(page(RECORDS.map(asApi))));
    const report = await annuaire(options(server.base));
    const { pivots } = read();
    assert.deepEqual(Object.keys(pivots), ['mairie', 'mission_locale']);
    assert.equal(pivots['mairie']?.[0]?.nom, 'Mairie - Roc-Tréhen');
    assert.equal(pivots['mairie']?.[0]?.ouverture?.length, 2);
    assert.deepEqual(pivots['mairie']?.[0]?.courriels, ['accueil@roc-trehen.example']);
    assert.deepEqual(pivots['mairie']?.[0]?.telephones, [{ valeur: '01 99 00 12 34' }]);
    assert.deepEqual(report.sansCompetence, [INSEE]);
  });

  it('asks page after page, in a stable order, for that commune', async () => {
    const filler = Array.from({ length: 230 }, (_, n) => ({ ...RECORDS[8], id: `x${n}` }));
    const all = [...filler, RECORDS[1]!].map(asApi);
    await using server = await serve((url, response) => {
      const offset = Number(url.searchParams.get('offset'));
      response.end(page(all.slice(offset, offset + Number(url.searchParams.get('limit'))), all.length));
    });
    const report = await annuaire(options(server.base));
    assert.deepEqual(server.asked.map((url) => url.searchParams.get('offset')), ['0', '100', '200']); // prettier-ignore
    assert.match(server.asked[0]?.searchParams.get('where') ?? '', /"29999"/);
    assert.equal(server.asked[0]?.searchParams.get('order_by'), 'id');
    assert.equal(report.lus, 231);
    assert.equal(read().pivots['mairie']?.length, 1);
  });

  it('tries again after 429 and 500', async () => {
    await using server = await serve((_, response, n) => {
      if (n === 1) response.writeHead(429, { 'retry-after': '0' }).end();
      else if (n === 2) response.writeHead(500).end('oops');
      else response.end(page(RECORDS.map(asApi)));
    });
    await annuaire(options(server.base));
    assert.equal(server.asked.length, 3);
    assert.equal(read().pivots['mairie']?.length, 2);
  });

  it('gives up by name, and leaves nothing', async () => {
    await using server = await serve((url, response) => {
      if (url.pathname === '/records') response.writeHead(500).end();
      else if (url.pathname === '/html/records') response.end('<html>');
      else response.end('{"erreur": "autre"}');
    });
    const stops = async (base: string, motif: string, text: RegExp): Promise<void> => {
      await assert.rejects(annuaire(options(base)), (error) => {
        assert.ok(error instanceof ErreurMiroir);
        assert.equal(error.motif, motif);
        assert.match(error.message, text);
        return true;
      });
    };
    await stops(server.base, 'reseau', /500/);
    await stops(`${server.base}/html`, 'archive', /pas du JSON/);
    await stops(`${server.base}/autre`, 'archive', /clés lues : erreur/);
    assert.ok(!existsSync(out));
  });
});
