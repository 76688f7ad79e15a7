import assert from 'node:assert/strict';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { annuaire } from '../../src/mirror/annuaire/index.js';
import { executer } from '../../src/mirror/commandes/index.js';
import { disqueReel } from '../../src/mirror/disque/fs.js';
import { ErreurMiroir } from '../../src/mirror/erreurs.js';
import { retour } from '../../src/mirror/retour.js';
import { verifierArbre } from '../../src/mirror/verifier.js';
import type { AnnuaireCommune } from '../../src/model/index.js';
import { ecrireZip, fiches, miroir } from './outils.js';
import { competenceZip, INSEE, LOCAL_JSON, RECORDS, serve, tar, zip } from './annuaire-records.js';

let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'annuaire-'));
});
after(() => rmSync(folder, { recursive: true }));

function put(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
const fresh = (): string => mkdtempSync(join(folder, 'miroir-'));
const read = (out: string, insee = INSEE): AnnuaireCommune =>
  JSON.parse(readFileSync(join(out, 'annuaire', `${insee}.json`), 'utf8')) as AnnuaireCommune;
const names = ({ pivots }: AnnuaireCommune, pivot: string): string[] => pivots[pivot]?.map(({ nom }) => nom) ?? [];

const refused =
  (motif: string, ...parts: (string | RegExp)[]) =>
  (error: unknown) => {
    assert.ok(error instanceof ErreurMiroir, String(error));
    assert.equal(error.motif, motif);
    for (const part of parts) assert.match(error.message, typeof part === 'string' ? new RegExp(part) : part);
    return true;
  };

describe('the directory of a commune, from the official archive', () => {
  it('before the first mirror: the mirror that comes after is a link as ever, and takes it over', async () => {
    const out = join(fresh(), 'miroir');
    await annuaire({ out, insee: [INSEE], from: put('local.json', LOCAL_JSON) });
    assert.ok(lstatSync(out).isSymbolicLink());
    const before = read(out);
    const sources = { particuliers: await ecrireZip(folder, fiches(2), 'guide.zip') };
    await miroir({ out, sources });
    assert.ok(lstatSync(out).isSymbolicLink());
    assert.deepEqual(read(out), before);
    assert.deepEqual(verifierArbre(disqueReel, out), []);
    assert.throws(() => retour({ out }), /aucun miroir précédent/, 'never back to a tree without a guide');
  });

  it('… also where it made a folder, as it did once: the mirror then exchanges file by file', async () => {
    const out = join(fresh(), 'miroir');
    mkdirSync(join(out, 'annuaire'), { recursive: true });
    await annuaire({ out, insee: [INSEE], from: put('local.json', LOCAL_JSON) });
    await miroir({ out, sources: { particuliers: await ecrireZip(folder, fiches(2), 'guide.zip') } });
    assert.equal(read(out).insee, INSEE);
    assert.deepEqual(verifierArbre(disqueReel, out), []);
    assert.throws(() => retour({ out }), /aucun miroir précédent/);
  });

  it('takes the bodies that the competence file names, whatever the order of the parts', async () => {
    const parts = {
      a: ['2026_gouv_local.json', LOCAL_JSON],
      b: ['x/2026-data.gouv_commune.zip', await competenceZip()],
    };
    for (const order of [
      [parts.a, parts.b],
      [parts.b, parts.a],
    ]) {
      const from = put('all.tar.gz', gzipSync(await tar(Object.fromEntries(order) as Record<string, string>)));
      const out = fresh();
      const report = await annuaire({ out, insee: [INSEE], from, maintenant: () => new Date(0) });
      assert.equal(report.lus, RECORDS.length);
      assert.deepEqual(report.sansCompetence, []);
      const file = read(out);
      assert.deepEqual(report.annuaires, [file]);
      assert.deepEqual(Object.keys(file.pivots), ['caf', 'cg', 'mairie', 'prefecture']);
      assert.deepEqual(names(file, 'caf'), ['Caisse compétente'], 'not the one that only sits in the commune');
      assert.deepEqual(names(file, 'mairie'), ['Mairie - Roc-Tréhen', 'Mairie déléguée - Kerlaz-Vihan']);
      assert.equal(file.nom, 'Roc-Tréhen');
      assert.equal(file.fuseau, 'Europe/Paris');
      assert.equal(file.date, '1970-01-01T00:00:00.000Z');
      assert.deepEqual(readdirSync(out), ['annuaire'], 'what was unpacked is gone');
    }
  });

  it('reads a record into the model, without markup and without unsafe addresses', async () => {
    const out = fresh();
    await annuaire({ out, insee: [INSEE], from: put('local.json', LOCAL_JSON) });
    const [mairie] = read(out).pivots['mairie'] ?? [];
    assert.deepEqual(mairie, {
      id: '00000000-0000-4000-8000-000000000001',
      nom: 'Mairie - Roc-Tréhen',
      pivot: 'mairie',
      adresse: {
        lignes: ['Bâtiment A', '3 quai des Mouettes'],
        codePostal: '29999',
        commune: 'Roc-Tréhen',
        accessibilite: 'ACC',
        noteAccessibilite: 'rampe c&ocirc;té quai & sonnette',
      },
      position: { longitude: -4.5012, latitude: 48.0123 },
      telephones: [{ valeur: '01 99 00 12 34' }],
      courriels: ['accueil@roc-trehen.example'],
      sites: [{ url: 'https://www.roc-trehen.example' }],
      ouverture: [
        { du: 1, au: 5, heures: [['08:30', '12:00'], ['13:30', '17:00']] },
        { du: 6, au: 6, heures: [['09:00', '12:00']], commentaire: 'Un samedi sur deux.' },
      ],
      remarque: 'Fermé l’après-midi en août.',
      url: 'https://lannuaire.service-public.gouv.fr/bretagne/finistere/exemple',
      modifie: '2026-03-08',
    }); // prettier-ignore
  });

  it('without a competence file keeps the mairie and bodies that name the commune among others, and says so', async () => {
    const out = fresh();
    const report = await annuaire({ out, insee: [INSEE], from: put('local.json.gz', gzipSync(LOCAL_JSON)) });
    assert.deepEqual(report.sansCompetence, [INSEE]);
    assert.deepEqual(Object.keys(read(out).pivots), ['mairie', 'mission_locale']);
  });

  it('takes the competence file from beside', async () => {
    const out = fresh();
    const competences = put('communes.zip', await competenceZip());
    await annuaire({ out, insee: [INSEE], from: put('local.json', LOCAL_JSON), competences });
    assert.deepEqual(names(read(out), 'prefecture'), ['Préfecture du bout du monde']);
  });

  it('reads the competences where the archive holds them as files', async () => {
    const out = fresh();
    const json = JSON.stringify({ caf: ['00000000-0000-4000-8000-000000000005'] });
    const from = put(
      'dossier.tar',
      await tar({ 'd/gouv_local.json': LOCAL_JSON, [`d/data.gouv_commune/${INSEE}.json`]: json }),
    );
    await annuaire({ out, insee: [INSEE], from });
    assert.deepEqual(names(read(out), 'caf'), ['Caisse compétente'], 'other keys are read as well');
  });

  it('reads bzip2', async () => {
    const out = fresh();
    const from = new URL('./annuaire.tar.bz2', import.meta.url).pathname;
    await annuaire({ out, insee: [INSEE], from });
    assert.equal(names(read(out), 'mairie')[0], 'Mairie - Roc-Tréhen');
    assert.deepEqual(names(read(out), 'caf'), ['Caisse compétente']);
  });

  it('writes one file per commune, and none for a commune that nobody serves', async () => {
    const out = fresh();
    const report = await annuaire({ out, insee: [INSEE, '75056', '29000'], from: put('local.json', LOCAL_JSON) });
    assert.deepEqual(readdirSync(join(out, 'annuaire')).sort(), ['29999.json', '75056.json']);
    assert.deepEqual(report.vides, ['29000']);
    assert.deepEqual(names(read(out, '75056'), 'mairie'), ['Mairie - Ailleurs']);
  });

  it('reads the archive from an address', async () => {
    const content = gzipSync(await tar({ 'gouv_local.json': LOCAL_JSON, 'gouv_commune.zip': await competenceZip() }));
    await using server = await serve((_, response) => response.end(content));
    const out = fresh();
    await annuaire({ out, insee: [INSEE], from: `${server.base}/all.tar.gz` });
    assert.deepEqual(names(read(out), 'prefecture'), ['Préfecture du bout du monde']);
  });

  it('notes the hash of what it writes in a mirror', async () => {
    const out = fresh();
    writeFileSync(join(out, 'mirror.json'), '{"v":1}');
    writeFileSync(join(out, 'empreintes.json'), '{"v":1,"fichiers":{"mirror.txt":"0"}}');
    await annuaire({ out, insee: [INSEE], from: put('local.json', LOCAL_JSON) });
    const { fichiers } = JSON.parse(readFileSync(join(out, 'empreintes.json'), 'utf8')) as { fichiers: object };
    assert.deepEqual(Object.keys(fichiers), ['mirror.txt', `annuaire/${INSEE}.json`]);
  });
});

describe('what stops the command annuaire', () => {
  it('says which keys it found', async () => {
    const competences = put('cles.zip', await competenceZip({ ville: [{ insee: INSEE, guichets: ['x'] }] }));
    const from = put('local.json', LOCAL_JSON);
    const out = fresh();
    await assert.rejects(
      annuaire({ out, insee: [INSEE], from, competences }),
      refused('archive', 'ville, insee, guichets', 'code_type_service_local'),
    );
    await assert.rejects(
      annuaire({ out, insee: [INSEE], from: put('autre.json', '{"organismes": [{"id": 1}]}') }),
      refused('archive', '« service »', 'organismes, id'),
    );
    assert.ok(!existsSync(out), 'nothing is left behind');
  });

  it('refuses what is cut short or something else', async () => {
    const out = fresh();
    const whole = gzipSync(await tar({ 'gouv_local.json': LOCAL_JSON, 'gouv_commune.zip': await competenceZip() }));
    for (const [name, content] of Object.entries({
      'coupe.tar.gz': whole.subarray(0, whole.length - 200),
      'coupe.json': LOCAL_JSON.slice(0, -300),
      'faux.json': LOCAL_JSON.replace('"nom"', 'nom'),
    }))
      await assert.rejects(
        annuaire({ out, insee: [INSEE], from: put(name, content) }),
        refused('archive', 'tronqué ou altéré'),
      );
    const bz2 = readFileSync(new URL('./annuaire.tar.bz2', import.meta.url));
    await assert.rejects(
      annuaire({ out, insee: [INSEE], from: put('coupe.bz2', bz2.subarray(0, bz2.length - 100)) }),
      refused('archive', 'tronqué ou altéré'),
    );
    await assert.rejects(
      annuaire({ out, insee: [INSEE], from: put('page', '<!doctype html>') }),
      refused('archive', 'commence par « <!doctype'),
    );
    await assert.rejects(
      annuaire({ out, insee: [INSEE], from: put('rien.tar', await tar({ 'lisez-moi.txt': 'x' })) }),
      refused('archive', 'lisez-moi.txt'),
    );
    const altered = await zip({ [`${INSEE}.json`]: JSON.stringify({ caf: ['00000000-0000-4000-8000-000000000005'] }) });
    altered[40] = altered[40]! ^ 1;
    await assert.rejects(
      annuaire({ out, insee: [INSEE], from: put('local.json', LOCAL_JSON), competences: put('altere.zip', altered) }),
      refused('archive', 'altéré|illisible'),
    );
    assert.ok(!existsSync(out));
  });

  it('names the option and what to write', async () => {
    const out = fresh();
    await assert.rejects(annuaire({ out, insee: [] }), refused('usage', '--insee'));
    await assert.rejects(annuaire({ out, insee: ['2999'] }), refused('usage', '« 2999 »', 'code postal'));
    await assert.rejects(
      annuaire({ out, insee: [INSEE], from: 'absent.json' }),
      refused('usage', '--from', 'absent.json'),
    );
    await assert.rejects(annuaire({ out, insee: [INSEE], from: 'x', api: true }), refused('usage', 'pas les deux'));
  });

  it('gives the exit codes of the command line', async () => {
    const from = put('local.json', LOCAL_JSON);
    assert.equal(await executer(['annuaire', '--insee', INSEE, '--out', fresh(), '--from', from]), 0);
    assert.equal(await executer(['annuaire', '--insee', '29000', '--out', fresh(), '--from', from]), 1);
    assert.equal(await executer(['annuaire', '--insee', 'x', '--out', fresh(), '--from', from]), 2);
  });
});
