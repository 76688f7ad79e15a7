import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Noeud } from '../../src/model/index.js';
import { rendre } from '../../src/render/index.js';
import { avec, contexte, document, n } from './contexte.js';
import { ecrire } from './ecrire.js';
import { fautes } from './fautes.js';

const commune = 'Saint-Exemple';
const html = async (...children: Noeud[]): Promise<string> => {
  const doc = document(children);
  const arbre = await rendre(doc, contexte());
  assert.deepEqual(fautes(doc, arbre), []);
  return ecrire(arbre);
};

test('what the town adds stands in a box with its name', async () => {
  for (const ajout of [
    avec({ html: '<p>x</p>', commune }, n('NoteLocale')),
    avec({ genre: 'formulaire', url: 'https://a.example/f', commune }, n('DemarcheLocale')),
    avec({ commune }, n('ModaliteNonProposee')),
    avec({ audience: 'particuliers', ID: 'L1', titre: 'Nos haies', commune }, n('FicheLocale')),
  ])
    assert.match(
      await html(ajout),
      /<div class="cm-local">\s*<p class="cm-badge">Votre mairie · Saint-Exemple<\/p>/,
      ajout.type,
    );
});

test('the note’s HTML waits in an attribute, never in the tree', async () => {
  const rendu = await html(avec({ html: '<img src=x onerror=alert(1)>' }, n('NoteLocale')));
  assert.match(rendu, /data-note="<img src=x onerror=alert\(1\)>"/);
  assert.doesNotMatch(rendu, /^<img/m);
});

test('an address of the town that is none makes no button', async () => {
  assert.doesNotMatch(
    await html(avec({ genre: 'teleservice', url: 'javascript:x' }, n('DemarcheLocale'))),
    /javascript|cm-local/,
  );
});
