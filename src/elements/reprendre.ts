/**
 * The view of a document is drawn anew below its reader: the town's file came late, the site changed an option. What the reader
 * did there stands: the focus (RGAA 12.8), what was unfolded, what was written in a letter, the line that was read.
 * Fetched when that happens.
 */
import { SITUE, tous } from './comportements/outils.js';

const PLIS = 'details,.cm-plieur';
const CHAMP = '.cm-champ';
const LIGNES = ':is(h1,h2,h3,h4,h5,h6,p,li)';

type Trouver = (vue: HTMLElement) => HTMLElement | undefined;

const texte = (e: Element): string => (e.querySelector(':scope > summary') ?? e).textContent;

/** How an element is found again: by its id or what it controls, else as the nth of its name that says the same. */
function retrouver(element: HTMLElement, dans: HTMLElement): Trouver {
  const { id, localName } = element;
  const controle = element.getAttribute('aria-controls');
  const nom = id ? `#${CSS.escape(id)}` : controle && `${localName}[aria-controls="${CSS.escape(controle)}"]`;
  if (nom) return (vue) => vue.querySelector<HTMLElement>(nom) ?? undefined;
  const semblables = (vue: HTMLElement): HTMLElement[] =>
    tous(vue, localName).filter((e) => texte(e) === texte(element));
  const rang = semblables(dans).indexOf(element);
  return (vue) => semblables(vue)[rang];
}

const ouvert = (e: HTMLElement): boolean =>
  e instanceof HTMLDetailsElement ? e.open : e.getAttribute('aria-expanded') === 'true';

function basculer(e: HTMLElement): void {
  if (e instanceof HTMLDetailsElement) e.open = !e.open;
  else e.click();
}

function plis(vue: HTMLElement): Reprise {
  const etats = tous(vue, PLIS).map((e) => [retrouver(e, vue), ouvert(e)] as const);
  return (nouvelle) => {
    for (const [trouver, etait] of etats) {
      const e = trouver(nouvelle);
      if (e && ouvert(e) !== etait) basculer(e);
    }
  };
}

/** The blanks of a letter, by their order: the national text is the same, what differs is the reader's. */
function champs(vue: HTMLElement): Reprise {
  const ecrits = tous(vue, CHAMP).map((e) => e.textContent);
  return (nouvelle) =>
    tous(nouvelle, CHAMP).forEach((e, i) => {
      const ecrit = ecrits[i];
      if (ecrit === undefined || ecrit === e.textContent) return;
      e.textContent = ecrit;
      e.dataset['rempli'] = 'oui';
    });
}

function focus(vue: HTMLElement): Reprise {
  const { activeElement: actif } = vue.getRootNode() as Document | ShadowRoot;
  if (!(actif instanceof HTMLElement) || !vue.contains(actif)) return () => undefined;
  const trouver = retrouver(actif, vue);
  const viser = (nouvelle: HTMLElement): void => {
    const e = trouver(nouvelle);
    if (e && actif.hasAttribute('tabindex')) e.tabIndex = actif.tabIndex;
    e?.focus({ preventScroll: true });
  };
  // The questions come a moment after the view.
  return actif.closest('.cm-q') ? (vue) => vue.addEventListener(SITUE, () => viser(vue), { once: true }) : viser;
}

/** Whoever reads the top of the view sees it stand by itself. */
function ligne(vue: HTMLElement): Reprise {
  const haut = (e: Element): number => e.getBoundingClientRect().top;
  const lue = haut(vue) < 0 && tous(vue, LIGNES).find((e) => haut(e) > 0);
  if (!lue) return () => undefined;
  const trouver = retrouver(lue, vue);
  const avant = haut(lue);
  return (nouvelle) => {
    const e = trouver(nouvelle);
    if (e) scrollBy({ top: haut(e) - avant, behavior: 'instant' });
  };
}

/** Puts the reader back into a view whose behaviours are connected. */
export type Reprise = (nouvelle: HTMLElement) => void;

/** @param vue the view that goes, still on the page */
export function retenir(vue: HTMLElement): Reprise {
  const reprises = [plis(vue), champs(vue), focus(vue), ligne(vue)];
  return (nouvelle) => {
    for (const reprendre of reprises) reprendre(nouvelle);
  };
}
