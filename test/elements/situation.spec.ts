/** "Et dans mon cas ?": questions, answers, folding, and the list that follows, on invented documents. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { DocumentVdd, Noeud } from '../../src/model/index.js';
import { SourceMemoire } from '../../src/source/index.js';

const n = (type: string, children: (Noeud | string)[], plus: object = {}): Noeud =>
  ({ type, attributes: {}, children, ...plus }) as unknown as Noeud;
const p = (texte: string): Noeud => n('Paragraphe', [texte]);
const titre = (texte: string): Noeud => n('Titre', [texte]);
const choix = (texte: string, attributes: object): Noeud => n('Choix', [titre(texte)], { attributes });
const doc = (id: string, children: Noeud[]): DocumentVdd => ({
  audience: 'particuliers', id, racine: 'Publication', type: '', famille: 'fiche', titre: `Fiche ${id}`, spUrl: 'https://exemple.invalid/x',
  filDAriane: [], themes: [], children,
}); // prettier-ignore

const fiche = (id: string): DocumentVdd =>
  doc(id, [
    n('Questionnaire', [
      n('Question', [titre('Avez-vous un jardin ?'), choix('Oui', { affecteVrai: ['T1'] }), choix('Non', { affecteFaux: ['T1'] })]),
      n('Question', [titre('Avez-vous un chien ?'), choix('Oui', { affecteVrai: ['T2'] }), choix('Non', { affecteFaux: ['T2'] })]),
    ]),
    n('Texte', [
      n('Chapitre', [titre('Pièces à fournir'), p('Vous devez fournir les documents suivants :'), n('Liste', [
        n('Item', [p('Plan du jardin')], { condition: { estVrai: 'T1' } }), n('Item', [p('Justificatif de domicile')]),
      ])]),
      n('Chapitre', [titre('Le chien'), n('TitreAlternatif', ['Votre chien']), p('Il aboie.')], { condition: { estVrai: 'T2' } }),
      n('BlocCas', [n('Cas', [titre('Maison'), p('a')], { condition: { estVrai: 'T1' } }), n('Cas', [titre('Appartement'), p('b')], { condition: { estFaux: 'T1' } })], { attributes: { affichage: 'onglet' } }),
    ]),
  ]); // prettier-ignore

async function monter(id: string): Promise<{ element: HTMLElement; racine: ShadowRoot; source: SourceMemoire }> {
  sessionStorage.clear();
  const source = new SourceMemoire({ documents: [fiche(id)] });
  const element = await fixture<HTMLElement>(
    html`<co-marquage-fiche .source=${source} fiche=${id}></co-marquage-fiche>`,
  );
  await pret(element);
  const racine = element.shadowRoot!;
  await attendre(() => racine.querySelector('.cm-q button'));
  return { element, racine, source };
}
async function attendre<T>(quoi: () => T | null | undefined | false): Promise<T> {
  for (;;) {
    const vu = quoi();
    if (vu) return vu;
    await new Promise((ok) => setTimeout(ok, 10));
  }
}
const pret = (element: HTMLElement): Promise<Element> =>
  attendre(() => element.shadowRoot?.querySelector('.cm-fiche, .cm-prerequis'));
const bouton = (racine: ShadowRoot, texte: string): HTMLButtonElement =>
  [...racine.querySelectorAll<HTMLButtonElement>('.cm-q button')].find((b) => b.textContent.trim() === texte)!;

describe('situation', () => {
  it('asks one question at a time, moves the focus, folds what does not apply, and gives it back', async () => {
    const { racine } = await monter('F90101');
    const avant = racine.textContent;
    bouton(racine, 'Répondre aux questions').click();
    expect((racine.activeElement as HTMLElement).textContent).to.contain('Avez-vous un jardin ?');
    expect(racine.querySelector('.cm-q')!.textContent).to.contain('Question 1 sur 2');
    bouton(racine, 'Non').click();
    expect((racine.activeElement as HTMLElement).textContent).to.contain('chien');
    bouton(racine, 'Oui').click();
    expect((racine.activeElement as HTMLElement).textContent).to.contain('Votre situation');
    const plies = [...racine.querySelectorAll<HTMLDetailsElement>('details.cm-si')];
    expect(plies.map((d) => d.open)).to.deep.equal([false, true]);
    expect(plies[0]!.textContent).to.contain('Plan du jardin');
    const titres = [...racine.querySelectorAll('h3, h4')].map((h) => h.textContent);
    expect(titres).to.include('Votre chien');
    expect(racine.querySelector('[role=tab][aria-selected=true]')!.textContent).to.contain('Appartement');
    bouton(racine, 'Effacer mes réponses').click();
    expect(plies.every((d) => d.open)).to.equal(true);
    const sansQuestions = (texte: string): string => texte.replace(/\s+/g, '').slice(-300);
    expect(sansQuestions(racine.textContent)).to.equal(sansQuestions(avant));
  });

  it('goes back to one question with "Modifier"', async () => {
    const { racine } = await monter('F90102');
    bouton(racine, 'Répondre aux questions').click();
    bouton(racine, 'Oui').click();
    bouton(racine, 'Question précédente').click();
    expect((racine.activeElement as HTMLElement).textContent).to.contain('jardin');
  });

  it('the list to prepare on the same page follows, and a new widget finds the answers', async () => {
    const { racine, source } = await monter('F90103');
    const liste = await fixture<HTMLElement>(
      html`<co-marquage-prerequis .source=${source} fiche="F90103"></co-marquage-prerequis>`,
    );
    await pret(liste);
    await attendre(() => liste.shadowRoot!.querySelector('.cm-q'));
    expect(liste.shadowRoot!.textContent).to.contain('Plan du jardin');
    bouton(racine, 'Répondre aux questions').click();
    bouton(racine, 'Non').click();
    await attendre(() => !liste.shadowRoot!.querySelector('.cm-coches')!.textContent.includes('Plan du jardin'));
    expect(liste.shadowRoot!.textContent).to.contain('Justificatif de domicile');
    expect(liste.shadowRoot!.querySelector('.cm-q')).to.exist;
    const seconde = await fixture<HTMLElement>(
      html`<co-marquage-fiche .source=${source} fiche="F90103"></co-marquage-fiche>`,
    );
    await pret(seconde);
    await attendre(() => seconde.shadowRoot!.querySelector('details.cm-si:not([open])'));
  });

  it('picking a tab is an answer: the list follows', async () => {
    const { element, racine, source } = await monter('F90104');
    const liste = await fixture<HTMLElement>(
      html`<co-marquage-prerequis .source=${source} fiche="F90104"></co-marquage-prerequis>`,
    );
    await pret(liste);
    await attendre(() => liste.shadowRoot!.querySelector('.cm-q'));
    racine.querySelectorAll<HTMLElement>('[role=tab]')[1]!.click();
    await attendre(() => liste.shadowRoot!.querySelector('.cm-pour')?.textContent!.includes('Appartement'));
    expect(element.shadowRoot!.querySelector('[role=tab][aria-selected=true]')!.textContent).to.contain('Appartement');
  });

  it('is accessible at each step', async () => {
    const { element, racine } = await monter('F90105');
    await expect(element).shadowDom.to.be.accessible();
    bouton(racine, 'Répondre aux questions').click();
    await expect(element).shadowDom.to.be.accessible();
    bouton(racine, 'Oui').click();
    bouton(racine, 'Oui').click();
    await expect(element).shadowDom.to.be.accessible();
  });

  it('answers stand in the address only where asked for', async () => {
    sessionStorage.clear();
    const source = new SourceMemoire({ documents: [fiche('F90106')] });
    const element = await fixture<HTMLElement>(
      html`<co-marquage-fiche .source=${source} fiche="F90106" data-reponses="adresse"></co-marquage-fiche>`,
    );
    await pret(element);
    const racine = element.shadowRoot!;
    await attendre(() => racine.querySelector('.cm-q button'));
    bouton(racine, 'Répondre aux questions').click();
    bouton(racine, 'Non').click();
    expect(location.hash).to.match(/^#co-marquage=particuliers\/F90106:1\.\.1z/);
    bouton(racine, 'Arrêter les questions').click();
    bouton(racine, 'Effacer mes réponses').click();
    expect(location.hash).to.equal('');
  });
});
