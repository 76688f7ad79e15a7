import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.js';
import type { CoMarquageRecherche } from '../../src/elements/recherche.js';
import type { MenuGuide } from '../../src/model/index.js';
import { construireIndex } from '../../src/search/construire.js';
import { SourceMemoire } from '../../src/source/index.js';
import { fiche, GUIDE } from '../search/documents.js';
import { accessible, creer, dansLesDeux, racine } from './aide.js';

const menu: MenuGuide = {
  v: 1,
  themes: [{ id: 'N1', titre: 'Transports', famille: 'theme' }],
  commentFaireSi: [],
};
const fichiers: Record<string, string> = construireIndex(GUIDE, { audience: 'particuliers' });
/** Two sheets for companies, one of them the same as for everyone. */
const fichiersPro: Record<string, string> = construireIndex(
  [fiche('F20', 'Jardin d’entreprise', { audience: 'professionnels' }), { ...GUIDE[5]!, audience: 'professionnels' }],
  { audience: 'professionnels' },
);
let numero = 0;
let demandes: string[] = [];
const vraiFetch = globalThis.fetch;

/** The box, on a mirror of its own whose files are `servis`. */
async function poser(
  servis: Record<string, string> = fichiers,
  audience = 'particuliers',
): Promise<CoMarquageRecherche> {
  const base = `https://miroir${++numero}.invalid/`;
  demandes = [];
  globalThis.fetch = (adresse) => {
    const [nom = '', , public_ = ''] = (adresse as string).split('/').reverse();
    demandes.push(nom);
    const corps =
      servis[
        nom === 'index.json' || nom === 'lignes.json' ? (public_ === 'particuliers' ? nom : `${public_}/${nom}`) : nom
      ];
    return Promise.resolve(new Response(corps ?? 'absent', { status: corps ? 200 : 404 }));
  };
  const source = new SourceMemoire({ documents: [], menus: { particuliers: menu }, base });
  const widget = creer<CoMarquageRecherche>('co-marquage-recherche', { audience });
  widget.source = source;
  (await fixture(html`<div></div>`)).append(widget);
  await customElements.whenDefined('co-marquage-recherche');
  await waitUntil(() => racine(widget)?.querySelector('input'), 'the box');
  return widget;
}
const champ = (w: CoMarquageRecherche): HTMLInputElement => racine(w).querySelector('input')!;
const options = (w: CoMarquageRecherche): HTMLElement[] => [
  ...racine(w).querySelectorAll<HTMLElement>('[role=option]'),
];

async function taper(w: CoMarquageRecherche, texte: string): Promise<void> {
  champ(w).focus();
  await sendKeys({ type: texte });
  await waitUntil(() => options(w).length > 0 || racine(w).querySelector('.cm-rien'), 'an answer');
}

dansLesDeux('co-marquage-recherche', () => {
  afterEach(() => {
    globalThis.fetch = vraiFetch;
  });

  it('fetches nothing before the reader comes to the box, then two files', async () => {
    const widget = await poser();
    await aTimeout(20);
    expect(demandes).to.deep.equal([]);
    champ(widget).focus();
    await waitUntil(() => demandes.length >= 2);
    expect(demandes.sort()).to.deep.equal(['index.json', 'lignes.json']);
  });

  it('shows results by kind, with the words that answer marked, as an accessible combobox', async () => {
    const widget = await poser();
    await taper(widget, 'jardin');
    expect(champ(widget).getAttribute('aria-expanded')).to.equal('true');
    expect(racine(widget).querySelectorAll('[role=group]').length).to.equal(2);
    expect(racine(widget).querySelector('mark')?.textContent).to.equal('jardin');
    await accessible(widget);
  });

  it('is driven by the keyboard alone: arrows choose, Enter asks the page, Escape closes', async () => {
    const widget = await poser();
    await taper(widget, 'carte grise');
    await sendKeys({ press: 'ArrowDown' });
    await widget.updateComplete;
    const [option] = options(widget);
    expect(option?.getAttribute('aria-selected')).to.equal('true');
    expect(champ(widget).getAttribute('aria-activedescendant')).to.equal(option?.id);
    widget.addEventListener('co-marquage-navigate', (e) => e.preventDefault());
    const demande = oneEvent<CustomEvent<{ id: string; href: string }>>(widget, 'co-marquage-navigate');
    await sendKeys({ press: 'Enter' });
    const { detail } = await demande;
    expect(detail.id).to.equal('F1');
    expect(detail.href).to.contain('service-public').and.contain('F1');
    expect(champ(widget).getAttribute('aria-expanded')).to.equal('false');
    await sendKeys({ press: 'Escape' });
    await widget.updateComplete;
    expect(champ(widget).value).to.equal('');
  });

  it('tells the count once the reader pauses: to screen readers, and to the page', async () => {
    const widget = await poser();
    const dit = oneEvent<CustomEvent<{ query: string; count: number }>>(widget, 'co-marquage-search');
    await taper(widget, 'jardin');
    const { detail } = await dit;
    expect(detail.query).to.equal('jardin');
    expect(detail.count).to.equal(options(widget).length);
    expect(widget.querySelector('[role=status]')?.textContent).to.contain(String(detail.count));
  });

  it('proposes the themes when nothing answers', async () => {
    const widget = await poser();
    await taper(widget, 'xyzzyxyz');
    await waitUntil(() => racine(widget).querySelector('.cm-rien a'));
    expect(racine(widget).querySelector('.cm-rien a')?.textContent).to.equal('Transports');
    await accessible(widget);
  });

  it('searches all audiences at once, tells whose each result is, and shows a sheet they share once', async () => {
    const pro = Object.fromEntries(Object.entries(fichiersPro).map(([nom, texte]) => [`professionnels/${nom}`, texte]));
    const erreurs: unknown[] = [];
    const widget = await poser({ ...fichiers, ...pro }, 'toutes');
    widget.addEventListener('co-marquage-error', (e) =>
      erreurs.push((e as CustomEvent<{ message: string }>).detail.message),
    );
    await taper(widget, 'jardin');
    const textes = options(widget).map((option) => option.textContent ?? '');
    expect(textes.some((texte) => texte.includes('Jardin d’entreprise') && texte.includes('Professionnels'))).to.equal(
      true,
    );
    expect(textes.filter((texte) => texte.includes('Entretien')).length).to.equal(1);
    // The third audience is not in this mirror: no fault, the two others answer.
    expect(erreurs).to.deep.equal([]);
    await accessible(widget);
  });

  it('says so when the index is not there, and names what is missing to the webmaster', async () => {
    const widget = await poser({});
    const erreur = oneEvent<CustomEvent<{ message: string }>>(widget, 'co-marquage-error');
    champ(widget).focus();
    expect((await erreur).detail.message)
      .to.contain('<co-marquage-recherche>')
      .and.contain('index.json');
    await waitUntil(() => racine(widget).textContent?.includes('pas disponible'));
  });
});
