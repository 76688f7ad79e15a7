import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ErreurXml, lireDocument, lireMenu, lireRedirections } from '../../src/feed/index.js';
import { parcourir } from '../../src/model/index.js';
import { dateIso } from '../../src/feed/date.js';
import { visible } from '../corpus/visible.js';
import { fixtures } from './fixtures.js';
import { textesDuModele } from './textes.js';

const EXEMPLES = new URL('../../../shared/feed/samples/', import.meta.url);
const part = { audience: 'particuliers', fichier: 'F1.xml' } as const;
const source = (nom: string): string => fixtures().find((f) => f.nom.endsWith(nom))?.xml ?? assert.fail(nom);

test('dates: the day of the calendar, or nothing', () => {
  for (const [texte, jour] of [
    ['modified 2024-02-15', '2024-02-15'],
    ['2024-02-15', '2024-02-15'],
    ['2020-01-01T00:00:00', '2020-01-01'],
    ['0202-02-15T00:00:00', undefined],
    ['modified 2024-02-30', undefined],
    ['12024-02-15', undefined],
    ['hier', undefined],
    ['', undefined],
    [undefined, undefined],
  ])
    assert.equal(dateIso(texte), jour, texte);
});

test('the address of the original: the feed’s own, else built from audience and ID; never another scheme', () => {
  const spUrl = (attribut: string, audience: 'particuliers' | 'professionnels' | 'associations' = 'particuliers') =>
    lireDocument(`<Publication ID="F1"${attribut}/>`, { audience, fichier: 'F1.xml' }).spUrl;
  assert.equal(spUrl(' spUrl="https://www.service-public.fr/vieux/F1"'), 'https://www.service-public.fr/vieux/F1');
  assert.equal(spUrl('', 'professionnels'), 'https://entreprendre.service-public.gouv.fr/vosdroits/F1');
  assert.equal(spUrl('', 'associations'), 'https://www.service-public.gouv.fr/associations/vosdroits/F1');
  assert.equal(
    spUrl(' spUrl="java&#10;script:alert(1)"'),
    'https://www.service-public.gouv.fr/particuliers/vosdroits/F1',
  );
});

test('a document is named by its ID, else by its file; what neither names is refused', () => {
  const id = (xml: string, fichier: string) => lireDocument(xml, { audience: 'particuliers', fichier }).id;
  assert.equal(id('<Publication ID="F1"/>', 'autre.xml'), 'F1');
  assert.equal(id('<Publication/>', 'part/F2.xml'), 'F2');
  assert.equal(id('<Menu/>', 'menu.xml'), 'menu');
  assert.equal(id('<Publication ID="../../F3"/>', 'F3.xml'), 'F3');
  assert.throws(() => id('<Publication ID="../F4"/>', '..xml'), { name: 'ErreurXml', code: 'identifiant' });
});

test('a page that is no document of the feed is refused, a root of tomorrow with an ID is read', () => {
  for (const page of ['<html><body>503</body></html>', '<Error><Code>AccessDenied</Code></Error>'])
    assert.throws(() => lireDocument(page, part), { name: 'ErreurXml', code: 'racine' });
  const demain = lireDocument('<Nouvelle ID="X1" type="Brève"><Titre>Bonjour</Titre></Nouvelle>', part);
  assert.deepEqual([demain.racine, demain.id, demain.titre, demain.children.length], ['Nouvelle', 'X1', 'Bonjour', 1]);
});

test('a condition may come in several pieces, a choice sets what it says first', () => {
  const { children } = lireDocument(
    '<Publication ID="F1"><Texte><Condition><estVrai var="A"/></Condition><Condition><estVrai var="B"/></Condition>' +
      '<Condition><estVrai var="C"/></Condition></Texte></Publication>',
    part,
  );
  assert.deepEqual(children[0]?.condition, { et: [{ estVrai: 'A' }, { estVrai: 'B' }, { estVrai: 'C' }] });
});

test('lists that the reader writes are never taken from attributes', () => {
  const { children } = lireDocument(
    '<Publication ID="F1"><Choix affecteVrai="T1" pivot="x" __proto__="y" xmlns:z="z"/></Publication>',
    part,
  );
  assert.deepEqual(children, [{ type: 'Choix', attributes: {}, children: [] }]);
});

test('the menu files give the table of contents, without guided searches and what has no file here', () => {
  assert.deepEqual(lireMenu(source('110-menu'), part), [
    { id: 'N90000', titre: 'Loisirs', famille: 'theme', enfants: [
      { id: 'N90001', titre: 'Se déplacer', famille: 'sous-theme', enfants: [{ id: 'N90002', titre: 'Vélo', famille: 'dossier' }] },
    ] },
  ]); // prettier-ignore
  assert.deepEqual(lireMenu(source('111-arborescence'), part), [
    { id: 'N90002', titre: 'Vélo', famille: 'dossier', enfants: [{ id: 'F90001', titre: 'Garer son vélo', famille: 'fiche' }] },
  ]); // prettier-ignore
  assert.deepEqual(lireMenu('<Menu/>', part), []);
  assert.throws(() => lireMenu('<Menu>', part), ErreurXml);
});

test('redirections lead to a key or an address, within an audience; others are left out', () => {
  const autres =
    '<Redirections><Redirection from="F1" to="F2"/><Redirection from="F3" to="F4" audience="Professionnels"/><Redirection from="../x" to="F2"/>' +
    '<Redirection from="F5" to=""/><RedirectionExterne from="F6" toUrl="javascript:alert(1)"/></Redirections>';
  assert.deepEqual(lireRedirections(autres, { ...part, audience: 'associations' }), [
    { de: 'F1', vers: { audience: 'associations', id: 'F2' } },
    { de: 'F3', vers: { audience: 'professionnels', id: 'F4' } },
  ]);
  assert.deepEqual(lireRedirections(source('112-redirections'), part), [
    { de: 'F90300', vers: { audience: 'particuliers', id: 'F90001' }, date: '2026-01-02' },
    { de: 'F90301', url: 'https://exemple.invalid/ailleurs', date: '2026-01-02' },
  ]);
});

test(
  'the samples of 3.4 and 3.5 are read whole',
  { skip: !existsSync(EXEMPLES) && 'the samples are not beside the checkout' },
  () => {
    const fichiers = readdirSync(EXEMPLES, { recursive: true, encoding: 'utf8' }).filter((nom) => nom.endsWith('.xml'));
    assert.ok(fichiers.length > 0);
    for (const fichier of fichiers) {
      const xml = readFileSync(new URL(fichier, EXEMPLES));
      const doc = lireDocument(xml, { audience: 'particuliers', fichier });
      assert.equal(doc.inconnus, undefined, fichier);
      assert.ok(doc.titre && doc.date && doc.spUrl && doc.filDAriane.length, fichier);
      assert.deepEqual(textesDuModele(doc), visible(xml.toString()).textes.map(({ texte }) => texte), fichier); // prettier-ignore
      assert.ok([...parcourir(doc.children)].every(([{ type }]) => type !== 'Inconnu'), fichier); // prettier-ignore
    }
  },
);
