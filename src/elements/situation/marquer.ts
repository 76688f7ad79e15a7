/**
 * Shows the marks of a document on its rendered view, in place: no node is made anew, so that a page of thousands of elements
 * answers at once, and focus, scroll and selection stay. The nodes are looked up once; an answer writes only what changes and
 * never asks for the layout.
 */
import { casDe, conditionnes, enfant, titreDe, type BlocDeChoix, type DocumentVdd, type Noeud, type Pli } from '../../model/index.js'; // prettier-ignore
import { sensDe } from '../../i18n.js';
import type { Contexte } from '../../render/index.js';
import type { Plis } from '../../situation/index.js';
import { MONTRER } from '../comportements/outils.js';

/** @returns how many parts are folded now */
export type Marqueur = (plis: Plis) => number;

/** @param blocs the document's blocks of choice, in order */
export function marqueur(vue: HTMLElement, doc: DocumentVdd, blocs: readonly BlocDeChoix[], ctx: Contexte): Marqueur {
  const parties = partiesDe(vue, doc);
  const barres = parRang(vue, 'bloc');
  const choisis = blocs.flatMap((bloc, rang) => {
    const element = barres.get(rang);
    return element ? [{ cas: casDe(bloc), boutons: [...element.querySelectorAll<HTMLElement>(BOUTONS)] }] : [];
  });
  return (plis) => {
    let replies = 0;
    for (const { noeud, details, alternatif } of parties) {
      const pli = plis.get(noeud);
      const ferme = pli?.etat === 'ferme';
      if (ferme) replies++;
      if (ferme !== 'motif' in details.dataset) plier(details, ferme ? phrase(ctx, titreDe(noeud)) : undefined);
      if (alternatif) intituler(details, pli?.etat === 'ouvert');
    }
    for (const { cas, boutons } of choisis) choisir(boutons, cas.map((un) => plis.get(un)), ctx); // prettier-ignore
    return replies;
  };
}

function partiesDe(vue: HTMLElement, doc: DocumentVdd): { noeud: Noeud; details: HTMLDetailsElement; alternatif: boolean }[] {
  const plis = parRang(vue, 'si');
  return conditionnes(doc.children).flatMap((noeud, rang) => {
    const details = plis.get(rang);
    const alternatif = enfant(noeud, 'TitreAlternatif') !== undefined;
    return details instanceof HTMLDetailsElement ? [{ noeud, details, alternatif }] : [];
  });
} // prettier-ignore

function parRang(vue: HTMLElement, nom: 'si' | 'bloc'): Map<number, HTMLElement> {
  return new Map([...vue.querySelectorAll<HTMLElement>(`[data-${nom}]`)].map((e) => [Number(e.dataset[nom]), e]));
}

/** Our words amid the national text, in the reader's language. */
function hors({ t, langue }: Contexte): HTMLElement {
  const span = document.createElement('span');
  span.lang = langue;
  span.dir = sensDe(langue);
  span.textContent = t('fiche.pli.hors-situation');
  return span;
}

const phrase = (ctx: Contexte, titre: string): (Node | string)[] => [
  hors(ctx),
  ...(titre ? [` : ${titre.slice(0, 120)}`] : []),
];

function plier(details: HTMLDetailsElement, pourquoi: (Node | string)[] | undefined): void {
  const resume = details.querySelector<HTMLElement>(':scope > summary');
  if (!resume) return;
  details.open = pourquoi === undefined;
  details.classList.toggle('cm-pli', pourquoi !== undefined);
  resume.hidden = pourquoi === undefined;
  resume.replaceChildren(...(pourquoi ?? []));
  if (pourquoi === undefined) delete details.dataset['motif'];
  else details.dataset['motif'] = 'hors-situation';
}

/** Where a title has another wording for those it concerns, the two change places. */
function intituler(details: HTMLElement, oui: boolean): void {
  const autre = details.querySelector<HTMLElement>('.cm-alternatif > .cm-alternatif, p.cm-alternatif');
  if (!autre || (autre.dataset['pris'] !== undefined) === oui) return;
  const titre = details.querySelector<HTMLElement>('h1,h2,h3,h4,h5,h6');
  if (!titre) return;
  const [a, b] = [[...titre.childNodes], [...autre.childNodes]];
  titre.replaceChildren(...b);
  autre.replaceChildren(...a);
  if (oui) autre.dataset['pris'] = '';
  else delete autre.dataset['pris'];
}

const BOUTONS = ':scope > [role=tablist] > [role=tab], :scope > .cm-cas > label';

function choisir(boutons: readonly HTMLElement[], plis: readonly (Pli | undefined)[], ctx: Contexte): void {
  for (const [i, bouton] of boutons.entries()) {
    const exclu = plis[i]?.etat === 'ferme';
    const note = bouton.querySelector('[data-hors]');
    if (exclu && !note) {
      const span = hors(ctx);
      span.className = 'cm-discret';
      span.dataset['hors'] = '';
      bouton.append(span);
    } else if (!exclu) note?.remove();
  }
  const ouvert = plis.findIndex((pli) => pli?.etat === 'ouvert');
  const bouton = boutons[ouvert];
  const cible = bouton?.querySelector('input') ?? bouton;
  const deja = cible instanceof HTMLInputElement ? cible.checked : cible?.getAttribute('aria-selected') === 'true';
  if (cible && !deja) cible.dispatchEvent(new Event(MONTRER, { bubbles: true }));
}
