/**
 * Where the reader is in the guide, as the page's address says it: one parameter of the query (`?co-marquage=particuliers/F1`)
 * or of the fragment (`#guide=particuliers/F1`). All the rest of the address belongs to the page and stays as it is written.
 */
import { lireAudience, lireCle, type Audience, type Cle } from '../../model/index.js';

/** Places that are no document; `accueil` is the first page. */
export const PAGES = ['accueil', 'questions', 'services', 'glossaire'] as const;
export type Page = (typeof PAGES)[number];
export const estPage = (id: string): id is Page => PAGES.some((page) => page === id);

/** How the place is written. */
export interface Parametre {
  nom: string;
  /** in the fragment rather than in the query */
  fragment: boolean;
  /** parameter of a former plugin (`?xml=F123`), read when ours is not there */
  ancien?: string | undefined;
}

/** `guide` → of the query; `#guide` → of the fragment. */
export const parametreDe = (ecrit = 'co-marquage', ancien?: string): Parametre => ({
  nom: ecrit.replace(/^#/, ''),
  fragment: ecrit.startsWith('#'),
  ancien,
});

/** The answers of a sheet, which the situation keeps in the fragment when the town asks for it. */
const REPONSES = 'co-marquage';

/** The place the address names; undefined: none, or no place. @param audience of an ID alone */
export function lireLieu(href: string, { nom, fragment, ancien }: Parametre, audience: Audience): Cle | undefined {
  const [, query, hash] = decouper(href);
  return (
    lireValeur(valeur(fragment ? hash : query, nom), audience) ??
    lireValeur(ancien && valeur(query, ancien)?.replace(/\.xml$/i, ''), audience)
  );
}

/** The same address at that place; without one, at the start of the guide. */
export function ecrireLieu(href: string, { nom, fragment, ancien }: Parametre, lieu: Cle | undefined): string {
  const [page, query, hash] = decouper(href);
  const paire = lieu && `${nom}=${lieu.audience}${lieu.id === 'accueil' ? '' : `/${lieu.id}`}`;
  const autres = query.filter((p) => nomDe(p) !== ancien);
  const suite = fragment ? autres : poser(autres, nom, paire);
  const fin = fragment ? poser(hash, nom, paire) : hash.filter((p) => nomDe(p) !== REPONSES);
  return page + (suite.length ? `?${suite.join('&')}` : '') + (fin.length ? `#${fin.join('&')}` : '');
}

/** `particuliers/F1`, `F1`, `particuliers`, `particuliers/questions`; what follows a colon are answers. */
function lireValeur(texte: string | undefined, defaut: Audience): Cle | undefined {
  const net = texte?.split(':')[0]?.trim();
  const seule = lireAudience(net);
  if (seule) return { audience: seule, id: 'accueil' };
  const cle = lireCle(net, defaut);
  if (!cle) return undefined;
  if (/^[fnrl]\d/i.test(cle.id)) return { ...cle, id: cle.id.toUpperCase() };
  return estPage(cle.id) ? cle : undefined;
}

/** The page, the pairs of its query, those of its fragment. */
function decouper(href: string): [page: string, query: string[], fragment: string[]] {
  const [, page = '', query = '', hash = ''] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(href) ?? [];
  return [page, query.split('&').filter(Boolean), hash.split('&').filter(Boolean)];
}

/** In the place of the one of that name, or at the end. */
function poser(paires: readonly string[], nom: string, paire: string | undefined): string[] {
  const rang = paires.findIndex((p) => nomDe(p) === nom);
  const autres = paires.filter((p) => nomDe(p) !== nom);
  if (paire) autres.splice(rang < 0 ? autres.length : rang, 0, paire);
  return autres;
}

const nomDe = (paire: string): string => decoder(paire.split('=')[0] ?? '');
function valeur(paires: readonly string[], nom: string): string | undefined {
  const paire = paires.find((p) => nomDe(p) === nom);
  return paire?.includes('=') ? decoder(paire.slice(paire.indexOf('=') + 1)) : undefined;
}
function decoder(texte: string): string {
  try {
    return decodeURIComponent(texte.replaceAll('+', ' '));
  } catch {
    return texte;
  }
}
