import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Noeud, Pli } from '../../src/model/index.js';
import { rendre } from '../../src/render/index.js';
import { avec, contexte, document, n, p } from './contexte.js';
import { ecrire } from './ecrire.js';
import { fautes } from './fautes.js';

const plie = (noeud: Noeud, pli: Pli = { etat: 'ferme', motif: 'hors-situation' }): Noeud => ({ ...noeud, pli });
const html = async (...children: Noeud[]): Promise<string> => {
  const doc = document([n('Texte', ...children)]);
  const arbre = await rendre(doc, contexte());
  assert.deepEqual(fautes(doc, arbre), []);
  return ecrire(arbre);
};

test('what the answers exclude is folded with the reason, its words still there', async () => {
  const rendu = await html(plie(n('FragmentConditionne', p('pour les arbres'))));
  assert.match(
    rendu,
    /<details class="cm-pli" data-motif="hors-situation">\s*<summary>Ne correspond pas à vos réponses<\/summary>\s*<p>pour les arbres/,
  );
});

test('a chapter folded says which; an item folds inside its line', async () => {
  assert.match(
    await html(plie(n('Chapitre', n('Titre', p('Arbres')), p('mot')))),
    /vos réponses : <span class="cm-discret">Arbres/,
  );
  assert.match(await html(n('Liste', plie(n('Item', p('mot'))))), /<li>\s*<details class="cm-pli"/);
});

test('in a block of choices the tab says it, and the first that is not excluded is chosen', async () => {
  const cas = (mot: string, pli?: Pli): Noeud => {
    const noeud = n('Cas', n('Titre', mot), p(`texte ${mot}`));
    return pli ? plie(noeud, pli) : noeud;
  };
  const ferme: Pli = { etat: 'ferme', motif: 'hors-situation' };
  assert.match(
    await html(n('BlocCas', cas('a', ferme), cas('b'))),
    /aria-selected="true"[^>]*><span class="cm-choix-mot">b</,
  );
  assert.match(
    await html(n('BlocCas', cas('a', ferme), cas('b', ferme))),
    /aria-selected="true"[^>]*><span class="cm-choix-mot">a</,
  );
  const choisi = await html(
    avec({ affichage: 'radio' }, n('BlocCas', cas('a'), cas('b', { etat: 'ouvert', motif: 'territoire' }))),
  );
  assert.match(choisi, /checked><span class="cm-choix-mot">b<\/span><span class="cm-discret">\(pour votre commune\)/);
});

test('other wordings of a title stand beside it, folded', async () => {
  const rendu = await html(
    n('Chapitre', n('Titre', p('Enfants')), n('TitreAlternatif', p('Si vous avez des enfants')), p('mot')),
  );
  assert.match(
    rendu,
    /<h3>Enfants<\/h3>\s*<details class="cm-alternatif">[^]*Si vous avez des enfants<\/p><\/details>/,
  );
});
