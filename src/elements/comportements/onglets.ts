/**
 * Tabs. Source: ARIA Authoring Practices, "Tabs", with automatic activation: arrows move and choose, Home and End reach the
 * ends. The panels not chosen are found by the browser's search, which opens them.
 */
import { autour, cacher, direChoix, MONTRER, parId, tous, type Racine } from './outils.js';

const FRERES = (onglet: Element): HTMLElement[] => tous(onglet.parentElement as Element, ':scope > [role=tab]');

export function onglets(racine: Racine, signal: AbortSignal): void {
  const choisir = (choisi: HTMLElement): void => {
    for (const onglet of FRERES(choisi)) {
      const actif = onglet === choisi;
      onglet.setAttribute('aria-selected', String(actif));
      const panneau = parId(racine, onglet.getAttribute('aria-controls'));
      panneau?.classList.toggle('cm-actif', actif);
      if (panneau) cacher(panneau, !actif);
      // What `until-found` hides keeps a box of its own, which Tab would stop at.
      for (const e of [onglet, panneau]) if (e) e.tabIndex = actif ? 0 : -1;
    }
  };
  for (const bloc of tous(racine, '.cm-onglets')) {
    bloc.dataset['vif'] = '';
    const actif = bloc.querySelector<HTMLElement>(':scope > [role=tablist] > [aria-selected=true]');
    if (actif) choisir(actif);
  }
  racine.addEventListener(
    'click',
    (evenement) => {
      const onglet = autour(evenement, '[role=tab]');
      if (!onglet) return;
      choisir(onglet);
      direChoix(onglet, FRERES(onglet).indexOf(onglet));
    },
    { signal },
  );
  racine.addEventListener(
    MONTRER,
    (evenement) => {
      const onglet = autour(evenement, '[role=tab]');
      if (onglet) choisir(onglet);
    },
    { signal },
  );
  racine.addEventListener(
    'keydown',
    (evenement) => {
      const onglet = autour(evenement, '[role=tab]');
      const vers = onglet && cible(onglet, evenement as KeyboardEvent);
      if (!vers) return;
      evenement.preventDefault();
      choisir(vers);
      direChoix(vers, FRERES(vers).indexOf(vers));
      vers.focus();
    },
    { signal },
  );
  racine.addEventListener(
    'beforematch',
    (evenement) => {
      const onglet = parId(racine, autour(evenement, '[role=tabpanel]')?.getAttribute('aria-labelledby'));
      if (onglet) choisir(onglet);
    },
    { signal },
  );
}

/** The tab a key leads to. Tabs are in a row, or in a column on a narrow screen: both pairs of arrows work. */
function cible(onglet: HTMLElement, { key, ctrlKey, altKey, metaKey }: KeyboardEvent): HTMLElement | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  const freres = FRERES(onglet);
  const place = freres.indexOf(onglet);
  const sens = getComputedStyle(onglet).direction === 'rtl' ? -1 : 1;
  const pas = { ArrowRight: sens, ArrowLeft: -sens, ArrowDown: 1, ArrowUp: -1 }[key];
  if (pas) return freres.at((place + pas) % freres.length);
  return key === 'Home' ? freres[0] : key === 'End' ? freres.at(-1) : undefined;
}
