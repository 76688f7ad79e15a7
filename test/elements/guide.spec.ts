import en from '../../locales/en.json';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { CoMarquageGuide } from '../../src/elements/guide.js';
import { phrasesDe } from '../../src/elements/outils/phrases.js';
import type { DocumentVdd, Manifeste, MenuGuide, Noeud } from '../../src/model/index.js';
import { ErreurSource, SourceMemoire, type ContenuMemoire, type Source } from '../../src/source/index.js';
import {
  accessible,
  actif,
  creer,
  dans,
  dansLesDeux,
  ecouter,
  fiche,
  jusqua,
  racine,
  statut,
  texte,
  type Widget,
} from './aide.js';

const menu: MenuGuide = {
  v: 1,
  themes: [
    { id: 'N1', titre: 'Rivière', famille: 'theme', enfants: [{ id: 'N2', titre: 'Barques', famille: 'dossier' }] },
  ],
  commentFaireSi: [{ id: 'F9', titre: 'Je traverse', famille: 'comment-faire-si' }],
  listes: { questions: 1, services: 2, glossaire: 1 },
};
const noeud = (type: 'Dossier' | 'Fiche', ID: string, titre: string): Noeud => ({ type, attributes: { ID }, children: [titre] }); // prettier-ignore
const accueil = { id: 'Particuliers', titre: 'Accueil particuliers' };
const theme = fiche({
  id: 'N1', titre: 'Rivière', famille: 'theme', filDAriane: [accueil, { id: 'N1', titre: 'Rivière' }],
  children: [noeud('Dossier', 'N2', 'Barques')],
}); // prettier-ignore
const dossier = fiche({
  id: 'N2', titre: 'Barques', famille: 'dossier',
  filDAriane: [accueil, { id: 'N1', titre: 'Rivière' }, { id: 'N2', titre: 'Barques' }],
  children: [noeud('Fiche', 'F1', 'Emprunter'), noeud('Fiche', 'F2', 'Rendre')],
}); // prettier-ignore
const sheet = (id: string, titre: string): DocumentVdd =>
  fiche({
    id, titre, filDAriane: [...dossier.filDAriane, { id, titre }],
    dossierPere: { id: 'N2', titre: 'Barques', groupes: [{ fiches: [{ id: 'F1', titre: 'Emprunter' }, { id: 'F2', titre: 'Rendre' }, { id: 'F8', titre: 'Absente' }] }] },
    absents: ['particuliers/F8'],
  }); // prettier-ignore
const glossaire = fiche({
  id: 'glossaire', titre: 'Glossaire', famille: 'index', racine: 'Glossaire',
  children: [{ type: 'Definition', attributes: { ID: 'R1' }, children: [{ type: 'Titre', attributes: {}, children: ['Écluse'] }, { type: 'Texte', attributes: {}, children: ['Une porte.'] }] }],
}); // prettier-ignore
const manifeste = { v: 1, date: '2026-01-01', archives: { particuliers: {}, professionnels: {} } } as unknown as Manifeste; // prettier-ignore

const contenu: ContenuMemoire = {
  documents: [theme, dossier, sheet('F1', 'Emprunter la barque'), sheet('F2', 'Rendre la barque'), glossaire],
  manifeste,
  menus: { particuliers: menu, professionnels: { v: 1, themes: [], commentFaireSi: [] } },
  listes: {
    particuliers: {
      questions: { v: 1, groupes: [{ id: 'N1', titre: 'Rivière', famille: 'theme', enfants: [{ id: 'F7', titre: 'Quand ?', famille: 'question-reponse' }] }] },
      services: { v: 1, groupes: [{ id: '', titre: '', famille: 'theme', enfants: [{ id: 'R2', titre: 'Un papier', famille: 'formulaire' }, { id: 'R1', titre: 'Un clic', famille: 'teleservice' }] }] },
    },
  },
  redirections: { particuliers: { v: 1, vers: { F10: 'particuliers/F1' }, retires: { F11: { titre: 'Le bac', date: '2026-02-01T00:00:00Z', dossier: { id: 'N2', titre: 'Barques' } } } } },
}; // prettier-ignore
const depart = location.href;
/** What follows the page in the address, without the runner's own mark. */
const suite = (): string =>
  location.search.replace(/[?&]wtr-session-id=[^&]*&?/, '?').replace(/\?$/, '') + location.hash;

/** A guide whose first place stands, or has failed. */
async function poser(attributs: Record<string, string> = {}, source: Source = new SourceMemoire(contenu)) {
  const cadre = await fixture<HTMLElement>(html`<div></div>`);
  const guide = creer<CoMarquageGuide & Widget>('co-marquage-guide', attributs);
  guide.source = source;
  cadre.append(guide);
  await jusqua(() => racine(guide)?.querySelector('.cm-guide-tete') && dans(guide, '.cm-vue h2, .cm-erreur'));
  return guide;
}
const titre = (guide: Element): string => dans(guide, '.cm-vue h2')?.textContent ?? '';
const lien = (guide: Element, cle: string): HTMLAnchorElement =>
  dans<HTMLAnchorElement>(guide, `a[data-cle="${cle}"]`)!;
const chemin = (guide: Element): string[] =>
  [...racine(guide).querySelectorAll('.cm-guide-fil li')].map((li) => li.textContent.trim());
async function suivre(guide: Element, cle: string, attendu: string): Promise<void> {
  lien(guide, cle).click();
  await jusqua(() => titre(guide) === attendu);
}

dansLesDeux('co-marquage-guide', () => {
  // Compiled as it is fetched: on a busy machine that takes longer than a test may.
  before(function () {
    this.timeout(60_000);
    return Promise.all([import('../../src/elements/autres.js'), import('../../src/elements/guide/index.js')]);
  });
  afterEach(() => history.replaceState(null, '', depart));

  it('leads from the home to a sheet, by real links, with the address, the focus and one announcement', async () => {
    const guide = await poser();
    expect(titre(guide)).to.equal('Vos droits et vos démarches');
    expect(chemin(guide)).to.deep.equal([]);
    expect(location.href).to.equal(depart);
    expect(new URL(lien(guide, 'particuliers/N1').href).search).to.contain('co-marquage=particuliers/N1');
    await accessible(guide);
    await suivre(guide, 'particuliers/N1', 'Rivière');
    expect(new URLSearchParams(location.search).get('co-marquage')).to.equal('particuliers/N1');
    await jusqua(() => actif(guide) === dans(guide, '.cm-vue h2'));
    expect(statut(guide)).to.equal('Affiché : Rivière');
    await suivre(guide, 'particuliers/N2', 'Barques');
    await suivre(guide, 'particuliers/F1', 'Emprunter la barque');
    await jusqua(() => chemin(guide).length === 4);
    expect(chemin(guide)).to.deep.equal(['Accueil du guide', 'Rivière', 'Barques', 'Emprunter la barque']);
    await accessible(guide);
  });

  it('shows the dossier beside a sheet, and the sheets before and after, without those that are not held', async () => {
    history.replaceState(null, '', '?co-marquage=particuliers/F1');
    const guide = await poser();
    const menu = dans(guide, '.cm-lateral')!;
    expect(menu.textContent).to.contain('Emprunter').and.not.to.contain('Absente');
    expect(menu.querySelector('[aria-current=page]')?.textContent).to.equal('Emprunter');
    expect(dans(guide, '.cm-precedente')).to.equal(null);
    dans(guide, '.cm-suivante a')!.click();
    await jusqua(() => titre(guide) === 'Rendre la barque');
    expect(dans(guide, '.cm-precedente a')?.textContent).to.equal('Emprunter');
  });

  it('offers its reader what the town asked for, on sheets alone, and nothing of the menus beside', async () => {
    const guide = await poser({ 'data-outils': 'imprimer, ecouter', 'data-lecture': 'facile' });
    await suivre(guide, 'particuliers/N1', 'Rivière');
    await suivre(guide, 'particuliers/N2', 'Barques');
    await suivre(guide, 'particuliers/F1', 'Emprunter la barque');
    await jusqua(() => dans(guide, '.cm-outils-fiche'));
    expect(dans(guide, '.cm-vue .cm-fiche')!.dataset['lecture']).to.equal('facile');
    const phrases = phrasesDe(dans(guide, '.cm-vue')!).map((plage) => plage.toString().trim());
    expect(phrases).to.include('La barque se réserve la veille.').and.not.include('Rendre');
    guide.aller({ audience: 'particuliers', id: 'accueil' });
    await jusqua(() => titre(guide) === 'Vos droits et vos démarches');
    expect(dans(guide, '.cm-outils-fiche')).to.equal(null);
  });

  it('comes back and goes forward with the browser', async () => {
    const guide = await poser();
    await suivre(guide, 'particuliers/N1', 'Rivière');
    await suivre(guide, 'particuliers/N2', 'Barques');
    history.back();
    await jusqua(() => titre(guide) === 'Rivière');
    history.back();
    await jusqua(() => titre(guide) === 'Vos droits et vos démarches');
    history.forward();
    await jusqua(() => titre(guide) === 'Rivière');
  });

  it('keeps up with a reader who moves on before the page was scrolled', async () => {
    const guide = await poser();
    const vers = (id: string): void => guide.aller({ audience: 'particuliers', id });
    guide.addEventListener('co-marquage-ready', () => vers('N2'), { once: true });
    vers('N1');
    await jusqua(() => titre(guide) === 'Barques');
    await jusqua(() => actif(guide) === dans(guide, '.cm-vue h2'));
  });

  it('leaves clicks for another tab to the browser, and may be refused by the page', async () => {
    const guide = await poser();
    const garder = (e: Event): void => e.preventDefault();
    window.addEventListener('click', garder);
    for (const options of [{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { button: 1 }])
      lien(guide, 'particuliers/N1').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...options })); // prettier-ignore
    window.removeEventListener('click', garder);
    guide.addEventListener('co-marquage-navigate', (e) => e.preventDefault(), { once: true });
    const demande = oneEvent(guide, 'co-marquage-navigate');
    lien(guide, 'particuliers/N1').click();
    await demande;
    await guide.updateComplete;
    expect(titre(guide)).to.equal('Vos droits et vos démarches');
    expect(location.href).to.equal(depart);
  });

  it('opens where the address says, under the name and in the part of it that the town chose', async () => {
    history.replaceState(null, '', '?page=2#haut&ici=particuliers/N2');
    const guide = await poser({ 'data-parametre': '#ici' });
    expect(titre(guide)).to.equal('Barques');
    await suivre(guide, 'particuliers/F1', 'Emprunter la barque');
    expect(location.search + location.hash).to.equal('?page=2#haut&ici=particuliers/F1');
  });

  it('reads the addresses of a former plugin, and leaves them behind', async () => {
    history.replaceState(null, '', '?xml=N2');
    const guide = await poser({ 'data-ancien-parametre': 'xml' });
    expect(titre(guide)).to.equal('Barques');
    await suivre(guide, 'particuliers/F1', 'Emprunter la barque');
    expect(location.search).to.equal('?co-marquage=particuliers/F1');
  });

  it('starts lower, at a theme or a dossier', async () => {
    const guide = await poser({ theme: 'N1' });
    expect(titre(guide)).to.equal('Rivière');
    expect(dans(guide, '.cm-publics')).to.equal(null);
    await suivre(guide, 'particuliers/N2', 'Barques');
    await jusqua(() => chemin(guide).length === 2);
    expect(chemin(guide)).to.deep.equal(['Accueil du guide', 'Barques']);
    await suivre(guide, 'particuliers/N1', 'Rivière');
    expect(suite()).to.equal('');
    guide.setAttribute('dossier', 'N2');
    await jusqua(() => titre(guide) === 'Barques');
  });

  it('speaks the language around it, as the other elements do', async () => {
    const avant = document.documentElement.lang;
    document.documentElement.lang = 'en';
    try {
      const guide = await poser();
      expect(titre(guide)).to.equal(en.guide.titre.particuliers);
    } finally {
      document.documentElement.lang = avant;
    }
  });

  it('changes audience', async () => {
    const guide = await poser();
    await jusqua(() => dans(guide, '.cm-publics'));
    await suivre(guide, 'professionnels/accueil', 'Entreprises : droits et démarches');
    await jusqua(() => dans(guide, '.cm-publics [aria-current]')?.textContent === 'Professionnels');
    expect(suite()).to.equal('?co-marquage=professionnels');
  });

  for (const [page, dedans] of [
    ['questions', 'Quand ?'],
    ['glossaire', 'Une porte.'],
    ['services', 'Un clic Démarche en ligne'],
  ] as const)
    // prettier-ignore
    it(`has a page for: ${page}`, async () => {
      const guide = await poser();
      lien(guide, `particuliers/${page}`).click();
      await jusqua(() => texte(guide).includes(dedans));
      await accessible(guide);
    });

  it('puts the search into the page, and shows what it finds', async () => {
    const guide = await poser();
    const boite = guide.querySelector('co-marquage-recherche')!;
    expect(boite.getAttribute('data-lien-fiche')).to.contain('co-marquage={audience}/{id}');
    const detail = { audience: 'particuliers', id: 'F2', href: '', from: '' };
    const evenement = new CustomEvent('co-marquage-navigate', { bubbles: true, composed: true, cancelable: true, detail }); // prettier-ignore
    boite.dispatchEvent(evenement);
    expect(evenement.defaultPrevented).to.equal(true);
    await jusqua(() => titre(guide) === 'Rendre la barque');
  });

  it('leaves the title of the page alone unless the town asks', async () => {
    const avant = document.title;
    const guide = await poser();
    await suivre(guide, 'particuliers/N1', 'Rivière');
    expect(document.title).to.equal(avant);
    guide.setAttribute('data-titre', '{titre} – Val');
    await suivre(guide, 'particuliers/N2', 'Barques');
    expect(document.title).to.equal('Barques – Val');
    guide.remove();
    expect(document.title).to.equal(avant);
  });

  it('says that another guide has the address, and works without', async () => {
    await poser();
    const dites = await ecouter('warn', async () => {
      const second = await poser();
      await suivre(second, 'particuliers/N1', 'Rivière');
    });
    expect(dites.join()).to.contain('data-parametre');
    expect(location.href).to.equal(depart);
  });

  describe('never blank', () => {
    it('without a table of contents', async () => {
      const guide = await poser({}, new SourceMemoire({ ...contenu, menus: {} }));
      expect(texte(guide)).to.contain('Le sommaire n’est pas disponible');
      expect(dans<HTMLAnchorElement>(guide, '[data-original]')?.href).to.contain('service-public.gouv.fr/particuliers/vosdroits'); // prettier-ignore
    });

    it('without a network, with a way to try again', async () => {
      let coupe = true;
      const source = new (class extends SourceMemoire {
        override menu: Source['menu'] = (audience) =>
          coupe ? Promise.reject(new ErreurSource('reseau', 'coupé')) : super.menu(audience);
      })(contenu);
      await ecouter('error', async () => {
        const guide = await poser({}, source);
        expect(texte(guide)).to.contain('Vérifiez votre connexion');
        coupe = false;
        dans(guide, '.cm-erreur button')!.click();
        await jusqua(() => titre(guide) === 'Vos droits et vos démarches');
      });
    });

    it('at a place that does not exist, with the way home', async () => {
      history.replaceState(null, '', '?co-marquage=particuliers/N999');
      await ecouter('error', async () => {
        const guide = await poser();
        expect(texte(guide)).to.contain('n’est pas disponible ici');
        await suivre(guide, 'particuliers/accueil', 'Vos droits et vos démarches');
      });
    });
  });

  describe('sheets that are gone', () => {
    it('leads to the one that stands for it, under its address', async () => {
      history.replaceState(null, '', '?co-marquage=particuliers/F10');
      const guide = await poser();
      expect(titre(guide)).to.equal('Emprunter la barque');
      expect(location.search).to.equal('?co-marquage=particuliers/F1');
    });

    it('says that a sheet was removed, and proposes its dossier', async () => {
      history.replaceState(null, '', '?co-marquage=particuliers/F11');
      await ecouter('error', async () => {
        const guide = await poser();
        expect(texte(guide)).to.contain('« Le bac » n’est plus publié');
        await suivre(guide, 'particuliers/N2', 'Barques');
      });
    });
  });
});
