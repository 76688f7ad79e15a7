import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FORME, type Forme } from '../../src/local/fichier/forme.js';
import { schemaJson } from '../../src/local/fichier/json-schema.js';
import { lireFichierLocal, type Chemin } from '../../src/local/fichier/lire.js';
import { direFaute } from '../../src/local/fichier/messages.js';
import { noticeDe } from '../../src/local/fichier/notices.js';

const sentences = (json: unknown): string[] => lireFichierLocal(json).fautes.map(direFaute);
const one = (json: object): string => {
  const found = sentences({ version: 1, ...json });
  assert.equal(found.length, 1, found.join('\n'));
  return found[0]!;
};

describe('reading the town’s file', () => {
  it('keeps what is right, with keys and values as the rest of the code writes them', () => {
    const { fichier, fautes } = lireFichierLocal({
      $schema: './local.schema.json',
      version: 1,
      commune: { insee: '2a004', nom: 'Val-sur-Brume' },
      etend: '../agglo.json',
      defauts: { couleur: '#123456', niveau: 3, masquer: ['voir-aussi', 'references'] },
      contact: { horaires: [{ du: 'Lundi', au: 'vendredi', heures: ['8h30 - 12h', '13:30-17:00'] }] },
      fermetures: [{ du: '2026-12-24' }],
      fiches: { F1234: { notes: [{ place: 'avant', html: 'Bonjour' }], rendezVous: '/rdv' } },
      fichesLocales: [{ id: 'L1', sous: 'particuliers/N1', titre: 'Cantine', html: '<p>x</p>' }],
      textes: { 'etat.introuvable': 'Rien.' },
    });
    assert.deepEqual(fautes, []);
    assert.equal(fichier?.commune?.insee, '2A004');
    assert.deepEqual(fichier?.defauts, { couleur: '#123456', niveau: 3, masquer: ['voir-aussi', 'references'] });
    assert.deepEqual(fichier?.contact?.horaires?.[0], { du: 'lundi', au: 'vendredi', heures: ['08:30-12:00', '13:30-17:00'] }); // prettier-ignore
    assert.deepEqual(Object.keys(fichier?.fiches ?? {}), ['particuliers/F1234']);
  });

  it('leaves out only what is wrong, and names it with what to write', () => {
    const { fichier, fautes } = lireFichierLocal({
      version: 1,
      commune: { insee: '2999', nom: 'Val' },
      fiches: {
        'particuliers/F1': {
          notes: [{ place: 'avant' }, { place: 'avant', html: 'tient' }],
          rendezVous: 'javascript:x',
        },
      },
    });
    assert.deepEqual(fichier?.commune, { nom: 'Val' });
    assert.deepEqual(fichier?.fiches?.['particuliers/F1'], { notes: [{ place: 'avant', html: 'tient' }] });
    assert.deepEqual(fautes.map((f) => [f.code, f.chemin.join('.')]), [
      ['valeur', 'commune.insee'],
      ['manque', 'fiches.particuliers/F1.notes.0.html'],
      ['valeur', 'fiches.particuliers/F1.rendezVous'],
    ]); // prettier-ignore
  });

  it('words every kind of mistake', () => {
    assert.match(one({ comune: {} }), /^comune : ce champ n’existe pas\. Écrivez sans doute commune\.$/);
    assert.match(one({ fermetures: [{ du: '24/12/2026' }] }), /^fermetures, n° 1 → du : "24\/12\/2026" n’est pas une date\. Écrivez année-mois-jour/);
    assert.match(one({ fermetures: [{ du: '2026-02-30' }] }), /n’est pas une date/);
    assert.match(one({ fermetures: [{ du: '2026-12-31', au: '2026-12-24' }] }), /la fin \(2026-12-24\) est avant le début/);
    assert.match(one({ contact: { horaires: [{ du: 'lun' }] } }), /n’est pas un jour de la semaine. Écrivez un de : lundi/);
    assert.match(one({ contact: { horaires: [{ du: 'lundi', heures: ['12:00-08:30'] }] } }), /n’est pas un horaire/);
    assert.match(one({ defauts: { couleur: '#12' } }), /^defauts → couleur : "#12" n’est pas une couleur/);
    assert.match(one({ defauts: { masquer: ['source'] } }), /n’est pas un bloc que l’on peut replier/);
    assert.match(one({ defauts: { teleservice: 'https://x.example' } }), /ce champ n’existe pas/);
    assert.match(one({ fiches: { 'F 1': {} } }), /n’est pas un identifiant de fiche/);
    assert.match(one({ fiches: [] }), /n’est pas un objet/);
    assert.match(one({ fermetures: {} }), /n’est pas une liste/);
    assert.match(one({ toutes: { notes: [{ place: 'haut', html: 'x' }] } }), /n’est pas possible ici. Écrivez un de : avant, apres, chapitre/);
    assert.match(one({ toutes: { modalites: { enLigne: { proposee: 'non' } } } }), /true ou false, sans guillemets/);
    assert.match(one({ fichesLocales: [{ id: 'C1', sous: 'N1', titre: 't', html: 'h' }] }), /L suivi d’un nombre/);
  }); // prettier-ignore

  it('refuses whole what is no file of that kind', () => {
    for (const json of [null, [], 'x', 3]) {
      assert.equal(lireFichierLocal(json).fichier, undefined);
      assert.match(sentences(json)[0] ?? '', /n’est pas un objet JSON/);
    }
    assert.equal(lireFichierLocal({ version: 2, fiches: {} }).fichier, undefined);
    assert.match(sentences({ version: 2 })[0] ?? '', /Mettez co-marquage\.js à jour/);
    assert.match(sentences({})[0] ?? '', /^version manque\. Ajoutez-le, par exemple 1\.$/);
    assert.deepEqual(lireFichierLocal({}).fichier, { version: 1 }, 'the rest of the file is still used');
  });

  it('is not fooled by names of the language', () => {
    const json = JSON.parse('{"version":1,"__proto__":{"x":1},"constructor":1,"textes":{"__proto__":"x"}}') as unknown;
    const { fichier, fautes } = lireFichierLocal(json);
    assert.equal(fautes.length, 2);
    assert.equal(({} as { x?: number }).x, undefined);
    assert.equal(Object.getPrototypeOf(fichier), Object.prototype);
  });
});

/** Every field of the shape, with a path to it. */
function* fields(forme: Forme, path: Chemin): Generator<[Chemin, Forme]> {
  if (typeof forme === 'string' || 'parmi' in forme) return;
  if ('liste' in forme) yield* fields(forme.liste, [...path, 0]);
  else if ('carte' in forme)
    yield* fields(forme.carte, [...path, forme.cles === 'document' ? 'particuliers/F1' : 'mot']);
  else
    for (const [name, below] of Object.entries(forme.champs)) {
      yield [[...path, name], below];
      yield* fields(below, [...path, name]);
    }
}

describe('what is said of the town’s file', () => {
  it('has a sentence and a valid example for every field', () => {
    for (const [path, forme] of fields(FORME, [])) {
      const notice = noticeDe(path);
      assert.ok(notice?.phrase, path.join('.'));
      const wrap = (json: unknown, key: string | number): object =>
        typeof key === 'number' ? [json] : { [key]: json };
      const json = [...path].reverse().reduce<unknown>(wrap, notice.exemple) as object;
      const wrong = lireFichierLocal({ version: 1, ...json }).fautes.filter(({ code }) => code !== 'manque');
      assert.deepEqual(wrong, [], `${path.join('.')} ${JSON.stringify(forme)}`);
    }
  });

  it('is published as a JSON Schema that names the same fields', () => {
    const schema = schemaJson() as { properties: Record<string, { description?: string }>; required: string[] };
    assert.deepEqual(schema.required, ['version']);
    assert.deepEqual(Object.keys(schema.properties), Object.keys((FORME as { champs: object }).champs));
    assert.match(schema.properties['etend']?.description ?? '', /intercommunalité/);
    for (const pattern of JSON.stringify(schema).matchAll(/"pattern":("(?:[^"\\]|\\.)*")/g))
      assert.ok(
        new RegExp(JSON.parse(pattern[1]!) as string, 'u'),
        'patterns hold in Unicode mode, as editors read them',
      );
  });
});
