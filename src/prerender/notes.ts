/**
 * The town's notes, cleaned without a browser by the same short list as in one. In the page they wait in an attribute, for
 * DOMPurify; here the words must stand without any script.
 */
import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { sanitize, type Schema } from 'hast-util-sanitize';
import { ATTRIBUTS, BALISES } from '../elements/html-permis.js';
import { adresseSure } from '../model/index.js';

/** Attribute → property of hast, where they differ. */
const PROPRIETES: Record<string, string> = { colspan: 'colSpan', rowspan: 'rowSpan' };
const LISTE: Schema = {
  tagNames: BALISES,
  attributes: { '*': ATTRIBUTS.map((nom) => PROPRIETES[nom] ?? nom) },
  strip: ['script', 'style', 'template', 'iframe', 'object', 'noscript', 'title', 'textarea', 'svg', 'math'],
};

/** Puts every note of the tree in its place. @param niveau level of the highest heading a note may hold */
export function remplirNotes(arbre: Root | Element, niveau: number): void {
  for (const enfant of arbre.children) {
    if (enfant.type !== 'element') continue;
    const { dataNote, ...reste } = enfant.properties;
    if (typeof dataNote !== 'string') {
      remplirNotes(enfant, niveau);
      continue;
    }
    enfant.properties = reste;
    enfant.children = /[<&]/.test(dataNote) ? nettoyer(dataNote, niveau) : [{ type: 'text', value: dataNote }];
  }
}

function nettoyer(html: string, niveau: number): ElementContent[] {
  const propre = sanitize(fromHtml(html, { fragment: true }), LISTE) as Root;
  return resserrer(propre.children as ElementContent[], niveau);
}

/** As in the browser: links to addresses of the web, pictures of the site itself, headings below those of the sheet. */
function resserrer(contenus: readonly ElementContent[], niveau: number): ElementContent[] {
  return contenus.flatMap((c): ElementContent[] => {
    if (c.type !== 'element') return c.type === 'text' ? [c] : [];
    const { href, src, alt, ...reste } = c.properties;
    const children = resserrer(c.children, niveau);
    const titre = /^h([1-6])$/.exec(c.tagName)?.[1];
    if (titre) return [{ ...c, tagName: `h${Math.min(6, Math.max(niveau, Number(titre)))}`, properties: reste, children }];
    if (c.tagName === 'img') {
      const adresse = duSite(typeof src === 'string' ? src : '');
      if (!adresse) return alt ? [{ type: 'text', value: String(alt) }] : [];
      return [{ ...c, properties: { ...reste, src: adresse, alt: alt ?? '' }, children: [] }];
    }
    const lien = typeof href === 'string' && c.tagName === 'a' ? adresseSure(href, { relative: true }) : undefined;
    return [{ ...c, properties: { ...reste, ...(lien && { href: lien }) }, children }];
  });
} // prettier-ignore

/** Which host the pages will be on is not known here: only an address without one is surely the site's own. */
const duSite = (src: string): string | undefined => {
  const adresse = adresseSure(src, { relative: true });
  return adresse && !/^[a-z][a-z\d+.-]*:/i.test(adresse) ? adresse : undefined;
};
