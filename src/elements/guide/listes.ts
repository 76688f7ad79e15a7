/** The long lists: questions and services below their themes, words by their first letter. */
import type { Element } from 'hast';
import { plier, titreDe, type DocumentVdd, type EntreeMenu, type ListeGuide, type Noeud } from '../../model/index.js';
import { de, h, preparer, rendreNoeuds, type Contexte } from '../../render/index.js';
import { compte } from './accueil.js';
import { lienVers, national, titreDePage, titreDePartie, type VuePage } from './outils.js';

const GENRES = ['teleservice', 'formulaire', 'modele', 'simulateur', 'outil'] as const;

/** One theme alone stands open. */
export function liste({ groupes }: ListeGuide, titre: string, vue: VuePage): Element[] {
  return [titreDePage(titre, vue), ...groupes.map((groupe) => theme(groupe, groupes.length === 1, vue))];
}

/** What is done online comes first, since that is what most readers look for. */
function theme({ titre, enfants = [] }: EntreeMenu, open: boolean, vue: VuePage): Element {
  const { mots } = vue;
  const rang = ({ famille }: EntreeMenu): number => GENRES.findIndex((genre) => genre === famille);
  const tries = [...enfants].sort((a, b) => rang(a) - rang(b));
  const resume = titreDePartie(national(titre, vue) || mots('autres'), vue, 1, 'cm-guide-pli');
  return h(
    'details',
    { className: ['cm-guide-groupe'], open },
    h('summary', {}, resume, ' ', de('span', 'cm-discret', compte(enfants.length, vue, mots))),
    de(
      'ul',
      'cm-liste',
      tries.map((entree) => ligne(entree, vue)),
    ),
  );
}

function ligne(entree: EntreeMenu, vue: VuePage): Element {
  const genre = GENRES.find((g) => g === entree.famille);
  return h(
    'li',
    {},
    lienVers(entree, vue),
    genre && [' ', de('span', 'cm-discret cm-place', vue.mots(`genre.${genre}`))],
  );
}

/** Every defined word, in the renderer's own form, parted by letters. */
export async function glossaire(doc: DocumentVdd, vue: VuePage): Promise<Element[]> {
  const { ctx, mots } = vue;
  await preparer(doc.children);
  const lettres = new Map<string, Noeud[]>();
  for (const mot of doc.children) {
    const premiere = plier(titreDe(mot)).charAt(0).toUpperCase();
    const lettre = /[A-Z]/.test(premiere) ? premiere : '#';
    lettres.set(lettre, [...(lettres.get(lettre) ?? []), mot]);
  }
  const id = (lettre: string): string => `${ctx.prefixe}lettre-${lettre === '#' ? '0' : lettre}`;
  const saut = (lettre: string): Element =>
    h('li', {}, h('a', { href: `#${id(lettre)}`, dataAncre: id(lettre) }, lettre));
  return [
    titreDePage(doc.titre, vue),
    h('nav', { className: ['cm-lettres'], ariaLabel: mots('lettres') }, h('ul', {}, [...lettres.keys()].map(saut))),
    ...[...lettres].map(([lettre, noeuds]) => {
      const titre = titreDePartie(lettre, vue);
      titre.properties = { ...titre.properties, id: id(lettre), tabIndex: -1 };
      return h('section', { className: ['cm-guide-partie'] }, titre, ...definitions(noeuds, doc, ctx, lettre));
    }),
  ];
}

/** Each letter is rendered by itself: its ids must not be those of another. */
function definitions(noeuds: readonly Noeud[], doc: DocumentVdd, ctx: Contexte, lettre: string): Element[] {
  const arbre = rendreNoeuds(noeuds, { ...doc, children: [...noeuds] }, { ...ctx, prefixe: `${ctx.prefixe}${lettre}` });
  const listes = arbre.children as Element[];
  return [
    h('dl', { className: ['cm-definitions'], lang: 'fr', dir: 'ltr' }, ...listes.flatMap(({ children }) => children)),
  ];
}
