/**
 * Holds what a page shows against what its source says: every visible text in a place of its own, in order within its block,
 * every address a link. Pure; knows neither the reader nor the renderer.
 */
import type { Visible } from './visible.js';

/** What a rendered sheet holds, as collected in the browser (`collect.ts`). */
export interface Page {
  /** text nodes in document order, each with the number of the block element around it */
  textes: { t: string; b: number }[];
  adresses: string[];
  /** ids that stand more than once */
  doublons: string[];
  /** levels of the headings, in order */
  niveaux: number[];
}
export interface Manque {
  genre: 'texte' | 'ordre' | 'adresse' | 'balise' | 'id' | 'titre' | 'structure';
  /** element of the source, or what was found */
  element: string;
  detail: string;
}
export interface Verdict {
  textes: number;
  adresses: number;
  manques: Manque[];
  /** element of the source → texts it should show */
  parElement: Map<string, number>;
}

const net = (texte: string): string => texte.replace(/\s+/gu, ' ').trim();
/** Text that looks like a tag: what a reader must never see. A comparison ("< 10") is none. */
const BALISE = /<\/?[A-Za-zÀ-ÿ][\w:-]*[^<>]*>/;

export function comparer(source: Visible, page: Page, niveau: number): Verdict {
  const manques: Manque[] = [];
  const parElement = new Map<string, number>();
  for (const { element } of source.textes) parElement.set(element, (parElement.get(element) ?? 0) + 1);
  placer(source, page, manques);
  const liens = new Set(page.adresses.map(net));
  for (const { url, element } of source.adresses)
    if (!liens.has(net(url))) manques.push({ genre: 'adresse', element, detail: url });
  const dits = new Set(source.textes.map(({ texte }) => net(texte)));
  for (const { t } of page.textes)
    if (BALISE.test(t) && !dits.has(net(t))) manques.push({ genre: 'balise', element: '-', detail: t });
  for (const id of page.doublons) manques.push({ genre: 'id', element: '-', detail: id });
  let avant = niveau - 1;
  for (const n of page.niveaux) {
    if (n > avant + 1) manques.push({ genre: 'titre', element: '-', detail: `h${avant} → h${n}` });
    avant = n;
  }
  return { textes: source.textes.length, adresses: source.adresses.length, manques, parElement };
}

/** Gives each source text a text node of its own; the longest blocks choose first, so that a lone word takes no place of theirs. */
function placer(source: Visible, page: Page, manques: Manque[]): void {
  const libres = new Map<string, number[]>();
  page.textes.forEach(({ t }, i) => {
    const cle = net(t);
    const places = libres.get(cle);
    if (places) places.push(i);
    else libres.set(cle, [i]);
  });
  const prises = new Set<number>();
  const blocs = new Map<number, Visible['textes']>();
  for (const texte of source.textes) blocs.set(texte.bloc, [...(blocs.get(texte.bloc) ?? []), texte]);
  for (const bloc of [...blocs.values()].sort((a, b) => b.length - a.length)) {
    const suite = trouverSuite(bloc.map(({ texte }) => net(texte)), page, libres, prises); // prettier-ignore
    if (suite) {
      for (const i of suite) prises.add(i);
      continue;
    }
    for (const { texte, element } of bloc) {
      const place = libres.get(net(texte))?.find((i) => !prises.has(i));
      if (place !== undefined) prises.add(place);
      manques.push({ genre: place === undefined ? 'texte' : 'ordre', element, detail: net(texte).slice(0, 120) });
    }
  }
}

/** Free places of these texts, one after another, within one block of the page. */
function trouverSuite(
  textes: string[],
  page: Page,
  libres: Map<string, number[]>,
  prises: Set<number>,
): number[] | undefined {
  for (const premier of libres.get(textes[0]!) ?? []) {
    if (prises.has(premier)) continue;
    const suite = [premier];
    const bloc = page.textes[premier]!.b;
    for (const t of textes.slice(1)) {
      const suivant = libres
        .get(t)
        ?.find((i) => i > suite.at(-1)! && !prises.has(i) && (page.textes[i]!.b === bloc || textes.length > 40));
      if (suivant === undefined) break;
      suite.push(suivant);
    }
    if (suite.length === textes.length) return suite;
  }
  return undefined;
}
