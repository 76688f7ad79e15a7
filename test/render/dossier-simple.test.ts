import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import type { Noeud } from '../../src/model/index.js';
import { rendre } from '../../src/render/index.js';
import { fiche } from '../source/documents.js';
import { contexte } from './contexte.js';

test('the sheets of a dossier without parts are a list, one line each', async () => {
  const feuille = (ID: string, titre: string): Noeud => ({ type: 'Fiche', attributes: { ID }, children: [titre] });
  const doc = fiche({ id: 'N1', famille: 'dossier', children: [feuille('F1', 'La barque'), feuille('F2', 'Le bac')] });
  const html = toHtml(await rendre(doc, contexte()));
  assert.match(html, /<div class="cm-groupe"><ul class="cm-liens"><li><a[^>]*>La barque<\/a><\/li><li><a/);
});
