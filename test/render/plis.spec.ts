import { expect } from '@open-wc/testing';
import { n, p } from './contexte.js';
import { monterFiche, type Monte } from './monter.js';

const chapitre = (mot: string): ReturnType<typeof p> => n('Chapitre', n('Titre', p(mot)), p(`texte ${mot}`));
const longue = (): Promise<Monte> => monterFiche([n('Texte', chapitre('un'), chapitre('deux'), chapitre('trois'))]);
const ouverts = ({ tous }: Monte): boolean[] => tous('.cm-chapitre-corps').map((c) => !c.hasAttribute('hidden'));

describe('chapters that fold', () => {
  it('fold one by one; the button says the chapter and its state', async () => {
    const m = await longue();
    const plieur = m.un('.cm-plieur');
    plieur.click();
    expect(ouverts(m)).to.deep.equal([false, true, true]);
    expect(plieur.getAttribute('aria-expanded')).to.equal('false');
    expect(m.un(`[id="${plieur.getAttribute('aria-labelledby')}"]`).textContent).to.equal('un');
    await expect(m.hote).to.be.accessible();
  });

  it('fold and unfold all at once; the button says what it will do', async () => {
    const m = await longue();
    const tout = m.un('.cm-tout');
    expect(tout.textContent).to.equal('Tout replier');
    tout.click();
    expect(ouverts(m)).to.deep.equal([false, false, false]);
    expect(tout.textContent).to.equal('Tout déplier');
    m.un('.cm-plieur').click();
    expect(tout.textContent).to.equal('Tout replier');
    tout.click();
    tout.click();
    expect(ouverts(m)).to.deep.equal([true, true, true]);
  });

  it('unfold where the browser found a word, and where the table of contents leads', async () => {
    const m = await longue();
    m.un('.cm-tout').click();
    m.tous('.cm-chapitre-corps')[1]?.dispatchEvent(new Event('beforematch', { bubbles: true }));
    expect(ouverts(m)).to.deep.equal([false, true, false]);
    m.tous('.cm-sommaire a')[2]?.click();
    expect(m.actif()?.textContent).to.equal('trois');
  });

  it('open what is folded for printing, and close it again', async () => {
    const m = await monterFiche([n('Definition', n('Titre', 'Mot'), n('Texte', p('Sens')))]);
    const details = m.un<HTMLDetailsElement>('details');
    window.dispatchEvent(new Event('beforeprint'));
    expect(details.open).to.equal(true);
    window.dispatchEvent(new Event('afterprint'));
    expect(details.open).to.equal(false);
  });
});

describe('links inside the document', () => {
  it('open every fold around their target', async () => {
    const interne = { ...n('Chapitre', n('Titre', p('loin')), p('mot')), attributes: { ID: 'C1' } } as ReturnType<
      typeof p
    >;
    const cas = (...children: ReturnType<typeof p>[]): ReturnType<typeof p> => n('Cas', n('Titre', 'x'), ...children);
    const lien = { ...n('LienIntra', 'voir'), attributes: { LienID: 'C1' } } as ReturnType<typeof p>;
    const m = await monterFiche([
      n('Texte', p(lien), n('BlocCas', cas(p('ici')), cas(n('Complement', n('Titre', 'plus'), interne)))),
    ]);
    m.un('p > a[data-ancre]').click();
    expect(m.actif()?.textContent).to.equal('loin');
    expect(m.un<HTMLDetailsElement>('.cm-complement').open).to.equal(true);
    expect(m.tous('[role=tabpanel]')[1]?.hasAttribute('hidden')).to.equal(false);
  });
});
