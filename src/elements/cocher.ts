/**
 * Ticking. Native checkboxes, so the keyboard and the words of screen readers are the browser's own; what is left is counted
 * from the page itself, so that a list that came ready-made behaves alike.
 */
import type { Comportement } from './comportements/index.js';

export interface Carnet {
  coches: Set<string>;
  /** a box changed, all boxes were cleared, or the list was just put in place (`premier`) */
  change(done: number, total: number, premier: boolean): void;
  /** what the buttons of the list do, by `data-action` */
  actions: Readonly<Record<string, () => void>>;
}

const cases = (racine: ParentNode): HTMLInputElement[] => [
  ...racine.querySelectorAll<HTMLInputElement>('[data-coche]'),
];

/** Where one of a group is enough, the group is one thing; what several cases ask for is one thing, too. */
export function compter(racine: ParentNode): { done: number; total: number } {
  const choses = new Map<unknown, boolean>();
  for (const groupe of racine.querySelectorAll<HTMLElement>('[data-mode]')) {
    const boites = cases(groupe);
    if (groupe.dataset['mode'] !== 'un') for (const b of boites) choses.set(b.dataset['coche'], b.checked);
    else if (boites.length > 0) choses.set(groupe, boites.some((b) => b.checked)); // prettier-ignore
  }
  return { done: [...choses.values()].filter(Boolean).length, total: choses.size };
}

export const cocher =
  (carnet: Carnet): Comportement =>
  (racine, signal) => {
    const montrer = (premier: boolean): void => {
      for (const boite of cases(racine)) boite.checked = carnet.coches.has(boite.dataset['coche'] ?? '');
      const { done, total } = compter(racine);
      carnet.change(done, total, premier);
    };
    const mettre = (boite: HTMLInputElement): void => {
      const cle = boite.dataset['coche'] ?? '';
      if (boite.checked) carnet.coches.add(cle);
      else carnet.coches.delete(cle);
      montrer(false);
    };
    racine.addEventListener(
      'change',
      ({ target }) => {
        if (target instanceof HTMLInputElement && target.dataset['coche'] !== undefined) mettre(target);
      },
      { signal },
    );
    racine.addEventListener(
      'click',
      ({ target }) => {
        if (!(target instanceof Element)) return;
        const action = target.closest<HTMLElement>('[data-action]')?.dataset['action'] ?? '';
        if (Object.hasOwn(carnet.actions, action)) carnet.actions[action]?.();
        if (action === 'decocher') {
          carnet.coches.clear();
          montrer(false);
        }
        // The words beside a box tick it too, save those that do something of their own.
        const boite = target
          .closest('.cm-coche-texte')
          ?.parentElement?.querySelector<HTMLInputElement>(':scope>[data-coche]');
        if (!boite || target.closest('a,button,summary,input') || getSelection()?.type === 'Range') return;
        boite.checked = !boite.checked;
        mettre(boite);
      },
      { signal },
    );
    montrer(true);
  };
