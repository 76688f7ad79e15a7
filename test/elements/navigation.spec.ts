import { expect, oneEvent } from '@open-wc/testing';
import type { Noeud } from '../../src/model/index.js';
import { accessible, actif, dans, dansLesDeux, fiche, jusqua, memoire, poserPret, texte, type Widget } from './aide.js';

const lienVers = (id: string): Noeud => ({
  type: 'Paragraphe',
  attributes: {},
  children: [{ type: 'LienInterne', attributes: { LienPublication: id }, children: [`vers ${id}`] }],
});
const avecLiens = (id: string, ...cibles: string[]) =>
  fiche({ id, titre: `Fiche ${id}`, children: cibles.map(lienVers) });
const guide = memoire(avecLiens('F1', 'F2', 'F9'), avecLiens('F2', 'F3'), avecLiens('F3'));

const lien = (widget: Widget, id: string): HTMLAnchorElement =>
  dans<HTMLAnchorElement>(widget, `a[data-cle$="/${id}"]`)!;
const titre = (widget: Widget): string => dans(widget, 'h2')?.textContent ?? '';
/** A click that leads nowhere when nobody takes it. @returns whether the browser would have followed the link */
function cliquer(cible: HTMLElement, options: MouseEventInit = {}): boolean {
  const arreter = (e: Event): void => {
    suivi = !e.defaultPrevented;
    e.preventDefault();
  };
  let suivi = false;
  window.addEventListener('click', arreter, { once: true });
  cible.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...options }));
  window.removeEventListener('click', arreter);
  return suivi;
}

dansLesDeux('links to other documents', () => {
  it('lead to the official page, or to where the town says', async () => {
    const widget = await poserPret('co-marquage-fiche', {}, guide);
    expect(lien(widget, 'F2').href).to.equal('https://www.service-public.gouv.fr/particuliers/vosdroits/F2');
    const chezNous = await poserPret(
      'co-marquage-fiche',
      { 'data-lien-fiche': '/guide?co-marquage={audience}/{id}' },
      guide,
    );
    expect(lien(chezNous, 'F2').getAttribute('href')).to.equal('/guide?co-marquage=particuliers/F2');
  });

  it('are followed on a plain click where the town gave their sheets a page, unless the page shows it itself', async () => {
    const widget = await poserPret('co-marquage-fiche', { 'data-lien-fiche': '/guide/{id}' }, guide);
    expect(cliquer(lien(widget, 'F2'))).to.equal(true);
    await widget.updateComplete;
    expect(titre(widget)).to.equal('Fiche F1');
    widget.addEventListener('co-marquage-navigate', (e) => e.preventDefault(), { once: true });
    expect(cliquer(lien(widget, 'F2'))).to.equal(false);
  });

  it('show it in place on a plain click, and lead back, with the focus on the title', async () => {
    const widget = await poserPret('co-marquage-fiche', {}, guide);
    expect(cliquer(lien(widget, 'F2'))).to.equal(false);
    await jusqua(() => titre(widget) === 'Fiche F2');
    await jusqua(() => actif(widget) === dans(widget, 'h2'));
    expect(texte(widget)).to.contain('Retour à « Fiche F1 »');
    cliquer(lien(widget, 'F3'));
    await jusqua(() => titre(widget) === 'Fiche F3');
    await accessible(widget);
    for (const avant of ['Fiche F2', 'Fiche F1']) {
      dans(widget, '.cm-retour button')!.click();
      await jusqua(() => titre(widget) === avant);
    }
    expect(dans(widget, '.cm-retour')).to.equal(null);
  });

  it('ask the page first, which may refuse', async () => {
    const widget = await poserPret('co-marquage-fiche', {}, guide);
    widget.addEventListener('co-marquage-navigate', (e) => e.preventDefault(), { once: true });
    const demande = oneEvent(widget, 'co-marquage-navigate');
    expect(cliquer(lien(widget, 'F2'))).to.equal(false);
    expect((await demande).detail).to.deep.equal({
      audience: 'particuliers',
      id: 'F2',
      href: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F2',
      from: 'particuliers/F1',
    });
    await widget.updateComplete;
    expect(titre(widget)).to.equal('Fiche F1');
  });

  it('leave other clicks to the browser', async () => {
    const widget = await poserPret('co-marquage-fiche', {}, guide);
    for (const options of [{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { button: 1 }])
      expect(cliquer(lien(widget, 'F2'), options)).to.equal(true);
  });

  it('leave to the official site what the mirror does not hold', async () => {
    const doc = { ...avecLiens('F1', 'F9'), absents: ['particuliers/F9'] };
    const widget = await poserPret('co-marquage-fiche', { 'data-lien-fiche': '/guide/{id}' }, memoire(doc));
    expect(lien(widget, 'F9').href).to.contain('service-public.gouv.fr');
    expect(cliquer(lien(widget, 'F9'))).to.equal(true);
  });

  it('go nowhere when the page shows another sheet before the way back is there', async () => {
    const widget = await poserPret('co-marquage-fiche', {}, guide);
    cliquer(lien(widget, 'F2'));
    widget.setAttribute('fiche', 'F3');
    await jusqua(() => titre(widget) === 'Fiche F3');
    await import('../../src/elements/retour.js');
    await new Promise((suite) => setTimeout(suite));
    await widget.updateComplete;
    expect(titre(widget)).to.equal('Fiche F3');
    expect(dans(widget, '.cm-retour')).to.equal(null);
  });

  it('come back to the page’s own document when its attribute changes', async () => {
    const widget = await poserPret('co-marquage-fiche', {}, guide);
    cliquer(lien(widget, 'F2'));
    await jusqua(() => titre(widget) === 'Fiche F2');
    widget.setAttribute('fiche', 'F3');
    await jusqua(() => titre(widget) === 'Fiche F3');
    expect(dans(widget, '.cm-retour')).to.equal(null);
  });

  it('keep the words of the town for the sheet they are about', async () => {
    const widget = await poserPret('co-marquage-fiche', { 'data-note': 'Sur F1', 'data-commune': 'Val' }, guide);
    expect(texte(widget)).to.contain('Sur F1');
    cliquer(lien(widget, 'F2'));
    await jusqua(() => titre(widget) === 'Fiche F2');
    expect(texte(widget)).not.to.contain('Sur F1');
  });
});
