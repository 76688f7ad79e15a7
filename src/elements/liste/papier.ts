/**
 * The list on paper: one A4 page for what one situation asks. A document of its own, in the window given: `@page` inside a shadow
 * root is ignored, and the page around would be printed with it.
 */
import type { Element } from 'hast';
import type { Options } from '../../local/index.js';
import { de, h, siDe, type Contexte } from '../../render/index.js';
import { monter } from '../dom.js';
import type { Coordonnees, Feuille, Ligne } from './feuille.js';
import { HAUTEUR, PAPIER, TAILLES } from './papier-style.js';
import { codeQr } from './qr.js';
import '../../i18n/mots/prerequis.js';
import '../../i18n/mots/situation.js';

/** Whose sheet it is: the town's options, and its mairie. */
export interface Tete {
  options: Options;
  mairie: Coordonnees | undefined;
}

/** Fills the window, prints it, closes it. */
export async function imprimerListe(fenetre: Window, f: Feuille, tete: Tete, ctx: Contexte): Promise<void> {
  const { document: page } = fenetre;
  page.title = f.titre;
  page.documentElement.lang = 'fr';
  const feuille = new (fenetre as Window & typeof globalThis).CSSStyleSheet();
  feuille.replaceSync(PAPIER);
  page.adoptedStyleSheets = [feuille];
  monter(papier(f, tete, ctx), page.body);
  // A slow or broken coat of arms keeps nobody waiting.
  const image = page.querySelector('img');
  await Promise.race([image?.decode().catch(() => undefined), new Promise((resolve) => setTimeout(resolve, 2000))]);
  ajuster(page);
  fenetre.addEventListener('afterprint', () => fenetre.close());
  fenetre.print();
}

/** The largest letters with which the list fits on one page; with the smallest, what does not fit goes on. */
function ajuster(page: Document): void {
  for (const taille of TAILLES) {
    page.body.dataset['taille'] = taille;
    if (page.body.getBoundingClientRect().height <= HAUTEUR) return;
  }
}

/** The list as a page. Exported for its tests. */
export function papier(f: Feuille, { options, mairie }: Tete, ctx: Contexte): Element {
  const { t } = ctx;
  // The mairie stands above already.
  const contacts = f.contacts.filter(({ id }) => id === undefined || id !== mairie?.id);
  return de(
    'main',
    'papier',
    enTete(options, mairie, t),
    h('h1', {}, f.titre),
    f.situation.length > 0 &&
      de('section', 'pour', h('h2', {}, t('situation.bilan')), h('ul', {}, f.situation.map((s) => h('li', {}, s)))),
    de('div', 'colonnes', f.groupes.map((g) => groupe(g, ctx)),
      contacts.length > 0 && de('section', 'contacts', h('h2', {}, t('fiche.bloc.ou-s-adresser')), contacts.map(contact))),
    de('footer', 'pied',
      de('div', 'source', f.source.map((ligne) => h('p', {}, ligne))),
      f.adresse && de('div', 'retour', codeQr(f.adresse), h('p', {}, t('prerequis.retrouver'), ' :', h('br', {}), de('span', 'adresse', f.adresse)))),
  );
} // prettier-ignore

function enTete({ commune, logo }: Options, mairie: Coordonnees | undefined, t: Contexte['t']): Element | undefined {
  // « Mairie » alone does not say which.
  const entier = !commune || mairie?.nom.includes(commune);
  const nom = (entier && mairie?.nom) || (commune ? t('commune.badgeNom', { commune }) : '');
  return siDe(
    'header',
    'tete',
    logo && h('img', { src: logo, alt: '' }),
    nom && de('p', 'nom', nom),
    mairie &&
      de(
        'div',
        'coordonnees',
        mairie.lignes.map((ligne) => h('p', {}, ligne)),
      ),
  );
}

function groupe({ titre, sous, intro, un, lignes }: Feuille['groupes'][number], { t }: Contexte): Element {
  return de(
    'section',
    'groupe',
    h('h2', {}, titre),
    siDe('p', 'sous', sous),
    siDe('p', 'intro', intro),
    un && de('p', 'un', t('prerequis.unSeul')),
    liste(lignes, t),
  );
}

const liste = (lignes: readonly Ligne[], t: Contexte['t']): Element =>
  h('ul', {}, lignes.map(({ texte, coche, dessous }) =>
    h('li', { className: coche === undefined ? [] : ['coche'] },
      coche !== undefined && boite(coche),
      texte,
      dessous.map(({ un, lignes: l }) => [un && de('p', 'un', t('prerequis.unSeul')), liste(l, t)]),
    ),
  )); // prettier-ignore

/** A box to tick with a pen, ticked already where it was on the screen. */
const boite = (cochee: boolean): Element =>
  h(
    'svg',
    { className: ['boite'], viewBox: '0 0 12 12', ariaHidden: 'true' },
    h('rect', { x: '0.75', y: '0.75', width: '10.5', height: '10.5' }),
    cochee && h('path', { d: 'm2.5 6.5 2.5 2.5 4.5-6' }),
  );

const contact = ({ nom, lignes }: Coordonnees): Element =>
  de('div', 'contact', de('p', 'nom', nom), lignes.map((l) => h('p', {}, l))); // prettier-ignore
