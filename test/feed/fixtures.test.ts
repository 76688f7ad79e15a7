import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { decoder, encoder, TYPES, type Noeud, parcourir } from '../../src/model/index.js';
import { visible } from '../corpus/visible.js';
import { cheminModele, fixtures } from './fixtures.js';
import { textesDuModele } from './textes.js';

const SCHEMAS = new URL('../../../shared/feed/schema-3.5/', import.meta.url);
/** Attributes that the schema declares and no element of it bears. */
const SANS_PORTEUR = ['publics', 'dateAgenda'];
const TOUTES = fixtures();

for (const { nom, xml, lire } of TOUTES)
  test(`fixture ${nom}`, () => {
    const doc = lire();
    assert.deepEqual(doc, JSON.parse(readFileSync(cheminModele(nom), 'utf8')));
    assert.deepEqual(textesDuModele(doc), visible(xml).textes.map(({ texte }) => texte)); // prettier-ignore
    const relu = decoder(JSON.parse(JSON.stringify(encoder(doc))), doc);
    assert.deepEqual(relu, doc, 'through the compact file');
  });

test('numbers of fixtures are given once', () => {
  const numeros = TOUTES.map(({ nom }) => nom.slice(0, 3));
  assert.equal(new Set(numeros).size, numeros.length);
});

test('every type of node has a fixture', () => {
  const vus = new Set(
    TOUTES.flatMap(({ lire }) => [...parcourir(lire().children)].map(([{ type }]: [Noeud, unknown]) => type)),
  );
  assert.deepEqual(TYPES.filter((type) => !vus.has(type)), []); // prettier-ignore
});

test(
  'every element and attribute of the schema has a fixture',
  { skip: !existsSync(SCHEMAS) && 'the schema is not beside the checkout' },
  () => {
    const sources = TOUTES.map(({ xml }) => xml).join('');
    const schemas = readdirSync(SCHEMAS, { recursive: true, encoding: 'utf8' })
      .filter((nom) => nom.endsWith('.xsd') && !/RSS|xml\.xsd|simpledc/.test(nom))
      .map((nom) => readFileSync(new URL(nom, SCHEMAS), 'utf8').replace(/<!--[^]*?-->/g, ''))
      .join('');
    const noms = (quoi: string) =>
      new Set([...schemas.matchAll(new RegExp(`<xs:${quoi}\\s+name="([^"]+)"`, 'g'))].map(([, nom]) => nom ?? ''));
    // prettier-ignore
    assert.deepEqual([...noms('element')].filter((nom) => !new RegExp(`<${nom}[ />]`).test(sources)), []);
    // prettier-ignore
    assert.deepEqual([...noms('attribute')].filter((nom) => !new RegExp(` ${nom}="`).test(sources)), SANS_PORTEUR);
  },
);
