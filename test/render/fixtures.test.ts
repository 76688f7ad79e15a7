import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { rendre } from '../../src/render/index.js';
import { fixtures } from '../feed/fixtures.js';
import { contexte } from './contexte.js';
import { ecrire } from './ecrire.js';
import { fautes } from './fautes.js';
import { cheminHtml } from './fixtures.js';

for (const { nom, lire } of fixtures())
  test(`fixture ${nom} as HTML`, async () => {
    const doc = lire();
    const arbre = await rendre(doc, contexte());
    assert.deepEqual(fautes(doc, arbre), []);
    assert.equal(ecrire(arbre), readFileSync(cheminHtml(nom), 'utf8'));
  });
