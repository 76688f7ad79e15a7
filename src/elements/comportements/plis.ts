/**
 * What unfolds: chapters, one by one or all at once, and everything on paper. Source: ARIA Authoring Practices,
 * "Disclosure"; `details` for the rest, which needs no script.
 */
import { autour, cacher, parId, tous, type Racine } from './outils.js';

export function plis(racine: Racine, signal: AbortSignal): void {
  const corps = (plieur: Element): HTMLElement | null => parId(racine, plieur.getAttribute('aria-controls'));
  const plier = (plieur: Element, oui: boolean): void => {
    plieur.setAttribute('aria-expanded', String(!oui));
    const cible = corps(plieur);
    if (cible) cacher(cible, oui);
    accorder(plieur.closest('.cm-texte'));
  };
  racine.addEventListener(
    'click',
    (evenement) => {
      const plieur = autour(evenement, '.cm-plieur');
      if (plieur) plier(plieur, plieur.getAttribute('aria-expanded') === 'true');
      const tout = autour(evenement, '.cm-tout');
      if (tout) {
        const deplier = tout.dataset['etat'] === 'replie';
        for (const p of plieursDe(tout.closest('.cm-texte'))) plier(p, !deplier);
      }
    },
    { signal },
  );
  racine.addEventListener(
    'beforematch',
    (evenement) => {
      const cible = autour(evenement, '.cm-chapitre-corps');
      if (cible?.hasAttribute('hidden')) for (const p of tous(racine, `[aria-controls="${cible.id}"]`)) plier(p, false);
    },
    { signal },
  );
  imprimer(racine, signal);
}

const plieursDe = (texte: Element | null): HTMLElement[] =>
  texte ? tous(texte, '.cm-chapitre-tete > .cm-plieur') : [];

/** The button for all says what it will do: once nothing is left open, it opens. */
function accorder(texte: Element | null): void {
  const tout = texte?.querySelector<HTMLElement>('.cm-tout');
  if (!tout) return;
  const etat = plieursDe(texte).some((p) => p.getAttribute('aria-expanded') === 'true') ? 'deplie' : 'replie';
  if (etat === (tout.dataset['etat'] ?? 'deplie')) return;
  tout.dataset['etat'] = etat;
  [tout.textContent, tout.dataset['autre']] = [tout.dataset['autre'] ?? '', tout.textContent ?? ''];
}

/** On paper `details` stand open, then close again; the style unfolds the rest. */
function imprimer(racine: Racine, signal: AbortSignal): void {
  let fermes: HTMLDetailsElement[] = [];
  window.addEventListener(
    'beforeprint',
    () => {
      fermes = tous<HTMLDetailsElement>(racine, 'details:not([open])');
      for (const d of fermes) d.open = true;
    },
    { signal },
  );
  window.addEventListener('afterprint', () => fermes.forEach((d) => (d.open = false)), { signal });
}
