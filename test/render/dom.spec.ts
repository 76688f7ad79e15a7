import { expect } from '@open-wc/testing';
import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { monter } from '../../src/elements/dom.js';
import { rendre } from '../../src/render/index.js';
import { avec, contexte, document as fiche, n, p } from './contexte.js';

describe('the writer of trees', () => {
  it('writes what the writer of text writes', async () => {
    const arbre: Root = await rendre(
      fiche([
        n('Texte', n('Chapitre', n('Titre', p('a')), p('b', n('Exposant', 'c'))), avec({ affichage: 'radio' }, n('BlocCas', n('Cas', n('Titre', 'd')), n('Cas', n('Titre', 'e'))))),
        avec({ URL: 'https://a.example?x&y', type: 'Formulaire', format: 'application/pdf' }, n('ServiceEnLigne', n('Titre', '<b>')))],
      ),
      contexte(),
    ); // prettier-ignore
    const boite = document.createElement('div');
    monter(arbre, boite);
    const texte = document.createElement('div');
    texte.innerHTML = toHtml(arbre);
    expect(boite.innerHTML).to.equal(texte.innerHTML);
    expect(boite.querySelector('path')).to.be.instanceOf(SVGElement);
  });
});
