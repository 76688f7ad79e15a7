/** Videos: the player is loaded in place when the reader asks for it, and only then. */
import { autour, type Racine } from './outils.js';

export function videos(racine: Racine, signal: AbortSignal): void {
  racine.addEventListener(
    'click',
    (evenement) => {
      const bouton = autour(evenement, '[data-lecteur]');
      if (!bouton) return;
      const cadre = document.createElement('iframe');
      cadre.className = 'cm-lecteur';
      cadre.title = bouton.dataset['titre'] ?? '';
      cadre.referrerPolicy = 'strict-origin-when-cross-origin';
      cadre.allow = 'fullscreen; encrypted-media';
      cadre.src = bouton.dataset['lecteur'] ?? '';
      bouton.replaceWith(cadre);
      cadre.focus();
    },
    { signal },
  );
}
