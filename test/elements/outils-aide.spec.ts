/** Easy reading, and reading aloud with a synthesis that speaks when the test says so. */
import { expect } from '@open-wc/testing';
import type { Contenu, Noeud } from '../../src/model/index.js';
import { dans, fiche, jusqua, memoire, poserPret, type Widget } from './aide.js';

const n = (type: string, attributes: object, ...children: Contenu[]): Noeud =>
  ({ type, attributes, children }) as Noeud;
const mot = (id: string, texte: string): Noeud => n('LienIntra', { LienID: id }, texte);
const sens = (type: string, ID: string, titre: string, texte: string): Noeud =>
  n(type, { ID }, n('Titre', {}, n('Paragraphe', {}, titre)), n('Texte', {}, n('Paragraphe', {}, texte)));

const HALAGE = 'Chemin au bord de la rivière.';
const LONG = 'Une explication que personne ne lirait au milieu d’une phrase. '.repeat(8);
const expliquee = fiche({
  children: [
    n('Introduction', {}, n('Texte', {}, n('Paragraphe', {}, 'La barque se réserve la veille. Elle attend au ponton.'))),
    n(
      'Texte',
      {},
      n('Chapitre', {}, n('Titre', {}, n('Paragraphe', {}, 'Le ', mot('R1', 'halage'))), n('Paragraphe', {}, 'Prenez le ', mot('R1', 'halage'), ' jusqu’au ', mot('R2', 'SNB'), '. Le ', mot('R1', 'halage'), ' mène au ', mot('R3', 'barrage'), '.')),
    ),
    sens('Definition', 'R1', 'Halage', HALAGE),
    sens('Abreviation', 'R2', 'SNB', 'Service de navigation de la Brume'),
    sens('Definition', 'R3', 'Barrage', LONG),
  ],
}); // prettier-ignore

const paragraphe = (widget: Widget): string =>
  [...widget.shadowRoot!.querySelectorAll('p')].find((p) => /Prenez/.test(p.textContent))!.textContent;

describe('easy reading', () => {
  it('spells out abbreviations and says what words mean, in place, once, where it is short', async () => {
    const widget = await poserPret('co-marquage-fiche', { 'data-lecture': 'facile' }, memoire(expliquee));
    await jusqua(() => dans(widget, '.cm-sens'));
    expect(paragraphe(widget).replace(/\s+/g, ' ')).to.equal(
      'Prenez le halage (Chemin au bord de la rivière) jusqu’au SNB (Service de navigation de la Brume). Le halage mène au barrage.',
    );
    const titres = [...widget.shadowRoot!.querySelectorAll('h1,h2,h3,h4')].map((h) => h.textContent.trim());
    expect(titres.join()).to.contain('Le halage').and.not.contain('Chemin au bord');
    expect(dans(widget, 'dd')!.textContent).to.contain(HALAGE);
  });

  it('is larger, in lines of less than sixty characters, and passes the accessibility check', async () => {
    const large = fiche({ children: [n('Texte', {}, n('Paragraphe', {}, LONG))] });
    const [normale, facile] = [
      await poserPret('co-marquage-fiche', {}, memoire(large)),
      await poserPret('co-marquage-fiche', { 'data-lecture': 'facile' }, memoire(large)),
    ];
    const p = (widget: Widget): HTMLElement => [...widget.shadowRoot!.querySelectorAll('p')].find((e) => e.textContent.includes(LONG.trim()))!; // prettier-ignore
    const lettres = (widget: Widget): number => parseFloat(getComputedStyle(p(widget)).fontSize);
    await jusqua(() => lettres(facile) > lettres(normale));
    const lignes = p(facile).getBoundingClientRect().height / parseFloat(getComputedStyle(p(facile)).lineHeight);
    expect(LONG.length / lignes).to.be.lessThan(60);
    await expect(facile).shadowDom.to.be.accessible();
  });

  it('leaves the text alone without it', async () => {
    const widget = await poserPret('co-marquage-fiche', { 'data-outils': 'imprimer' }, memoire(expliquee));
    await jusqua(() => dans(widget, '.cm-outils-fiche'));
    expect(dans(widget, '.cm-sens')).to.equal(null);
  });
});

class Parole {
  voice: unknown;
  lang = '';
  onend?: () => void;
  onerror?: () => void;
  constructor(readonly text: string) {}
}

describe('reading aloud', () => {
  const vraies = ['speechSynthesis', 'SpeechSynthesisUtterance'].map((nom) => [nom, Object.getOwnPropertyDescriptor(window, nom)] as const); // prettier-ignore
  let dites: Parole[] = [];
  const lesVoix = (...voix: object[]): void => {
    dites = [];
    const value = {
      getVoices: () => voix,
      speak: (parole: Parole) => void dites.push(parole),
      cancel: () => undefined,
      addEventListener: () => undefined,
    };
    Object.defineProperty(window, 'speechSynthesis', { configurable: true, value });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { configurable: true, writable: true, value: Parole });
  };
  after(() => {
    for (const [nom, vraie] of vraies)
      if (vraie) Object.defineProperty(window, nom, vraie);
      else Reflect.deleteProperty(window, nom);
  });

  const francaise = { lang: 'fr-FR', localService: true };
  const avec = async (): Promise<Widget> => {
    const widget = await poserPret('co-marquage-fiche', { 'data-outils': 'ecouter' }, memoire(expliquee));
    await jusqua(() => dans(widget, '.cm-outils-fiche'));
    return widget;
  };
  const boutons = (widget: Widget): HTMLButtonElement[] => [...widget.shadowRoot!.querySelectorAll<HTMLButtonElement>('.cm-outils-fiche button')]; // prettier-ignore
  /** What is highlighted, by either means. */
  const surligne = (widget: Widget): string => {
    if (!('highlights' in CSS)) return dans(widget, '.cm-lu')?.textContent ?? '';
    return [...(CSS.highlights.get('cm-lecture') ?? [])].map((plage) => (plage as Range).toString()).join();
  };
  const suivante = (): void => dites.at(-1)!.onend!();

  it('says nothing by itself, and highlights the sentence it says without a change to the text', async () => {
    lesVoix(francaise);
    const widget = await avec();
    const avant = dans(widget, '.cm-texte, .cm-introduction')!.textContent;
    expect(dites).to.deep.equal([]);
    expect(surligne(widget)).to.equal('');
    const [lire] = boutons(widget);
    lire!.click();
    for (let tour = 0; dites.at(-1)!.text !== 'La barque se réserve la veille.'; tour++) {
      expect(tour).to.be.lessThan(12);
      suivante();
    }
    expect(dites.at(-1)!.voice).to.equal(francaise);
    expect(surligne(widget)).to.contain('La barque se réserve la veille.');
    if ('highlights' in CSS) expect(surligne(widget)).not.to.contain('ponton');
    suivante();
    expect(dites.at(-1)!.text).to.equal('Elle attend au ponton.');
    expect(surligne(widget)).to.contain('Elle attend au ponton.');
    expect(dans(widget, '.cm-texte, .cm-introduction')!.textContent).to.equal(avant);
  });

  it('pauses, takes the same sentence again, and stops at the end of the text with nothing highlighted', async () => {
    lesVoix(francaise);
    const widget = await avec();
    const [lire, arreter] = boutons(widget);
    expect(arreter!.hidden).to.equal(true);
    lire!.click();
    suivante();
    const phrase = dites.at(-1)!;
    lire!.click();
    expect(lire!.textContent).to.equal('Reprendre');
    phrase.onend!(); // the synthesis ends what a pause cut off
    expect(dites.at(-1)).to.equal(phrase);
    lire!.click();
    expect(dites.at(-1)).not.to.equal(phrase);
    expect(dites.at(-1)!.text).to.equal(phrase.text);
    for (let tour = 0; !arreter!.hidden && tour < 60; tour++) suivante();
    expect(lire!.textContent).to.equal('Écouter la fiche');
    expect(surligne(widget)).to.equal('');
  });

  it('stops by its button, which gives the focus back, by Escape, and when the sheet goes', async () => {
    lesVoix(francaise);
    const widget = await avec();
    const [lire, arreter] = boutons(widget);
    lire!.click();
    arreter!.click();
    expect(widget.shadowRoot!.activeElement).to.equal(lire);
    expect(surligne(widget)).to.equal('');
    lire!.click();
    expect(surligne(widget)).not.to.equal('');
    lire!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(surligne(widget)).to.equal('');
    lire!.click();
    widget.remove();
    expect(surligne(widget)).to.equal('');
  });

  it('reads the French text only, and its buttons are in the language of the reader', async () => {
    lesVoix(francaise);
    const widget = await poserPret('co-marquage-fiche', { 'data-outils': 'ecouter', lang: 'ar' }, memoire(expliquee));
    await jusqua(() => dans(widget, '.cm-outils-fiche'));
    const barre = dans(widget, '.cm-outils-fiche')!;
    expect([barre.lang, getComputedStyle(barre).direction]).to.deep.equal(['ar', 'rtl']);
    boutons(widget)[0]!.click();
    for (let tour = 0; !boutons(widget)[1]!.hidden && tour < 60; tour++) suivante();
    const lues = dites.map(({ text }) => text).join(' ');
    expect(lues).to.contain('Elle attend au ponton.');
    expect(lues).not.to.match(/\p{Script=Arabic}/u);
  });

  it('is not offered without a French voice of the device itself', async () => {
    lesVoix({ lang: 'fr-FR', localService: false }, { lang: 'en-GB', localService: true });
    const widget = await avec();
    expect(boutons(widget).every(({ hidden }) => hidden)).to.equal(true);
  });
});
