import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lireDocument } from '../../src/feed/index.js';
import { rendreDemarches } from '../../src/render/demarches.js';
import { rendre } from '../../src/render/index.js';
import { generer } from '../feed/generer.js';
import { contexte } from './contexte.js';
import { fautes } from './fautes.js';

for (const imprevus of [false, true])
  test(`documents generated from the schema${imprevus ? ', with what it has not' : ''}: nothing lost, sound markup`, async () => {
    for (let graine = 0; graine < 150; graine++) {
      const doc = lireDocument(generer(graine, { imprevus }), { audience: 'particuliers', fichier: 'F9.xml' });
      assert.deepEqual(fautes(doc, await rendre(doc, contexte())), [], `document ${graine}`);
      rendreDemarches(doc, contexte());
    }
  });
