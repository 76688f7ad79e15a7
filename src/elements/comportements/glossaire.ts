/**
 * Defined words: the definition opens beside the word, by click, touch or keyboard; Escape or a click elsewhere closes it.
 * Source: ARIA Authoring Practices, "Dialog", not modal. The text is copied from the definitions at the end, where it stays.
 */
import { autour, parId, type Racine } from './outils.js';

/** Distance kept from the edges, in pixels. */
const MARGE = 8;

export function glossaire(racine: Racine, signal: AbortSignal): void {
  let bulle: HTMLElement | undefined;
  let mot: HTMLElement | undefined;

  const fermer = (): void => {
    mot?.setAttribute('aria-expanded', 'false');
    bulle?.remove();
    mot = bulle = undefined;
  };
  const revenir = (): void => {
    const retour = mot;
    fermer();
    retour?.focus();
  };
  const ouvrir = (lien: HTMLElement, entree: Element): void => {
    // A word defined inside a definition takes its place.
    const depuis = bulle?.contains(lien) ? mot : lien;
    fermer();
    mot = depuis ?? lien;
    bulle = ecrire(entree, mot.ownerDocument);
    mot.setAttribute('aria-expanded', 'true');
    mot.after(bulle);
    placer(bulle, mot, racine);
    bulle.focus({ preventScroll: true });
  };

  racine.addEventListener(
    'click',
    (evenement) => {
      const lien = autour(evenement, 'a[data-terme]');
      const entree = parId(racine, lien?.dataset['terme']);
      if (lien && entree) {
        evenement.preventDefault();
        if (lien === mot) revenir();
        else ouvrir(lien, entree);
      } else if (autour(evenement, '.cm-bulle-fermer')) revenir();
    },
    { signal },
  );
  racine.addEventListener(
    'keydown',
    (evenement) => {
      if (!bulle || (evenement as KeyboardEvent).key !== 'Escape') return;
      evenement.stopPropagation();
      revenir();
    },
    { signal },
  );
  document.addEventListener(
    'pointerdown',
    (evenement) => {
      if (bulle && mot && ![bulle, mot].some((e) => evenement.composedPath().includes(e))) fermer();
    },
    { signal },
  );
  signal.addEventListener('abort', fermer);
}

function ecrire(entree: Element, page: Document): HTMLElement {
  const bulle = page.createElement('div');
  bulle.className = 'cm-bulle';
  bulle.tabIndex = -1;
  bulle.setAttribute('role', 'dialog');
  bulle.setAttribute('aria-label', entree.querySelector('dt')?.textContent ?? '');
  for (const partie of entree.children) {
    const copie = page.createElement(partie.localName === 'dt' ? 'p' : 'div');
    copie.className = partie.localName === 'dt' ? 'cm-bulle-titre' : 'cm-bulle-texte';
    copie.append(...[...partie.childNodes].map((n) => n.cloneNode(true)));
    for (const e of copie.querySelectorAll('[id]')) e.removeAttribute('id');
    bulle.append(copie);
  }
  const bouton = page.createElement('button');
  bouton.type = 'button';
  bouton.className = 'cm-bulle-fermer';
  bouton.textContent = entree.closest<HTMLElement>('[data-fermer]')?.dataset['fermer'] ?? '×';
  bouton.dir = 'auto';
  bouton.lang = entree.closest<HTMLElement>('.cm-vue')?.lang ?? '';
  bulle.append(bouton);
  return bulle;
}

/** Below the word, inside the widget; measured rather than computed, whatever the page's positioned boxes. */
function placer(bulle: HTMLElement, mot: HTMLElement, racine: Racine): void {
  const cadre = (racine instanceof HTMLElement ? racine : racine.host).getBoundingClientRect();
  const lignes = mot.getClientRects();
  const ligne = lignes[lignes.length - 1] ?? mot.getBoundingClientRect();
  const la = bulle.getBoundingClientRect();
  const droite = Math.min(cadre.right, document.documentElement.clientWidth - MARGE) - la.width;
  const x = Math.max(Math.min(ligne.left, droite), Math.max(cadre.left, MARGE));
  bulle.style.translate = `${Math.round(x - la.left)}px ${Math.round(ligne.bottom + MARGE - la.top)}px`;
}
