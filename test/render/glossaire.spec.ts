import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { COMPORTEMENTS } from '../../src/elements/comportements/index.js';
import { avec, n, p } from './contexte.js';
import { monterFiche, type Monte } from './monter.js';

const glossaire = (): Promise<Monte> =>
  monterFiche([
    n('Texte', p('Le ', avec({ LienID: 'R1' }, n('LienIntra', 'greffon')), ' prend au printemps.')),
    avec({ ID: 'R1' }, n('Definition', n('Titre', 'Greffon'), n('Texte', p('Rameau posé sur un ', avec({ LienID: 'R2' }, n('LienIntra', 'sujet')), '.')))),
    avec({ ID: 'R2' }, n('Definition', n('Titre', 'Sujet'), n('Texte', p('Arbre qui reçoit.')))),
  ]); // prettier-ignore
const bulles = ({ tous }: Monte): (string | null)[] => tous('.cm-bulle').map((b) => b.getAttribute('aria-label'));

describe('defined words', () => {
  it('open their definition beside them, by keyboard; Escape closes it and goes back to the word', async () => {
    const m = await glossaire();
    expect(bulles(m)).to.deep.equal([]);
    m.un('.cm-terme').focus();
    await sendKeys({ press: 'Enter' });
    expect(bulles(m)).to.deep.equal(['Greffon']);
    expect(m.actif()).to.equal(m.un('.cm-bulle'));
    expect(m.un('.cm-terme').getAttribute('aria-expanded')).to.equal('true');
    await expect(m.hote).to.be.accessible();
    await sendKeys({ press: 'Escape' });
    expect(bulles(m)).to.deep.equal([]);
    expect(m.actif()).to.equal(m.un('.cm-terme'));
    expect(m.un('.cm-terme').getAttribute('aria-expanded')).to.equal('false');
  });

  it('open once their code is there, when asked for before; a click elsewhere meanwhile takes it back', async () => {
    for (const ailleurs of [false, true]) {
      const m = await glossaire();
      m.fin.abort();
      const fin = new AbortController();
      for (const brancher of COMPORTEMENTS) brancher(m.un('.cm-vue'), fin.signal);
      m.un('.cm-terme').click();
      expect(bulles(m)).to.deep.equal([]);
      expect(m.actif()).to.equal(null);
      if (ailleurs) m.un('h2').click();
      await import('../../src/elements/comportements/glossaire.js');
      await new Promise((suite) => setTimeout(suite));
      expect(bulles(m)).to.deep.equal(ailleurs ? [] : ['Greffon']);
      fin.abort();
    }
  });

  it('close by the button, by the word again, by a press elsewhere', async () => {
    const m = await glossaire();
    const mot = m.un('.cm-terme');
    for (const fermer of [
      () => m.un('.cm-bulle-fermer').click(),
      () => mot.click(),
      () => document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true })),
    ]) {
      mot.click();
      expect(bulles(m)).to.have.length(1);
      fermer();
      expect(bulles(m)).to.deep.equal([]);
    }
  });

  it('lead on from one definition to another, one bubble at a time', async () => {
    const m = await glossaire();
    m.un('.cm-terme').click();
    m.un('.cm-bulle .cm-terme').click();
    expect(bulles(m)).to.deep.equal(['Sujet']);
    await sendKeys({ press: 'Escape' });
    expect(m.actif()).to.equal(m.un('p > .cm-terme'));
  });

  it('stay inside the widget, below the word', async () => {
    const m = await glossaire();
    m.hote.style.width = '260px';
    m.un('.cm-terme').click();
    const [bulle, mot, cadre] = [m.un('.cm-bulle'), m.un('.cm-terme'), m.hote].map((e) => e.getBoundingClientRect());
    expect(bulle!.left).to.be.at.least(cadre!.left - 1);
    expect(bulle!.right).to.be.at.most(cadre!.right + 1);
    expect(bulle!.top).to.be.at.least(mot!.bottom);
  });

  it('repeat no id and leave no word behind', async () => {
    const m = await glossaire();
    const avant = m.racine.textContent;
    m.un('.cm-terme').click();
    const ids = m.tous('[id]').map((e) => e.id);
    expect(new Set(ids).size).to.equal(ids.length);
    m.fin.abort();
    expect(m.racine.textContent).to.equal(avant);
  });
});
