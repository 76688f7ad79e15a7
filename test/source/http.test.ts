import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { avancer, ErreurSource, SourceHttp } from '../../src/source/index.js';
import { fiche, fichier } from './documents.js';
import { serve } from './mirror-server.js';

const F1 = { audience: 'particuliers', id: 'F1' } as const;
const manifeste = { v: 1, date: '2026-01-01T00:00:00Z', archives: {} };

/** The error a source answers with, never anything else. */
async function erreur(promesse: Promise<unknown>): Promise<ErreurSource> {
  const raison = await promesse.then(
    () => assert.fail('no error'),
    (e: unknown) => e,
  );
  assert.ok(raison instanceof ErreurSource, String(raison));
  return raison;
}

describe('SourceHttp', () => {
  it('reads a document, once for all who ask', async () => {
    await using server = await serve({ '/particuliers/F1.json': fichier() });
    const source = new SourceHttp(server.base);
    const [un, deux] = await Promise.all([source.document(F1), source.document(F1)]);
    assert.deepEqual(un, fiche());
    assert.equal(un, deux);
    assert.deepEqual(server.asked, ['/particuliers/F1.json']);
  });

  it('follows an audience merged into another', async () => {
    await using server = await serve({
      '/particuliers/F1.json': fichier(),
      '/mirror.json': { ...manifeste, audiences: { associations: 'particuliers' } },
    });
    const doc = await new SourceHttp(server.base).document({ audience: 'associations', id: 'F1' });
    assert.equal(doc.audience, 'particuliers');
  });

  it('asks for the manifest only where a document is missing, and once', async () => {
    await using server = await serve({ '/particuliers/F1.json': fichier(), '/mirror.json': manifeste });
    const source = new SourceHttp(server.base);
    await source.document(F1);
    assert.deepEqual(server.asked, ['/particuliers/F1.json']);
    for (const id of ['F2', 'F3']) assert.equal((await erreur(source.document({ ...F1, id }))).code, 'introuvable');
    assert.equal(server.asked.filter((path) => path === '/mirror.json').length, 1);
  });

  it('tells a missing mirror from a missing document', async () => {
    await using server = await serve({});
    const { code, message } = await erreur(new SourceHttp(server.base).document(F1));
    assert.equal(code, 'miroir');
    assert.match(message, /npx co-marquage mirror/);
  });

  for (const [nom, reponse, code] of [
    ['half a file', '{"v":1,"d":["Publi', 'forme'],
    ['a page of a network that asks for a sign-in', '<!DOCTYPE html><title>Wi-Fi</title>', 'forme'],
    ['JSON of another kind', '{"titre":"?"}', 'forme'],
    ['null', 'null', 'forme'],
    ['a document whose contents are not nodes', '{"v":1,"d":["","","","","",""],"c":[{"a":1}]}', 'forme'],
    [
      'a document too deep to read',
      `{"v":1,"d":["","","","","",""],"c":[${'[0,'.repeat(50_000)}""${']'.repeat(50_000)}]}`,
      'forme',
    ],
    ['a document for a newer script', '{"v":2}', 'version'],
  ] as const) {
    it(`refuses ${nom}`, async () => {
      await using server = await serve({ '/particuliers/F1.json': reponse });
      assert.equal((await erreur(new SourceHttp(server.base).document(F1))).code, code);
    });
  }

  it('says a server in trouble, and tries anew when asked again', async () => {
    await using server = await serve({ '/particuliers/F1.json': (_, r) => r.writeHead(503).end() });
    const source = new SourceHttp(server.base);
    assert.equal((await erreur(source.document(F1))).code, 'reseau');
    server.answers['/particuliers/F1.json'] = fichier();
    assert.equal((await source.document(F1)).titre, fiche().titre);
  });

  it('says a server that is not there', async () => {
    const { base } = await serve({}).then(async (server) => {
      await server[Symbol.asyncDispose]();
      return server;
    });
    assert.equal((await erreur(new SourceHttp(base).document(F1))).code, 'reseau');
  });

  it('gives up on an answer that does not come, and on one that does not end', async () => {
    await using server = await serve({
      '/particuliers/F1.json': () => undefined,
      '/particuliers/F2.json': (_, r) => r.writeHead(200).write('{"v":1,'),
    });
    const source = new SourceHttp(server.base, 50);
    assert.equal((await erreur(source.document(F1))).code, 'delai');
    assert.equal((await erreur(source.document({ ...F1, id: 'F2' }))).code, 'delai');
  });

  it('takes the answer to a request made early, for that address and once', async () => {
    await using server = await serve({ '/particuliers/F1.json': fichier() });
    avancer(`${server.base}particuliers/F1.json`, fetch(`${server.base}particuliers/F1.json`));
    const source = new SourceHttp(server.base);
    assert.equal((await source.document(F1)).id, 'F1');
    assert.equal(server.asked.length, 1);
  });

  it('reads the other files, and refuses those of another shape', async () => {
    await using server = await serve({
      '/mirror.json': manifeste,
      '/particuliers/menu.json': { v: 1, themes: [] },
      '/annuaire/12345.json': { v: 2 },
      '/professionnels/menu.json': [],
    });
    const source = new SourceHttp(server.base);
    assert.deepEqual(await source.manifeste(), manifeste);
    assert.deepEqual((await source.menu('particuliers')).themes, []);
    assert.equal((await erreur(source.annuaire('12345'))).code, 'version');
    assert.equal((await erreur(source.menu('professionnels'))).code, 'forme');
  });
});
