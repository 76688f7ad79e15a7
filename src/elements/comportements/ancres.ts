/** Links to a part of the same document: fragments do not reach into a shadow root, so the script goes there itself. */
import { autour, parId, reveler, type Racine } from './outils.js';

export function ancres(racine: Racine, signal: AbortSignal): void {
  racine.addEventListener(
    'click',
    (evenement) => {
      const lien = autour<HTMLAnchorElement>(evenement, 'a[data-ancre]');
      const { ctrlKey, metaKey, shiftKey } = evenement as MouseEvent;
      const cible = lien && !ctrlKey && !metaKey && !shiftKey && parId(racine, lien.dataset['ancre']);
      if (!cible) return;
      // In the page's own DOM the browser goes there too, and says so in the address.
      if (cible.getRootNode() !== document) evenement.preventDefault();
      reveler(cible);
      cible.scrollIntoView({ block: 'start' });
      cible.focus({ preventScroll: true });
    },
    { signal },
  );
  const viser = (change: boolean): void => {
    if (location.hash.length > 1)
      import('../ancre.js').then(
        ({ viserAdresse }) => signal.aborted || viserAdresse(racine, change),
        () => undefined,
      );
  };
  viser(false);
  window.addEventListener('hashchange', () => viser(true), { signal });
}
