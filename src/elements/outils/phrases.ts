/** The sentences of a sheet in reading order, each as the range of text it stands in. */

const BLOC = 'p,li,dt,dd,h1,h2,h3,h4,h5,h6,th,td,summary,figcaption,caption,label,legend,div,section';
/** What is not the sheet's text. */
const HORS =
  'button,.cm-outils-fiche,.cm-q,.cm-fil,.cm-plan,.cm-lateral,.cm-voisines,.cm-bulle,.cm-source,svg,[aria-hidden=true],[hidden]';

/** @param langue of the interface: its words, which stand among the French text, are not for a French voice */
export function phrasesDe(vue: HTMLElement, langue = 'fr'): Range[] {
  const etrangere = (e: Element): boolean => langue !== 'fr' && e.closest<HTMLElement>('[lang]')?.lang === langue;
  const phrases: Range[] = [];
  let bloc: Element | null = null;
  let noeuds: Text[] = [];
  const marche = document.createTreeWalker(vue, NodeFilter.SHOW_TEXT);
  for (let n = marche.nextNode() as Text | null; n; n = marche.nextNode() as Text | null) {
    const parent = n.parentElement;
    if (!parent || !n.data.trim() || parent.closest(HORS) || etrangere(parent) || parent.getClientRects().length === 0)
      continue;
    const sien = parent.closest(BLOC);
    if (sien !== bloc) {
      phrases.push(...decouper(noeuds));
      noeuds = [];
    }
    bloc = sien;
    noeuds.push(n);
  }
  return [...phrases, ...decouper(noeuds)];
}

/** The sentences of one block, over the borders of its elements. */
function decouper(noeuds: readonly Text[]): Range[] {
  const texte = noeuds.map(({ data }) => data).join('');
  return bornes(texte).flatMap(([debut, fin]) => {
    if (!/[\p{L}\d]/u.test(texte.slice(debut, fin))) return [];
    const plage = document.createRange();
    plage.setStart(...placeDe(noeuds, debut));
    plage.setEnd(...placeDe(noeuds, fin, true));
    return [plage];
  });
}

function bornes(texte: string): [debut: number, fin: number][] {
  if (!texte) return [];
  if (!('Segmenter' in Intl)) return [[0, texte.length]];
  const coupes = new Intl.Segmenter('fr', { granularity: 'sentence' }).segment(texte);
  return [...coupes].map(({ index, segment }) => [index, index + segment.trimEnd().length]);
}

/** @param fin the end of a sentence stands at the end of a text, not at the start of the next */
function placeDe(noeuds: readonly Text[], place: number, fin = false): [Text, number] {
  let reste = place;
  for (const n of noeuds) {
    if (reste < n.length || (fin && reste === n.length)) return [n, reste];
    reste -= n.length;
  }
  const dernier = noeuds.at(-1)!;
  return [dernier, dernier.length];
}
