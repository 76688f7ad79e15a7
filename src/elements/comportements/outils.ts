/** What the behaviours share: where an event began, what is hidden but found by the browser's search. */

/** A widget's view, or the shadow root it was prerendered in. */
export type Racine = HTMLElement | ShadowRoot;
/** Connects one pattern by listeners on the root, until the signal ends it. Doing it again is harmless. */
export type Comportement = (racine: Racine, signal: AbortSignal) => void;

export const tous = <T extends Element = HTMLElement>(racine: ParentNode, selecteur: string): T[] => [
  ...racine.querySelectorAll<T>(selecteur),
];
export const parId = (racine: Racine, id: string | null | undefined): HTMLElement | null =>
  id ? racine.querySelector<HTMLElement>(`#${CSS.escape(id)}`) : null;

/** The nearest element of that kind around where the event began. */
export const autour = <T extends Element = HTMLElement>(evenement: Event, selecteur: string): T | null =>
  evenement.target instanceof Element ? evenement.target.closest<T>(selecteur) : null;

/**
 * Hides what the browser's search still finds: it then sends `beforematch`. Browsers without that just hide.
 * Source: HTML, `hidden="until-found"`.
 */
export function cacher(element: Element, oui: boolean): void {
  if (oui) element.setAttribute('hidden', 'until-found');
  else element.removeAttribute('hidden');
}

/** Asks whoever folded something around the element to open it, as the browser's search does. */
export function reveler(element: Element): void {
  for (let e: Element | null = element; e; e = e.parentElement) {
    if (e instanceof HTMLDetailsElement) e.open = true;
    if (e.hasAttribute('hidden')) e.dispatchEvent(new Event('beforematch', { bubbles: true }));
  }
}

/** Asks a tab or a radio to be the one shown, without the reader having picked it. */
export const MONTRER = 'cm-montrer';
/** The reader's situation is connected to the view. */
export const SITUE = 'cm-situe';
/** The reader picked a case: `detail: { bloc, cas }`, from the block. */
export const CHOIX = 'cm-choix';

/** Says that the reader picked that case of the block around the element. */
export function direChoix(element: Element, cas: number): void {
  const bloc = element.closest<HTMLElement>('[data-bloc]');
  if (bloc)
    bloc.dispatchEvent(new CustomEvent(CHOIX, { bubbles: true, detail: { bloc: Number(bloc.dataset['bloc']), cas } }));
}
