/** What a guide shows, fetched once such an element stands in the page. */
import type { Element, Root } from 'hast';
import { ajouter, estJoignable, type Options } from '../../local/index.js';
import type { ContactLocal, DocumentVdd, Noeud, Repere } from '../../model/index.js';
import { de, h, preparer, rendre, rendreNoeuds, rendreSource } from '../../render/index.js';
import { enTeteCommune } from '../commune.js';
import { guidePages } from '../styles/guide-pages.js';
import { guide } from '../styles/guide.js';
import { accueil } from './accueil.js';
import { estPage } from './adresse.js';
import { lateral, voisines } from './lateral.js';
import { glossaire, liste } from './listes.js';
import type { VuePage } from './outils.js';
import type { PageGuide } from './pages.js';

export { cheminDe } from './chemin.js';
export { enTete } from './entete.js';
export { deplierLateral } from './lateral.js';
export { motsDuGuide, type Mots } from './mots.js';
export { pageDe } from './pages.js';
export const feuilles = [guide, guidePages];

/** What the town has to say around a document. */
export interface Autour {
  /** sheets of its own in the dossier of the document */
  locales: readonly Repere[];
  /** the mairie, as the town's files and the directory know it */
  contact: ContactLocal | undefined;
}

export async function composer(doc: PageGuide, options: Options, autour: Autour, vue: VuePage): Promise<Root> {
  const contenu = estPage(doc.id)
    ? await page(doc, await mairie(options, autour, vue), vue)
    : await document(doc, options, autour, vue);
  return { type: 'root', children: [de('div', 'cm-guide', ...contenu)] };
}

async function page(doc: PageGuide, commune: Element | undefined, vue: VuePage): Promise<(Element | undefined)[]> {
  const parties = doc.liste
    ? liste(doc.liste, doc.titre, vue)
    : doc.id === 'glossaire'
      ? await glossaire(doc, vue)
      : [...accueil(doc.menu, doc.titre, vue), commune];
  const [source] = rendreSource(doc, vue.ctx).children as Element[];
  return [h('div', { className: ['cm-guide-page', 'cm-vif'] }, ...parties, source)];
}

/** The town's card: its bodies with their hours, or what the attributes tell; nothing for a logo alone. */
async function mairie(options: Options, { contact }: Autour, vue: VuePage): Promise<Element | undefined> {
  const { ctx } = vue;
  if (contact?.organismes.length) {
    const noeud: Noeud<'ContactLocal'> = { type: 'ContactLocal', attributes: contact, children: [] };
    await preparer([noeud]);
    const [premier, ...suite] = rendreNoeuds([noeud], SANS_DOCUMENT, ctx).children as Element[];
    return h(
      'section',
      { className: ['cm-guide-partie', 'cm-fiche'], ariaLabel: ctx.t('contact.titre') },
      premier,
      ...suite,
    );
  }
  return estJoignable(options) ? enTeteCommune(options, ctx) : undefined;
}

/** What stands in the place of a document: the card is of none. */
const SANS_DOCUMENT: DocumentVdd = {
  audience: 'particuliers', id: 'contact', racine: 'Contact', type: '', famille: 'autre', titre: '', commune: '',
  spUrl: 'https://lannuaire.service-public.gouv.fr/', filDAriane: [], themes: [], children: [],
}; // prettier-ignore

async function document(doc: DocumentVdd, options: Options, { locales }: Autour, vue: VuePage): Promise<Element[]> {
  // The way that led here stands above, for every place alike.
  const { children } = await rendre(ajouter({ ...doc, filDAriane: [] }, options), vue.ctx);
  const menu = lateral(doc, locales, vue);
  const fiche = de('div', 'cm-guide-page', ...(children as Element[]), voisines(doc, vue));
  return [h('div', { className: ['cm-guide-corps', ...(menu ? ['cm-guide-double'] : [])] }, menu, fiche)];
}
