/**
 * A plain link to the official guide becomes the widget: `<a href="https://…/vosdroits/F14373" data-co-marquage>`. It passes
 * every editor's filter and works without scripts. With `data-remplacer-liens` on the script tag, so does every link of the page
 * to a sheet.
 *
 * Alone in its block, the link gives its place to the sheet, and takes it back when the sheet does not come. Among words, or one
 * of a list, it stays a link: a plain click opens the sheet above the page.
 */
import { COMPOSANTS } from '../../local/schema.js';
import { cleDuLien } from '../../model/lien-officiel.js';
import type { Cle } from '../../model/index.js';
import type {} from '../globale.js';
import { placeDuLien } from './place.js';

const MARQUE = 'data-co-marquage';
/** Widgets that show something of a sheet. */
const POSSIBLES: readonly string[] = COMPOSANTS.filter((nom) => nom !== 'contact' && nom !== 'recherche');

/** The widget, with the link's own `data-*`: the town's words for this sheet. */
function widget(lien: HTMLAnchorElement, { audience, id }: Cle): HTMLElement {
  const composant = lien.getAttribute(MARQUE)?.trim() || 'fiche';
  const noeud = document.createElement(`co-marquage-${composant}`);
  noeud.setAttribute('fiche', id);
  noeud.setAttribute('audience', audience);
  for (const { name, value } of lien.attributes)
    if (name.startsWith('data-') && name !== MARQUE) noeud.setAttribute(name, value);
  return noeud;
}

function poser(lien: HTMLAnchorElement, place: Element, cle: Cle): void {
  const noeud = widget(lien, cle);
  noeud.addEventListener('co-marquage-error', ({ target, detail }) => {
    if (detail.level === 'error' && target === noeud) noeud.replaceWith(place);
  });
  place.replaceWith(noeud);
  noeud.append(place);
}

function brancher(lien: HTMLAnchorElement, cle: Cle): void {
  lien.setAttribute('aria-haspopup', 'dialog');
  lien.addEventListener('click', (evenement) => {
    const { button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented } = evenement;
    if (button !== 0 || metaKey || ctrlKey || shiftKey || altKey || defaultPrevented) return;
    evenement.preventDefault();
    void import('./dialogue.js').then(
      ({ ouvrir }) => ouvrir(widget(lien, cle), lien.textContent?.trim() || cle.id),
      () => location.assign(lien.href),
    );
  });
}

function refuser(lien: HTMLAnchorElement): void {
  const composant = lien.getAttribute(MARQUE);
  const message = composant
    ? `${MARQUE}="${composant}" n’est pas un composant. Écrivez ${MARQUE} seul, ou l’un de : ${POSSIBLES.join(', ')}.`
    : 'ne mène pas à une fiche du guide. Écrivez par exemple href="https://www.service-public.gouv.fr/particuliers/vosdroits/F14373".';
  console.warn(`<a href="${lien.getAttribute('href') ?? ''}" ${MARQUE}> ${message}`);
}

/** What stands in an element of ours is its own. */
const DEDANS = [...POSSIBLES, 'contact', 'recherche', 'guide'].map((nom) => `co-marquage-${nom} *`).join();
/** Links that were looked at: one that comes back, because its sheet did not come, stays. */
const vus = new WeakSet<Element>();

function remplacer(liens: Iterable<HTMLAnchorElement>): void {
  for (const lien of liens) {
    if (vus.has(lien) || lien.matches(DEDANS)) continue;
    vus.add(lien);
    const demande = lien.hasAttribute(MARQUE);
    const cle = cleDuLien(lien.href);
    const connu = POSSIBLES.includes(lien.getAttribute(MARQUE)?.trim() || 'fiche');
    const place = placeDuLien(lien, demande);
    if (cle && connu) {
      if (place) poser(lien, place, cle);
      else brancher(lien, cle);
    } else if (demande) refuser(lien);
  }
}

/**
 * The links that stand in the page, outside our own elements, and those that scripts of the page add to it later. Called where
 * there is a marked link, or the option: other pages are not observed. Of a link that is there already, a mark put on later is
 * not seen.
 */
export function remplacerLiens(): void {
  const choix = document.querySelector('script[data-remplacer-liens]') ? 'a[href]' : `a[${MARQUE}]`;
  const dans = (noeud: ParentNode): NodeListOf<HTMLAnchorElement> => noeud.querySelectorAll(choix);
  remplacer(dans(document));
  new MutationObserver((changements) => {
    for (const noeud of changements.flatMap(({ addedNodes }) => [...addedNodes]))
      if (noeud instanceof Element && noeud.isConnected && !noeud.matches(DEDANS))
        remplacer(noeud.matches(choix) ? [noeud as HTMLAnchorElement] : dans(noeud));
  }).observe(document, { childList: true, subtree: true });
}
