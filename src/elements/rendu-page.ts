/**
 * `data-rendu="page"`: the widget in the page's own DOM, so that the site's styles, its search, reader mode and `#` links reach
 * it. Its look is adopted on the document once, below everything the page says: in the cascade layer `co-marquage`, and only
 * inside our own boxes. Fetched where a page asks for it.
 */
import type { Element, Root } from 'hast';
import type { CSSResultOrNative, ReactiveElement } from 'lit';
import { pourLaPage } from './styles/pour-la-page.js';

/** Sheets as the page takes them, made once. */
const faites = new Map<CSSResultOrNative, CSSStyleSheet>();

function feuille(style: CSSResultOrNative): CSSStyleSheet {
  let faite = faites.get(style);
  if (!faite) {
    faite = new CSSStyleSheet();
    faite.replaceSync('cssText' in style ? pourLaPage(style.cssText) : '');
    faites.set(style, faite);
  }
  return faite;
}

/** Puts these sheets on the page, or on the root of a component of the page, once. */
export function vetir(arbre: Document | ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const manquent = styles.map(feuille).filter((s) => !arbre.adoptedStyleSheets.includes(s));
  if (manquent.length) arbre.adoptedStyleSheets = [...arbre.adoptedStyleSheets, ...manquent];
}

/** Boxes that a browser's reader mode weighs. */
const BOITES = /^(div|section|ul|ol|dl|details|fieldset|table)$/;

/**
 * Makes a tree that reader modes keep: they throw away a `header` or `footer` even of an article, and boxes of links or of few
 * words, unless their class says "text". Neither changes what is seen or heard.
 */
function lisible(arbre: Root | Element): void {
  for (const enfant of arbre.children) {
    if (enfant.type !== 'element') continue;
    if (/^(header|footer)$/.test(enfant.tagName)) enfant.tagName = 'div';
    if (BOITES.test(enfant.tagName)) {
      const classes = [enfant.properties['className'] ?? []].flat();
      enfant.properties = { ...enfant.properties, className: [...classes, 'cm-text'].map(String) };
    }
    lisible(enfant);
  }
}

export class RenduPage {
  /** the words inside the tag, while the document stands */
  readonly #secours = document.createDocumentFragment();

  constructor(readonly hote: ReactiveElement) {
    this.habiller();
  }

  /** Where the element stands now: the page, or the root of a component of the page. */
  habiller(): void {
    const { elementStyles } = this.hote.constructor as typeof ReactiveElement;
    if (this.hote.isConnected) vetir(this.hote.getRootNode() as Document | ShadowRoot, elementStyles);
  }

  readonly lisible = lisible;

  /** Puts the words inside the tag away once the document stands, and back when it does not. */
  ranger(pret: boolean): void {
    const { renderRoot } = this.hote;
    if (!pret) return (renderRoot as HTMLElement).before(this.#secours);
    for (const noeud of [...this.hote.childNodes])
      if (noeud !== renderRoot && !(noeud instanceof Element && noeud.slot === 'statut')) this.#secours.append(noeud);
  }
}
