import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lireDocument } from '../../src/feed/index.js';
import { decoder, encoder, parcourir, type DocumentVdd } from '../../src/model/index.js';
import { visible } from '../corpus/visible.js';
import { generer } from './generer.js';
import { lireMotif } from './motif.js';
import { REGLES } from './grammaire.js';
import { textesDuModele } from './textes.js';

const lire = (xml: string): DocumentVdd => lireDocument(xml, { audience: 'particuliers', fichier: 'F9.xml' });
const adresses = (doc: DocumentVdd): string[] =>
  [...parcourir(doc.children)].flatMap(([{ attributes }]) =>
    Object.entries(attributes).flatMap(([nom, valeur]) => (nom.startsWith('URL') ? [valeur as string] : [])),
  );

for (const imprevus of [false, true])
  test(`generated documents${imprevus ? ', with what the schema has not' : ''}: every text once and in order, every address`, () => {
    let textes = 0;
    for (let graine = 0; graine < 150; graine++) {
      const xml = generer(graine, { imprevus });
      const doc = lire(xml);
      const attendu = visible(xml);
      textes += attendu.textes.length;
      assert.deepEqual(textesDuModele(doc), attendu.textes.map(({ texte }) => texte), `document ${graine}`); // prettier-ignore
      assert.deepEqual(adresses(doc).sort(), attendu.adresses.map(({ url }) => url).sort(), `document ${graine}`); // prettier-ignore
      assert.deepEqual(decoder(JSON.parse(JSON.stringify(encoder(doc))), doc), doc, `document ${graine}`);
      if (!imprevus) assert.equal(doc.inconnus, undefined, `document ${graine}`);
    }
    assert.ok(textes > 3000, `${textes} texts: the grammar says little`);
  });

test('the grammar names rules that exist', () => {
  const nommees = [...JSON.stringify(Object.values(REGLES).map(lireMotif)).matchAll(/"(?:regle|groupe)":"([^"]+)"/g)];
  assert.deepEqual(nommees.filter(([, nom]) => !Object.hasOwn(REGLES, nom ?? '')), []); // prettier-ignore
});
