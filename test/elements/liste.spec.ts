/** The list of one situation: its contacts, its copy as text, its sheet of paper, and the address that brings the answers back. */
import { expect } from '@open-wc/testing';
import { papier } from '../../src/elements/liste/papier.js';
import type { Feuille } from '../../src/elements/liste/feuille.js';
import { codeQr } from '../../src/elements/liste/qr.js';
import { monter } from '../../src/elements/dom.js';
import { contexteDe } from '../../src/elements/contexte.js';
import { traduire } from '../../src/i18n.js';
import type { DocumentVdd, Noeud } from '../../src/model/index.js';
import {
  accessible,
  actif,
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

const n = (type: string, children: (Noeud | string)[], plus: object = {}): Noeud =>
  ({ type, attributes: {}, children, ...plus }) as unknown as Noeud;
const p = (mots: string): Noeud => n('Paragraphe', [mots]);
const titre = (mots: string): Noeud => n('Titre', [mots]);
const pieces = (nom: string, ...items: string[]): Noeud =>
  n('Chapitre', [
    titre(nom),
    p('Vous devez fournir les documents suivants :'),
    n('Liste', items.map((item) => n('Item', [p(item)]))),
  ], { attributes: { type: 'pieces' } }); // prettier-ignore
const cas = (nom: string, ...children: Noeud[]): Noeud => n('Cas', [titre(nom), ...children]);
const contact = (nom: string): Noeud => n('OuSAdresser', [titre(nom), p('Au bord de l’eau')]);

let numero = 0;
/** Each test has a sheet of its own: answers are kept by sheet as long as the page stands. */
const document_ = (plus: Noeud[] = []): DocumentVdd => ({
  ...fiche({
    children: [
      n('Texte', [
        ...plus,
        n('BlocCas', [
          cas('À la rame', pieces('Pour ramer', 'Carte du lavoir', 'Gilet'), contact('Le passeur')),
          cas('À la voile', pieces('Pour la voile', 'Brevet de voile'), contact('La batelière')),
        ], { attributes: { affichage: 'radio' } }),
      ]),
    ],
  }),
  id: `F98${String(++numero).padStart(3, '0')}`,
}); // prettier-ignore
const poser = (doc: DocumentVdd, attributs: Record<string, string> = {}): Promise<Widget> =>
  poserPret('co-marquage-prerequis', { fiche: doc.id, ...attributs }, memoire(doc));
/** The answers of an address: the case of the first block, with its mark. */
const ancre = (doc: DocumentVdd, choix: string): string => `#co-marquage=particuliers/${doc.id}:1...${choix}`;
const action = (widget: Widget, nom: string): HTMLButtonElement =>
  dans<HTMLButtonElement>(widget, `[data-action=${nom}]`)!;

dansLesDeux('the list of one situation', () => {
  let ecrits: string[];
  const presse = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');
  const refuser = (non: boolean): void => {
    ecrits = [];
    const writeText = (mots: string): Promise<void> =>
      non ? Promise.reject(new DOMException('non', 'NotAllowedError')) : Promise.resolve(void ecrits.push(mots));
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  };
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
    refuser(false);
  });
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
    delete (navigator as { clipboard?: unknown }).clipboard;
    expect(presse).to.exist;
  });

  it('ends with whom to turn to, each once', async () => {
    const widget = await poser(document_([contact('Le passeur')]));
    const noms = [...racine(widget).querySelectorAll('.cm-role-contacts .cm-carte-titre')].map((e) => e.textContent);
    expect(noms).to.deep.equal(['Le passeur', 'La batelière']);
    // Its buttons are dressed, as soon as their look is there.
    await jusqua(() => getComputedStyle(action(widget, 'copier')).borderRadius !== '0px');
    await accessible(widget);
  });

  it('is copied as text, with its ticks, its source and its address, and says so once', async () => {
    const doc = document_();
    const widget = await poser(doc);
    dans<HTMLInputElement>(widget, '[data-coche]')!.click();
    action(widget, 'copier').click();
    await jusqua(() => ecrits.length);
    expect(ecrits[0]).to.contain(`À préparer\u00a0: ${doc.titre}\n\n`);
    expect(ecrits[0]).to.contain('☑ Carte du lavoir\n☐ Gilet');
    expect(ecrits[0]).to.contain('Source : Service-Public.gouv.fr / DILA');
    expect(ecrits[0]).to.contain('- Le passeur, Au bord de l’eau');
    expect(ecrits[0]).to.contain(location.origin);
    await jusqua(() => statut(widget) === 'Liste copiée.');
    expect(dans(widget, '.cm-copiee')!.textContent).to.equal('Liste copiée.');
  });

  it('stands in a field, selected, where the clipboard is refused', async () => {
    refuser(true);
    const widget = await poser(document_());
    action(widget, 'copier').click();
    await jusqua(() => dans(widget, 'textarea'));
    const champ = dans<HTMLTextAreaElement>(widget, 'textarea')!;
    expect(champ.value).to.contain('☐ Gilet');
    expect(actif(widget)).to.equal(champ);
    expect(champ.value.slice(champ.selectionStart, champ.selectionEnd)).to.equal(champ.value);
    action(widget, 'copier').click();
    await jusqua(() => dans(widget, 'textarea') !== champ);
    expect(racine(widget).querySelectorAll('textarea')).to.have.length(1);
    await accessible(widget);
  });

  it('follows the answers of an address on any page, and leaves out the contacts of the other case', async () => {
    const doc = document_();
    const { choixDe } = await import('../../src/situation/index.js');
    const { blocsDeChoix } = await import('../../src/model/index.js');
    const { marque } = choixDe(blocsDeChoix(doc.children)[0], 1)!;
    location.hash = ancre(doc, `0-1z${marque}`);
    const widget = await poser(doc);
    await jusqua(() => dans(widget, '.cm-pour'));
    expect(dans(widget, '.cm-pour')!.textContent).to.contain('À la voile');
    expect(texte(widget)).to.contain('Brevet de voile').and.contain('La batelière');
    expect(texte(widget)).to.not.contain('Gilet').and.not.contain('Le passeur');
    action(widget, 'copier').click();
    await jusqua(() => ecrits.length);
    expect(ecrits[0]).to.contain('Votre situation :\n- À la voile').and.contain(location.hash);
  });

  it('says which answers of an address no longer fit, keeps the others, shows everything else', async () => {
    const doc = document_();
    location.hash = ancre(doc, '0-1zzzzz');
    const widget = await poser(doc);
    await jusqua(() => dans(widget, '.cm-q [role=note]'));
    expect(dans(widget, '.cm-q')!.textContent).to.contain('La fiche a changé depuis : 1 réponse est à redonner.');
    expect(texte(widget)).to.contain('Gilet').and.contain('Brevet de voile');
  });

  it('loses no tick when it is drawn anew, also where the browser keeps nothing', async () => {
    const doc = document_();
    const garder = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    Object.defineProperty(window, 'localStorage', { configurable: true, get: () => undefined });
    try {
      const widget = await poser(doc);
      const voile = (): HTMLInputElement => [...racine(widget).querySelectorAll<HTMLInputElement>('[data-coche]')].at(-1)!;
      voile().click();
      const { carnetDe } = await import('../../src/elements/situation/index.js');
      const { choixDe } = await import('../../src/situation/index.js');
      const { blocsDeChoix } = await import('../../src/model/index.js');
      carnetDe(doc).ecrire({ pas: [], choix: { 0: choixDe(blocsDeChoix(doc.children)[0], 1)! } });
      await jusqua(() => dans(widget, '.cm-pour'));
      expect(voile().checked).to.equal(true);
    } finally {
      Object.defineProperty(window, 'localStorage', garder);
    }
  }); // prettier-ignore
});

describe('the list on paper', () => {
  const feuille: Feuille = {
    titre: 'À préparer : ramer',
    situation: ['À la voile'],
    groupes: [
      { titre: 'Papiers', sous: '', role: 'documents', intro: 'À fournir :', un: true, lignes: [
        { texte: 'Brevet', coche: true, dessous: [] }, { texte: 'Gilet', coche: false, dessous: [] },
      ] },
    ],
    contacts: [{ nom: 'Mairie', lignes: ['1 quai'], id: 'm' }, { nom: 'Le passeur', lignes: [] }],
    source: ['Source : Service-Public.gouv.fr / DILA', 'Dernière mise à jour : 1er mars 2024'],
    adresse: 'https://mairie.example/ramer#co-marquage=particuliers/F1:1',
  }; // prettier-ignore
  const ctx = contexteDe(fiche(), {}, 'x', traduire(), 'fr', memoire());
  const rendre = (
    f: Feuille,
    mairie = { nom: 'Mairie de Val', lignes: ['lundi : 14 h – 18 h'], id: 'm' },
  ): HTMLElement => {
    const boite = document.createElement('div');
    monter(papier(f, { options: { commune: 'Val' }, mairie }, ctx), boite);
    return boite;
  };

  it('holds the town, the situation, boxes, contacts, source, date and the way back', () => {
    const page = rendre(feuille);
    for (const mots of ['Mairie de Val', '14 h', 'À la voile', 'Brevet', 'Un seul', 'Le passeur', 'DILA', '1er mars 2024', feuille.adresse!])
      expect(page.textContent).to.contain(mots);
    expect(page.querySelectorAll('.boite path')).to.have.length(1);
    expect(page.querySelectorAll('.boite')).to.have.length(2);
    expect([...page.querySelectorAll('.contact .nom')].map((e) => e.textContent)).to.deep.equal(['Le passeur']);
    expect(page.querySelector('svg.qr path')!.namespaceURI).to.equal('http://www.w3.org/2000/svg');
    expect(page.querySelector('[style], a')).to.equal(null);
  }); // prettier-ignore

  it('has no code without an address of the web', () => {
    expect(rendre({ ...feuille, adresse: undefined }).querySelector('.qr, .retour')).to.equal(null);
  });

  it('draws a code with its quiet zone, the same for the same address', () => {
    const { properties, children } = codeQr('https://mairie.example/');
    expect(properties['viewBox']).to.match(/^-4 -4 (\d+) \1$/);
    expect(children).to.deep.equal(codeQr('https://mairie.example/').children);
    expect(children).to.not.deep.equal(codeQr('https://mairie.example/x').children);
  });
});
