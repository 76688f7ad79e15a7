import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lireDocument } from '../../src/feed/index.js';
import { corpusDocuments, DOCUMENTS, hasCorpus } from '../corpus/corpus.js';
import { visible } from '../corpus/visible.js';
import { textesDuModele } from './textes.js';

test(
  'the whole corpus is read: no error, no unknown element, every text once and in order',
  { skip: !(await hasCorpus()) && 'no corpus here: npm run corpus' },
  async () => {
    const lus: Record<string, number> = {};
    for await (const { audience, id, xml } of corpusDocuments()) {
      const doc = lireDocument(xml, { audience, fichier: `${id}.xml` });
      assert.equal(doc.id, id);
      assert.ok(doc.titre && doc.date, id);
      assert.equal(doc.inconnus, undefined, id);
      assert.deepEqual(textesDuModele(doc), visible(xml).textes.map(({ texte }) => texte), id); // prettier-ignore
      lus[audience] = (lus[audience] ?? 0) + 1;
    }
    assert.deepEqual(lus, { ...DOCUMENTS });
  },
);
