/** "Et dans mon cas ?": questions, answers, folding, and the list that follows, on invented documents. */
import { expect } from '@open-wc/testing';
import type { DocumentVdd, Noeud } from '../../src/model/index.js';
import { SourceMemoire } from '../../src/source/index.js';
import { accessible, actif, dans, dansLesDeux, poserPret, racine, type Widget } from './aide.js';

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

const poser = (balise: string, id: string, source: SourceMemoire, plus: Record<string, string> = {}): Promise<Widget> =>
  poserPret(`co-marquage-${balise}`, { fiche: id, ...plus }, source);
let numero = 0;
/** A sheet of its own for each test: answers are kept by sheet as long as the page stands. */
async function monter(
  plus: Record<string, string> = {},
): Promise<{ element: Widget; id: string; source: SourceMemoire }> {
  sessionStorage.clear();
  const id = `F901${String(++numero).padStart(2, '0')}`;
  const source = new SourceMemoire({ documents: [fiche(id)] });
  const element = await poser('fiche', id, source, plus);
  await attendre(() => dans(element, '.cm-q button'));
  return { element, id, source };
}
async function attendre<T>(quoi: () => T | null | undefined | false): Promise<T> {
  for (;;) {
    const vu = quoi();
    if (vu) return vu;
    await new Promise((ok) => setTimeout(ok, 10));
  }
}
const bouton = (element: Element, texte: string): HTMLButtonElement =>
  [...racine(element).querySelectorAll<HTMLButtonElement>('.cm-q button')].find((b) => b.textContent.trim() === texte)!;

dansLesDeux('situation', () => {
  it('asks one question at a time, moves the focus, folds what does not apply, and gives it back', async () => {
    const { element } = await monter();
    const avant = racine(element).textContent;
    bouton(element, 'Répondre aux questions').click();
    expect((actif(element) as HTMLElement).textContent).to.contain('Avez-vous un jardin ?');
    expect(racine(element).querySelector('.cm-q')!.textContent).to.contain('Question 1 sur 2');
    bouton(element, 'Non').click();
    expect((actif(element) as HTMLElement).textContent).to.contain('chien');
    bouton(element, 'Oui').click();
    expect((actif(element) as HTMLElement).textContent).to.contain('Votre situation');
    const plies = [...racine(element).querySelectorAll<HTMLDetailsElement>('details.cm-si')];
    expect(plies.map((d) => d.open)).to.deep.equal([false, true]);
    expect(plies[0]!.textContent).to.contain('Plan du jardin');
    const titres = [...racine(element).querySelectorAll('h3, h4')].map((h) => h.textContent);
    expect(titres).to.include('Votre chien');
    expect(racine(element).querySelector('[role=tab][aria-selected=true]')!.textContent).to.contain('Appartement');
    bouton(element, 'Effacer mes réponses').click();
    expect(plies.every((d) => d.open)).to.equal(true);
    const sansQuestions = (texte: string): string => texte.replace(/\s+/g, '').slice(-300);
    expect(sansQuestions(racine(element).textContent)).to.equal(sansQuestions(avant));
  });

  it('goes back to one question with "Modifier"', async () => {
    const { element } = await monter();
    bouton(element, 'Répondre aux questions').click();
    bouton(element, 'Oui').click();
    bouton(element, 'Question précédente').click();
    expect((actif(element) as HTMLElement).textContent).to.contain('jardin');
  });

  it('goes on asking, where the reader was, when the sheet is drawn anew', async () => {
    const { element } = await monter();
    bouton(element, 'Répondre aux questions').click();
    bouton(element, 'Non').click();
    bouton(element, 'Oui').focus();
    const vue = racine(element).querySelector('.cm-vue');
    element.dataset['telephone'] = '01 99 00 12 34';
    await attendre(() => {
      const nouvelle = racine(element).querySelector('.cm-vue');
      return nouvelle !== vue && nouvelle?.querySelector('.cm-q')?.textContent.includes('chien');
    });
    await attendre(() => actif(element) === bouton(element, 'Oui'));
  });

  it('the list to prepare on the same page follows, and a new widget finds the answers', async () => {
    const { element, id, source } = await monter();
    const liste = await poser('prerequis', id, source);
    await attendre(() => racine(liste).querySelector('.cm-q'));
    expect(racine(liste).textContent).to.contain('Plan du jardin');
    bouton(element, 'Répondre aux questions').click();
    bouton(element, 'Non').click();
    await attendre(() => !racine(liste).querySelector('.cm-coches')!.textContent.includes('Plan du jardin'));
    expect(racine(liste).textContent).to.contain('Justificatif de domicile');
    expect(racine(liste).querySelector('.cm-q')).to.exist;
    const seconde = await poser('fiche', id, source);
    await attendre(() => racine(seconde).querySelector('details.cm-si:not([open])'));
  });

  it('picking a tab is an answer: the list follows', async () => {
    const { element, id, source } = await monter();
    const liste = await poser('prerequis', id, source);
    await attendre(() => racine(liste).querySelector('.cm-q'));
    racine(element).querySelectorAll<HTMLElement>('[role=tab]')[1]!.click();
    await attendre(() => racine(liste).querySelector('.cm-pour')?.textContent!.includes('Appartement'));
    expect(racine(element).querySelector('[role=tab][aria-selected=true]')!.textContent).to.contain('Appartement');
  });

  it('is accessible at each step', async () => {
    const { element } = await monter();
    await accessible(element);
    bouton(element, 'Répondre aux questions').click();
    await accessible(element);
    bouton(element, 'Oui').click();
    bouton(element, 'Oui').click();
    await accessible(element);
  });

  it('answers stand in the address only where asked for', async () => {
    const { element, id } = await monter({ 'data-reponses': 'adresse' });
    bouton(element, 'Répondre aux questions').click();
    bouton(element, 'Non').click();
    expect(location.hash.startsWith(`#co-marquage=particuliers/${id}:1..1z`)).to.equal(true);
    bouton(element, 'Arrêter les questions').click();
    bouton(element, 'Effacer mes réponses').click();
    expect(location.hash).to.equal('');
  });
});
