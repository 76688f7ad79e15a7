/**
 * Choices. Source: native radio group (the browser's own keyboard). What a choice opens stands just below it; the others
 * are hidden, and found by the browser's search.
 */
import { autour, cacher, direChoix, MONTRER, tous, type Racine } from './outils.js';

const RADIO = ':scope > .cm-cas > label > input[type=radio]';

export function choix(racine: Racine, signal: AbortSignal): void {
  const groupes = tous(racine, '.cm-radios');
  for (const groupe of groupes) {
    groupe.dataset['vif'] = '';
    montrer(groupe);
  }
  racine.addEventListener(
    'change',
    (evenement) => {
      const radio = autour<HTMLInputElement>(evenement, '.cm-radios > .cm-cas > label > input');
      const groupe = radio?.closest<HTMLElement>('.cm-radios');
      if (!radio || !groupe) return;
      // What closes above would carry the chosen line off the screen.
      const avant = radio.getBoundingClientRect().top;
      montrer(groupe);
      const ecart = radio.getBoundingClientRect().top - avant;
      if (ecart) window.scrollBy({ top: ecart, behavior: 'instant' });
      direChoix(groupe, tous<HTMLInputElement>(groupe, RADIO).indexOf(radio));
    },
    { signal },
  );
  racine.addEventListener(
    MONTRER,
    (evenement) => {
      const radio = autour<HTMLInputElement>(evenement, '.cm-radios > .cm-cas > label > input');
      const groupe = radio?.closest<HTMLElement>('.cm-radios');
      if (!radio || !groupe) return;
      radio.checked = true;
      montrer(groupe);
    },
    { signal },
  );
  racine.addEventListener(
    'beforematch',
    (evenement) => {
      const cas = autour(evenement, '.cm-cas');
      const radio = cas?.querySelector<HTMLInputElement>(':scope > label > input');
      const groupe = cas?.closest<HTMLElement>('.cm-radios');
      if (!radio || !groupe) return;
      radio.checked = true;
      montrer(groupe);
    },
    { signal },
  );
}

function montrer(groupe: HTMLElement): void {
  for (const radio of tous<HTMLInputElement>(groupe, RADIO)) {
    const panneau = radio.closest('.cm-cas')?.querySelector(':scope > .cm-panneau');
    if (panneau) cacher(panneau, !radio.checked);
  }
}
