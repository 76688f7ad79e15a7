import { expect } from '@open-wc/testing';
import type { DocumentVdd, Noeud } from '../../src/model/index.js';
import { actif, dans, dansLesDeux, fiche, jusqua, memoire, poserPret, racine, texte, type Widget } from './aide.js';

const noeud = (type: Noeud['type'], ...children: (Noeud | string)[]): Noeud =>
  ({ type, attributes: {}, children }) as unknown as Noeud;
const paragraphe = (mot: string | Noeud): Noeud => noeud('Paragraphe', mot);
const chapitre = (titre: string): Noeud =>
  noeud('Chapitre', noeud('Titre', titre), noeud('Texte', ...Array.from({ length: 30 }, (_, i) => paragraphe(`${titre} ${i}`)))); // prettier-ignore
const longue = fiche({
  children: [noeud('Texte', chapitre('Rames'), chapitre('Voiles'), chapitre('Ancres'))],
});
const lettre = fiche({
  famille: 'modele', type: 'Modèle de document',
  children: [noeud('Texte', paragraphe(noeud('Variable', 'Prénom')), paragraphe(noeud('Variable', 'Nom')))],
}); // prettier-ignore

/** The sheet as it stands, and the same drawn anew because the site changed an option. */
async function redessiner(doc: DocumentVdd, avant: (widget: Widget) => unknown): Promise<Widget> {
  const widget = await poserPret('co-marquage-fiche', { fiche: doc.id }, memoire(doc));
  const premiere = dans(widget, '.cm-vue');
  await avant(widget);
  widget.dataset['telephone'] = '01 99 00 12 34';
  await jusqua(() => dans(widget, '.cm-vue') !== premiere);
  return widget;
}

dansLesDeux('a sheet drawn anew below its reader', () => {
  before(() => import('../../src/elements/reprendre.js'));

  it('keeps the focus, also of what takes none by itself', async () => {
    const widget = await redessiner(longue, (w) => {
      const titre = dans(w, '.cm-titre')!;
      titre.tabIndex = -1;
      titre.focus();
    });
    await jusqua(() => actif(widget) === dans(widget, '.cm-titre'));
  });

  it('keeps what was unfolded and folded', async () => {
    const plieurs = (w: Widget): HTMLElement[] => [...racine(w).querySelectorAll<HTMLElement>('.cm-plieur')];
    const etats = (w: Widget): string[] => plieurs(w).map((p) => p.ariaExpanded!);
    let avant: string[] = [];
    const widget = await redessiner(longue, (w) => {
      plieurs(w)[1]!.click();
      avant = etats(w);
    });
    expect(new Set(avant).size).to.equal(2);
    await jusqua(() => String(etats(widget)) === String(avant));
  });

  it('keeps what was written in a letter', async () => {
    const champs = (w: Widget): HTMLElement[] => [...racine(w).querySelectorAll<HTMLElement>('.cm-champ')];
    const widget = await redessiner(lettre, (w) => {
      champs(w)[1]!.textContent = 'Bélier';
    });
    await jusqua(() => texte(widget).includes('Bélier'));
    expect(champs(widget)[0]!.textContent).to.equal('Prénom');
    const vue = dans(widget, '.cm-vue');
    // Drawn anew once more, it is still the reader's.
    widget.dataset['telephone'] = '01 99 00 56 78';
    await jusqua(() => dans(widget, '.cm-vue') !== vue && texte(widget).includes('Bélier'));
  });

  it('keeps the line that is read where it stands', async () => {
    const ligne = (w: Widget): HTMLElement => [...racine(w).querySelectorAll('p')].find((p) => p.textContent === 'Rames 20')!; // prettier-ignore
    let avant = 0;
    const widget = await redessiner(longue, async (w) => {
      for (const p of racine(w).querySelectorAll<HTMLElement>('.cm-plieur')) if (p.ariaExpanded === 'false') p.click();
      ligne(w).scrollIntoView({ block: 'start' });
      scrollBy(0, -5);
      avant = ligne(w).getBoundingClientRect().top;
      return Promise.resolve();
    });
    await jusqua(() => Math.abs(ligne(widget).getBoundingClientRect().top - avant) < 2);
    scrollTo(0, 0);
  });

  it('takes no focus that was elsewhere', async () => {
    const champ = document.body.appendChild(document.createElement('input'));
    champ.focus();
    await redessiner(longue, () => undefined);
    expect(document.activeElement).to.equal(champ);
    champ.remove();
  });
});
