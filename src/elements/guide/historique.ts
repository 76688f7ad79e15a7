/** The browser's history: one entry per place, each with how far it was scrolled. */

/** Name of our mark in `history.state`; entries without it are the page's own. */
const MARQUE = 'coMarquage';

export class Historique {
  readonly #positions = new Map<number, number>();
  #ici = numero(history.state);
  #dernier = this.#ici;
  #y = scrollY;

  /** @param revenir the reader used the browser's buttons, or the address changed: `y` = where that place was left */
  brancher(revenir: (y: number | undefined) => void, signal: AbortSignal): void {
    this.#y = scrollY;
    addEventListener('scroll', () => (this.#y = scrollY), { signal, passive: true });
    addEventListener(
      'popstate',
      ({ state }) => {
        this.#positions.set(this.#ici, this.#y);
        this.#ici = numero(state);
        revenir(this.#positions.get(this.#ici));
      },
      { signal },
    );
  }

  /** A new entry. A page that may not change its address (sandboxed frame, `file:`) goes on without. */
  pousser(href: string): void {
    this.#positions.set(this.#ici, scrollY);
    const suivant = this.#dernier + 1;
    if (!tenter(() => history.pushState({ [MARQUE]: suivant }, '', href))) return;
    this.#ici = this.#dernier = suivant;
  }

  /** The same entry under another address. */
  remplacer(href: string): void {
    tenter(() => history.replaceState(history.state, '', href));
  }
}

function numero(state: unknown): number {
  const marque = (state as Record<string, unknown> | null)?.[MARQUE];
  return typeof marque === 'number' ? marque : 0;
}

function tenter(faire: () => void): boolean {
  try {
    faire();
    return true;
  } catch {
    return false;
  }
}
