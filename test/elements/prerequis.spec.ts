import { expect, oneEvent } from '@open-wc/testing';
import type { Noeud } from '../../src/model/index.js';
import {
  accessible,
  dans,
  dansLesDeux,
  fiche,
  jusqua,
  memoire,
  poserPret,
  racine,
  statut,
  texte,
  type Widget,
} from './aide.js';

const p = (texte: string): Noeud => ({ type: 'Paragraphe', attributes: {}, children: [texte] });
const liste = (...items: string[]): Noeud => ({
  type: 'Liste',
  attributes: { type: 'caseACocher' },
  children: items.map((item) => ({ type: 'Item', attributes: {}, children: [p(item)] })),
});
const chapitre = (titre: string, ...children: Noeud[]): Noeud => ({
  type: 'Chapitre',
  attributes: { type: 'pieces' },
  children: [{ type: 'Titre', attributes: {}, children: [p(titre)] }, ...children],
});
const doc = fiche({
  children: [
    {
      type: 'Texte',
      attributes: {},
      children: [
        chapitre(
          'Pièces à fournir',
          p('Vous devez fournir tous les documents suivants :'),
          liste('Carte du lavoir', 'Photo de la barque'),
        ),
        chapitre(
          'Justificatif',
          p('Vous devez fournir l’un des documents suivants :'),
          liste('Quittance de moulin', 'Facture de rames'),
        ),
      ],
    },
  ],
});
const cases = (widget: Widget): HTMLInputElement[] => [
  ...racine(widget).querySelectorAll<HTMLInputElement>('input[type=checkbox]'),
];
const reste = (widget: Widget): string => dans(widget, '[data-reste]')?.textContent ?? '';

dansLesDeux('co-marquage-prerequis', () => {
  beforeEach(() => localStorage.clear());

  it('lists what to prepare under the headings of the sheet, with its source', async () => {
    const widget = await poserPret('co-marquage-prerequis', {}, memoire(doc));
    expect(texte(widget))
      .to.contain('Pièces à fournir')
      .and.contain('Carte du lavoir')
      .and.contain('Un seul de ces éléments suffit');
    expect(dans(widget, '.cm-source')).to.exist;
    expect(cases(widget)).to.have.length(4);
    await accessible(widget);
  });

  it('counts what is left, one for a group of which one is enough, and announces it', async () => {
    const widget = await poserPret('co-marquage-prerequis', {}, memoire(doc));
    expect(reste(widget)).to.equal('Il reste 3 éléments à cocher');
    const change = oneEvent(widget, 'co-marquage-checklist-change');
    cases(widget)[2]!.click();
    expect((await change).detail).to.deep.equal({ audience: 'particuliers', id: 'F1', done: 1, total: 3 });
    cases(widget)[3]!.click();
    expect(reste(widget)).to.equal('Il reste 2 éléments à cocher');
    cases(widget)[0]!.click();
    expect(reste(widget)).to.equal('Il reste 1 élément à cocher');
    expect(statut(widget)).to.equal('Il reste 1 élément à cocher');
    cases(widget)[1]!.click();
    expect(reste(widget)).to.equal('Tout est coché');
  });

  it('counts once what two cases ask for, and ticks it in both', async () => {
    const deux = fiche({
      children: [
        {
          type: 'Texte',
          attributes: {},
          children: ['Pièces à fournir', 'Pièces en cas de perte'].map((titre) =>
            chapitre(
              titre,
              p('Vous devez fournir tous les documents suivants :'),
              liste('Carte du lavoir', `Photo ${titre}`),
            ),
          ),
        },
      ],
    });
    const widget = await poserPret('co-marquage-prerequis', {}, memoire(deux));
    expect(cases(widget)).to.have.length(4);
    cases(widget)[0]!.click();
    expect(cases(widget)[2]!.checked).to.equal(true);
    expect(reste(widget)).to.equal('Il reste 2 éléments à cocher');
  });

  it('is ticked by the words beside a box, and names the box by them', async () => {
    const widget = await poserPret('co-marquage-prerequis', {}, memoire(doc));
    dans(widget, '.cm-coche-texte p')!.click();
    expect(cases(widget)[0]!.checked).to.equal(true);
    const nom = dans(widget, `[id="${cases(widget)[0]!.getAttribute('aria-labelledby')}"]`);
    expect(nom!.textContent).to.equal('Carte du lavoir');
  });

  it('keeps ticks in this browser, for this document, by their words', async () => {
    cases(await poserPret('co-marquage-prerequis', {}, memoire(doc)))[1]!.click();
    const cle = 'co-marquage:coches:particuliers/F1';
    expect(Object.keys(localStorage)).to.deep.equal([cle]);
    const retour = await poserPret('co-marquage-prerequis', {}, memoire(doc));
    expect(cases(retour).map(({ checked }) => checked)).to.deep.equal([false, true, false, false]);
    dans(retour, '[data-action=decocher]')!.click();
    expect(cases(retour).some(({ checked }) => checked)).to.equal(false);
    expect(localStorage).to.have.length(0);
  });

  it('takes nothing else from the store', async () => {
    for (const brut of ['{', '{"a":1}', 'null', '["<img>",1,null,{"__proto__":1}]', '"x"']) {
      localStorage.setItem('co-marquage:coches:particuliers/F1', brut);
      const widget = await poserPret('co-marquage-prerequis', {}, memoire(doc));
      expect(
        cases(widget).some(({ checked }) => checked),
        brut,
      ).to.equal(false);
    }
  });

  it('works where the browser keeps nothing', async () => {
    const interdit = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get() {
        throw new DOMException('refusé', 'SecurityError');
      },
    });
    try {
      const widget = await poserPret('co-marquage-prerequis', {}, memoire(doc));
      cases(widget)[0]!.click();
      expect(reste(widget)).to.equal('Il reste 2 éléments à cocher');
    } finally {
      Object.defineProperty(window, 'localStorage', interdit);
    }
  });

  it('keeps its ticks and listens once after being moved', async () => {
    const widget = await poserPret('co-marquage-prerequis', {}, memoire(doc));
    cases(widget)[0]!.click();
    const cadre = widget.parentElement!;
    widget.remove();
    cadre.append(widget);
    await widget.updateComplete;
    let fois = 0;
    widget.addEventListener('co-marquage-checklist-change', () => fois++);
    cases(widget)[1]!.click();
    expect(fois).to.equal(1);
    expect(cases(widget).filter(({ checked }) => checked)).to.have.length(2);
  });

  it('says that there is nothing to prepare', async () => {
    const widget = await poserPret('co-marquage-prerequis', {}, memoire(fiche()));
    expect(texte(widget)).to.contain('ne demande aucun document');
    expect(dans(widget, '.cm-source')).to.exist;
    await jusqua(() => !cases(widget).length);
  });
});
