/** Places of the guide that are no document of the feed, given the shape of one, so that they are shown by the same means. */
import {
  adresseOfficielle,
  type Audience,
  type Cle,
  type DocumentVdd,
  type ListeGuide,
  type MenuGuide,
} from '../../model/index.js';
import { ErreurSource, type Source } from '../../source/index.js';
import type { Page } from './adresse.js';
import type { Mots } from './mots.js';

/** `menu`: the first page; `liste`: questions or services. */
export interface PageGuide extends DocumentVdd {
  menu?: MenuGuide;
  liste?: ListeGuide;
}

/** @throws ErreurSource; without a table of contents the first page stands all the same */
export async function pageDe(cle: Cle & { id: Page }, source: Source, mots: Mots): Promise<PageGuide> {
  const { audience, id } = cle;
  if (id === 'glossaire') return { ...(await source.document(cle)), titre: mots('glossaire') };
  if (id === 'accueil') {
    const [menu, date] = await Promise.all([lireMenu(audience, source), dateDe(audience, source)]);
    return { ...vide(cle, mots(`titre.${audience}`)), ...(menu && { menu }), ...(date && { date }) };
  }
  const [liste, date] = await Promise.all([source.liste(audience, id), dateDe(audience, source)]);
  return { ...vide(cle, mots(id)), liste, ...(date && { date }) };
}

const vide = (cle: Cle, titre: string): DocumentVdd => ({
  ...cle, racine: 'Menu', type: 'Menu', famille: 'index', titre, spUrl: adresseOfficielle(cle), filDAriane: [], themes: [], children: [],
}); // prettier-ignore

/** undefined when the mirror has none; a network that fails may be asked again. */
async function lireMenu(audience: Audience, source: Source): Promise<MenuGuide | undefined> {
  try {
    return await source.menu(audience);
  } catch (erreur) {
    if (erreur instanceof ErreurSource && erreur.code !== 'introuvable' && erreur.code !== 'forme') throw erreur;
    return undefined;
  }
}

/** Newest date of that audience's documents. */
const dateDe = (audience: Audience, source: Source): Promise<string | undefined> =>
  source.manifeste().then(
    ({ archives, audiences }) => archives[audiences?.[audience] ?? audience]?.dateMax,
    () => undefined,
  );
