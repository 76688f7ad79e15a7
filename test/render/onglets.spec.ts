import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { avec, n, p } from './contexte.js';
import { monterFiche, type Monte } from './monter.js';

const cas = (mot: string): ReturnType<typeof p> => n('Cas', n('Titre', mot), p(`texte ${mot}`));
const onglets = (): Promise<Monte> => monterFiche([n('Texte', n('BlocCas', cas('un'), cas('deux'), cas('trois')))]);
const etat = ({ tous }: Monte): string[] =>
  tous('[role=tab]').map((t) => `${t.getAttribute('aria-selected')} ${t.tabIndex}`);
const caches = ({ tous }: Monte): (string | null)[] => tous('[role=tabpanel]').map((t) => t.getAttribute('hidden'));

describe('tabs', () => {
  it('show the first panel, and leave the others to the search of the browser', async () => {
    const m = await onglets();
    expect(etat(m)).to.deep.equal(['true 0', 'false -1', 'false -1']);
    expect(caches(m)).to.deep.equal([null, 'until-found', 'until-found']);
    expect(m.tous('[role=tabpanel]')[1]?.getBoundingClientRect().height).to.equal(0);
    await expect(m.hote).to.be.accessible();
  });

  it('change by click, by arrows around both ends, by Home and End', async () => {
    const m = await onglets();
    m.tous('[role=tab]')[1]?.click();
    expect(caches(m)).to.deep.equal(['until-found', null, 'until-found']);
    m.tous('[role=tab]')[1]?.focus();
    for (const [press, rang] of [
      ['ArrowRight', 2],
      ['ArrowRight', 0],
      ['ArrowLeft', 2],
      ['Home', 0],
      ['End', 2],
      ['ArrowUp', 1],
      ['ArrowDown', 2],
    ] as const) {
      await sendKeys({ press });
      expect(m.actif(), press).to.equal(m.tous('[role=tab]')[rang]);
      expect(etat(m)[rang], press).to.equal('true 0');
    }
  });

  it('follow the direction of the text', async () => {
    const m = await onglets();
    m.un('article').dir = 'rtl';
    m.un('[role=tab]').focus();
    await sendKeys({ press: 'ArrowLeft' });
    expect(m.actif()).to.equal(m.tous('[role=tab]')[1]);
  });

  it('lead with Tab from the tab to its panel', async () => {
    const m = await onglets();
    m.un('[role=tab]').focus();
    await sendKeys({ press: 'Tab' });
    expect(m.actif()).to.equal(m.un('[role=tabpanel]'));
  });

  it('open the panel in which the browser found a word', async () => {
    const m = await onglets();
    m.tous('[role=tabpanel]')[2]?.dispatchEvent(new Event('beforematch', { bubbles: true }));
    expect(caches(m)).to.deep.equal(['until-found', 'until-found', null]);
  });

  it('end with their signal', async () => {
    const m = await onglets();
    m.fin.abort();
    m.tous('[role=tab]')[1]?.click();
    expect(etat(m)[0]).to.equal('true 0');
  });
});

describe('radio cases', () => {
  const radios = (): Promise<Monte> =>
    monterFiche([n('Texte', avec({ affichage: 'radio' }, n('BlocCas', cas('un'), cas('deux'))))]);
  const ouverts = ({ tous }: Monte): boolean[] => tous('.cm-panneau').map((t) => !t.hasAttribute('hidden'));

  it('are a native group: arrows choose, what is chosen opens below it', async () => {
    const m = await radios();
    expect(ouverts(m)).to.deep.equal([true, false]);
    await expect(m.hote).to.be.accessible();
    m.un('input').focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(ouverts(m)).to.deep.equal([false, true]);
  });

  it('choose the case in which the browser found a word', async () => {
    const m = await radios();
    m.tous('.cm-panneau')[1]?.dispatchEvent(new Event('beforematch', { bubbles: true }));
    expect(ouverts(m)).to.deep.equal([false, true]);
    expect(m.tous<HTMLInputElement>('input')[1]?.checked).to.equal(true);
  });

  it('keep to themselves inside a tab', async () => {
    const dedans = avec({ affichage: 'radio' }, n('BlocCas', cas('a'), cas('b')));
    const m = await monterFiche([n('Texte', n('BlocCas', n('Cas', n('Titre', 'un'), dedans), cas('deux')))]);
    m.tous<HTMLInputElement>('input')[1]?.click();
    expect(m.tous('[role=tab]')[0]?.getAttribute('aria-selected')).to.equal('true');
    expect(ouverts(m)).to.deep.equal([true, false, true, false]);
  });
});
