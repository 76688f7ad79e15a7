/** Every event of the widgets, in one table. All bubble and cross shadow roots; only `co-marquage-navigate` can be refused. */
import type { Audience } from '../model/index.js';

export interface Evenements {
  /** Something is wrong; `message` is for the webmaster, in French. Also in the console. */
  'co-marquage-error': {
    level: 'error' | 'warning' | 'notice';
    code: string;
    message: string;
    audience?: Audience;
    id?: string;
  };
  /** The reader wants another document of the guide: `preventDefault()` to show it yourself. */
  'co-marquage-navigate': { audience: Audience; id: string; href: string; from: string };
  /** A box was ticked or unticked: `done` of `total` are there. */
  'co-marquage-checklist-change': { audience: Audience; id: string; done: number; total: number };
  /** The reader asked the search something and paused; `count` results are shown. */
  'co-marquage-search': { query: string; count: number };
  /** A document stands rendered. */
  'co-marquage-ready': { audience: Audience; id: string };
}

/** @returns false when a listener refused it */
export function emettre<N extends keyof Evenements>(
  element: EventTarget,
  nom: N,
  detail: Evenements[N],
  cancelable = false,
): boolean {
  return element.dispatchEvent(new CustomEvent(nom, { bubbles: true, composed: true, cancelable, detail }));
}

declare global {
  interface HTMLElementEventMap {
    'co-marquage-error': CustomEvent<Evenements['co-marquage-error']>;
    'co-marquage-navigate': CustomEvent<Evenements['co-marquage-navigate']>;
    'co-marquage-checklist-change': CustomEvent<Evenements['co-marquage-checklist-change']>;
    'co-marquage-ready': CustomEvent<Evenements['co-marquage-ready']>;
    'co-marquage-search': CustomEvent<Evenements['co-marquage-search']>;
  }
}
