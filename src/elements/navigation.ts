/** Links to other documents of the guide: what the reader meant by a click, and what the page says to it. */
import { ecrireCle, lireCle, type Cle } from '../model/index.js';
import { emettre } from './events.js';

/** A link to a document of the guide, as rendered: `<a href data-cle="particuliers/F1">`. */
const LIEN = 'a[data-cle]';

/** The document a plain click asks for; undefined where the browser is to follow the link (new tab, download…). */
function demande(evenement: MouseEvent): { cle: Cle; href: string } | undefined {
  const { button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented } = evenement;
  if (button !== 0 || metaKey || ctrlKey || shiftKey || altKey || defaultPrevented) return undefined;
  const lien = evenement.target instanceof Element ? evenement.target.closest<HTMLAnchorElement>(LIEN) : null;
  const cle = lireCle(lien?.dataset['cle']);
  return lien && cle && !lien.target ? { cle, href: lien.href } : undefined;
}

/**
 * Asks the page by `co-marquage-navigate` whether it shows the document itself.
 *
 * @param de what is shown now
 * @returns the document to show here; undefined when there is nothing to do
 */
export function naviguer(element: HTMLElement, evenement: MouseEvent, de: Cle): Cle | undefined {
  const voulu = demande(evenement);
  if (!voulu) return undefined;
  const { cle, href } = voulu;
  const libre = emettre(element, 'co-marquage-navigate', { ...cle, href, from: ecrireCle(de) }, true);
  if (libre) return cle;
  evenement.preventDefault();
  return undefined;
}
