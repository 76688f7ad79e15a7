/**
 * The one door for a town's HTML: DOMPurify with a short list. Fetched only when a note holds markup. What comes back is a
 * fragment, never a string. What its list lets through is then narrowed: links to addresses of the web, pictures of this
 * origin, headings below those of the sheet.
 */
import DOMPurify, { type Config } from 'dompurify';
import { adresseSure } from '../model/index.js';
import { ATTRIBUTS, BALISES } from './html-permis.js';

const LISTE: Config = {
  ALLOWED_TAGS: [...BALISES, '#text'],
  ALLOWED_ATTR: [...ATTRIBUTS],
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  // Drops the words of script and style with their tags, and keeps those of any other tag that is not on the list.
  KEEP_CONTENT: true,
  RETURN_DOM_FRAGMENT: true,
};

/**
 * @param html simple HTML
 * @param niveau level of the highest heading the text may hold
 * @returns what may be put into the page; the words alone where DOMPurify cannot work (a policy that forbids it)
 */
export function assainir(html: string, niveau: number): DocumentFragment {
  try {
    if (!DOMPurify.isSupported) return enTexte(sansBalises(html));
    const fragment = DOMPurify.sanitize(html, LISTE) as unknown as DocumentFragment;
    // Still in DOMPurify's own document: no picture has been asked for.
    for (const element of [...fragment.querySelectorAll('*')]) resserrer(element, niveau);
    return document.importNode(fragment, true);
  } catch {
    return enTexte(sansBalises(html));
  }
}

function enTexte(texte: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(texte);
  return fragment;
}

const sansBalises = (html: string): string => html.replace(/<[^>]*>/g, ' ');

function resserrer(element: Element, niveau: number): void {
  const nom = element.localName;
  if (nom === 'a') tenir(element, 'href', adresseSure(element.getAttribute('href') ?? '', { relative: true }));
  else if (nom === 'img') {
    const adresse = memeOrigine(element.getAttribute('src'));
    if (!adresse) return element.replaceWith(element.getAttribute('alt') ?? '');
    tenir(element, 'src', adresse);
    if (!element.hasAttribute('alt')) element.setAttribute('alt', '');
  } else if (/^h[1-6]$/.test(nom)) abaisser(element, Math.min(6, Math.max(niveau, Number(nom[1]))));
}

function tenir(element: Element, attribut: string, valeur: string | undefined): void {
  if (valeur === undefined) element.removeAttribute(attribut);
  else element.setAttribute(attribut, valeur);
}

function memeOrigine(src: string | null): string | undefined {
  const adresse = adresseSure(src ?? '', { relative: true });
  if (!adresse) return undefined;
  const url = new URL(adresse, document.baseURI);
  return url.origin === location.origin ? url.href : undefined;
}

function abaisser(titre: Element, niveau: number): void {
  const bas = titre.ownerDocument.createElement(`h${niveau}`);
  bas.append(...titre.childNodes);
  titre.replaceWith(bas);
}
