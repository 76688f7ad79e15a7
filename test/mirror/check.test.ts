import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { check, type ConstatPlace } from '../../src/mirror/check/index.js';
import { executer } from '../../src/mirror/commandes/index.js';
import { ErreurMiroir } from '../../src/mirror/erreurs.js';
import { encoder, type DocumentVdd } from '../../src/model/index.js';
import { avec, doc, n, titre } from '../situation/outils.js';
import { serve } from './annuaire-records.js';

let folder: string;
const mirror = (): string => join(folder, 'miroir');
const put = (path: string, content: unknown): string => {
  const file = join(folder, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  return file;
};
const hold = (id: string, d: Partial<DocumentVdd>): string =>
  put(`miroir/particuliers/${id}.json`, encoder({ ...doc(), ...d, id }));

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'));
  put('miroir/mirror.json', { v: 1, audiences: { associations: 'particuliers' } });
  put('miroir/particuliers/redirections.json', {
    v: 1,
    vers: { F9: 'particuliers/F1', F8: 'https://ailleurs.example/x' },
  });
  const modalites = avec(n('BlocCas', avec(n('Cas', titre('Sur place')), { type: 'surPlace' })), { type: 'modalite' });
  hold('F1', {
    themes: [{ id: 'N1', titre: 'Thème' }],
    children: [n('Texte', n('Chapitre', titre('Documents à fournir'), modalites), n('Chapitre', titre('Délai')))],
  });
  hold('F2', { themes: [{ id: 'N1', titre: 'Thème' }], children: [n('Texte', n('Paragraphe', 'Sans chapitre.'))] });
  hold('N1', { children: [] });
});
after(() => rmSync(folder, { recursive: true }));

const run = (json: unknown, more: object = {}): Promise<ConstatPlace[]> =>
  check({
    local: put('local.json', json),
    mirror: mirror(),
    maintenant: () => new Date('2026-11-24T12:00:00Z'),
    ...more,
  });
const one = async (json: object): Promise<ConstatPlace> => {
  const found = await run({ version: 1, ...json });
  assert.equal(found.length, 1, JSON.stringify(found, null, 1));
  return found[0]!;
};
const note = (more: object) => ({ notes: [{ place: 'chapitre', html: 'x', ...more }] });

describe('check', () => {
  it('finds nothing in a file that fits', async () => {
    const found = await run({
      version: 1,
      fiches: {
        F1: { ...note({ chapitre: 'DELAI' }), modalites: { surPlace: { html: 'x' } } },
        'associations/F1': { rendezVous: '/x' },
      },
      themes: { N1: note({ chapitre: 'documents à fournir' }) },
      toutes: note({ chapitre: 'Délai' }),
      fichesLocales: [{ id: 'L1', sous: 'N1', titre: 't', html: 'h' }],
    });
    assert.deepEqual(found, []);
  });

  it('names sheets that are gone, with the new one', async () => {
    assert.match((await one({ fiches: { F7: {} } })).message, /^particuliers\/F7 n’est plus dans le guide/);
    const moved = await one({ fiches: { F9: {} } });
    assert.equal(moved.code, 'redirige');
    assert.match(moved.message, /Écrivez particuliers\/F1\.$/);
    assert.match((await one({ fiches: { F8: {} } })).message, /a quitté le guide pour https:\/\/ailleurs\.example/);
    const below = await one({ fichesLocales: [{ id: 'L1', sous: 'N9', titre: 't', html: 'h' }] });
    assert.equal(below.champ, 'fichesLocales, n° 1 → sous');
  });

  it('names chapters that are gone, with the nearest', async () => {
    const renamed = await one({ fiches: { F1: note({ chapitre: 'Documents a fournire' }) } });
    assert.match(
      renamed.message,
      /aucun chapitre « Documents a fournire ».*Écrivez sans doute « Documents à fournir »\.$/,
    );
    assert.match(
      (await one({ fiches: { F1: note({ chapitre: 'Tout autre chose' }) } })).message,
      /Chapitres : « Documents à fournir », « Délai »/,
    );
    assert.match((await one({ fiches: { F1: note({}) } })).message, /le chapitre manque/);
    assert.match((await one({ fiches: { F2: note({ chapitre: 'Délai' }) } })).message, /n’a pas de chapitres/);
    assert.match((await one({ themes: { N1: note({ chapitre: 'Inconnu partout' }) } })).message, /aucun chapitre/);
  });

  it('names ways of doing that the sheet does not have', async () => {
    assert.match(
      (await one({ fiches: { F1: { modalites: { enLigne: { proposee: false } } } } })).message,
      /Elle a : surPlace\./,
    );
    assert.match(
      (await one({ fiches: { F2: { modalites: { enLigne: { html: 'x' } } } } })).message,
      /écrivez une note/,
    );
  });

  it('names what is over, and tells closures of the past only in passing', async () => {
    const over = await one({ fiches: { F1: { notes: [{ place: 'avant', html: 'x', au: '2026-11-23' }] } } });
    assert.match(over.message, /n’est plus montrée depuis le 2026-11-23/);
    const past = await one({ fermetures: [{ du: '2026-01-01' }] });
    assert.equal(past.niveau, 'avis');
  });

  it('names wrong fields with their line, and text that is no JSON', async () => {
    const text = '{\n  "version": 1,\n  "commune": {\n    "insee": "2999",\n    "nom": "Val"\n  },\n  "fische": {}\n}';
    const found = await run(text);
    assert.deepEqual(found.map(({ ligne, champ }) => [ligne, champ]), [[4, 'commune → insee'], [7, 'fische']]); // prettier-ignore
    assert.match(found[0]!.message, /^"2999" n’est pas un code INSEE/);
    assert.match(found[1]!.message, /Écrivez sans doute fiches/);
    const [broken] = await run('{\n  "version": 1,\n}');
    assert.equal(broken?.code, 'json');
    assert.equal(broken.ligne, 3);
  });

  it('names two sheets of one name', async () => {
    const sheet = { id: 'L1', sous: 'N1', titre: 't', html: 'h' };
    assert.equal((await one({ fichesLocales: [sheet, sheet] })).code, 'doublon');
  });

  it('tries the links when asked', async () => {
    await using server = await serve((url, response) => {
      if (url.pathname === '/mort') response.writeHead(404).end();
      else response.end('ok');
    });
    const file = {
      version: 1,
      fiches: {
        F1: {
          teleservice: { url: `${server.base}/ok` },
          notes: [
            {
              place: 'avant',
              html: `<a href="${server.base}/mort">x</a> <a href="/mort">y</a> <a href="mailto:a@b.example">z</a>`,
            },
          ],
        },
      },
    };
    const without = await run(file, { liens: true });
    assert.deepEqual(without.map(({ code, niveau }) => [code, niveau]).sort(), [['lien', 'a-faire'], ['lien-relatif', 'avis']]); // prettier-ignore
    assert.match(without.find(({ code }) => code === 'lien')!.message, /\/mort répond 404/);
    assert.equal(
      server.asked.filter(({ pathname }) => pathname === '/mort').length,
      2,
      'HEAD, then GET, once for both',
    );
    const withBase = await run(file, { liens: true, base: server.base });
    assert.deepEqual(withBase.map(({ code }) => code), ['lien', 'lien']); // prettier-ignore
    const dead = await run({ version: 1, toutes: { rendezVous: 'http://127.0.0.1:9/x' } }, { liens: true });
    assert.match(dead[0]!.message, /ne répond pas/);
  });

  it('ends with 1 when something needs a hand, 2 when a file is missing', async () => {
    const fits = put('bon.json', { version: 1 });
    const gone = put('mauvais.json', { version: 1, fiches: { F7: {} } });
    assert.equal(await executer(['check', '--local', fits, '--mirror', mirror()]), 0);
    assert.equal(await executer(['check', '--local', gone, '--mirror', mirror()]), 1);
    assert.equal(await executer(['check', '--local', gone, '--mirror', folder]), 2);
    await assert.rejects(check({ local: join(folder, 'absent.json'), mirror: mirror() }), ErreurMiroir);
  });
});
