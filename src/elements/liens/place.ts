/** Where a link stands: by itself, or among words. */

/** What editors put around a link without changing what it is. */
const ENROBAGE = 'strong,em,b,i,span,u,small,font';
/** A block that a link alone fills. */
const PARAGRAPHE = 'p,h1,h2,h3,h4,h5,h6';
/** Links that stand alone here are one of a list, or lead around the site: a whole sheet in their place would break it. */
const PARMI = 'li,dt,dd,th,td,nav,header,footer,aside,menu,address,figcaption,label,summary,button,h1,h2,h3,h4,h5,h6';

/** Nothing but white space, or a block of its own, from there to the next line. */
function libre(voisin: Node | null, suivant: 'previousSibling' | 'nextSibling'): boolean {
  if (!voisin) return true;
  if (voisin instanceof Element && voisin.localName !== 'wbr') {
    const { display } = getComputedStyle(voisin);
    if (voisin.localName === 'br' || !/^(inline|contents|none)/.test(display)) return true;
    if (display !== 'none') return false;
  } else if (voisin instanceof Text && voisin.data.trim()) return false;
  return libre(voisin[suivant], suivant);
}

const seul = (noeud: Element): boolean =>
  libre(noeud.previousSibling, 'previousSibling') && libre(noeud.nextSibling, 'nextSibling');

/**
 * What the sheet takes the place of: the link, with the paragraph that it fills.
 *
 * @param demande the page asks for this very link; otherwise one of a list stays a link
 * @returns undefined when the link stands among words
 */
export function placeDuLien(lien: Element, demande: boolean): Element | undefined {
  if (!demande && lien.closest(PARMI)) return undefined;
  let noeud = lien;
  while (seul(noeud)) {
    const parent = noeud.parentElement;
    if (!parent?.matches(`${ENROBAGE},${PARAGRAPHE}`)) return noeud;
    // Of a paragraph in several lines only the link is taken.
    if (parent.matches(PARAGRAPHE)) return parent.textContent?.trim() === noeud.textContent?.trim() ? parent : noeud;
    noeud = parent;
  }
  return undefined;
}
