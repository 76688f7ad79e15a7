/** A small guide held in memory, and how the tests set it up and move in it. */
import { fixture, html } from '@open-wc/testing';
import type { CoMarquageGuide } from '../../src/elements/guide.js';
import type { DocumentVdd, Manifeste, MenuGuide, Noeud } from '../../src/model/index.js';
import { SourceMemoire, type ContenuMemoire, type Source } from '../../src/source/index.js';
import { creer, dans, dansLesDeux, fiche, jusqua, racine, type Widget } from './aide.js';

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

export const contenu: ContenuMemoire = {
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
export const depart = location.href;
/** What follows the page in the address, without the runner's own mark. */
export const suite = (): string =>
  location.search.replace(/[?&]wtr-session-id=[^&]*&?/, '?').replace(/\?$/, '') + location.hash;

/** A guide whose first place stands, or has failed. */
export async function poser(attributs: Record<string, string> = {}, source: Source = new SourceMemoire(contenu)) {
  const cadre = await fixture<HTMLElement>(html`<div></div>`);
  const guide = creer<CoMarquageGuide & Widget>('co-marquage-guide', attributs);
  guide.source = source;
  cadre.append(guide);
  await jusqua(() => racine(guide)?.querySelector('.cm-guide-tete') && dans(guide, '.cm-vue h2, .cm-erreur'));
  return guide;
}
export const titre = (guide: Element): string => dans(guide, '.cm-vue h2')?.textContent ?? '';
export const lien = (guide: Element, cle: string): HTMLAnchorElement =>
  dans<HTMLAnchorElement>(guide, `a[data-cle="${cle}"]`)!;
export const chemin = (guide: Element): string[] =>
  [...racine(guide).querySelectorAll('.cm-guide-fil li')].map((li) => li.textContent.trim());
export async function suivre(guide: Element, cle: string, attendu: string): Promise<void> {
  lien(guide, cle).click();
  await jusqua(() => titre(guide) === attendu);
}

/** The tests of a guide in either rendering, each from the same address. */
export const dansLeGuide = (suite: () => void): void =>
  dansLesDeux('co-marquage-guide', () => {
    // Compiled as it is fetched: on a busy machine that takes longer than a test may.
    before(function () {
      this.timeout(60_000);
      return Promise.all([import('../../src/elements/autres.js'), import('../../src/elements/guide/index.js')]);
    });
    // WebKit lets a page write its address a hundred times in ten seconds: where it changed only, and the tests stand in two files.
    afterEach(() => {
      if (location.href !== depart) history.replaceState(null, '', depart);
    });
    suite();
  });
