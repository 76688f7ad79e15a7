/** What the specs of the elements share: a page's element, sources that answer when told, what was said to the webmaster. */
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define.js';
import type { CoMarquageFiche } from '../../src/elements/fiche.js';
import { RENDUS } from '../../src/local/schema.js';
import type { DocumentVdd } from '../../src/model/index.js';
import { SourceMemoire, type Source } from '../../src/source/index.js';
import { fiche } from '../source/documents.js';

export { fiche };
export type Widget = CoMarquageFiche;

export const memoire = (...documents: DocumentVdd[]): Source => new SourceMemoire({ documents });

/** Documents that arrive when the test says so. */
export class SourceLente extends SourceMemoire {
  readonly attendus: { id: string; donner: (doc: DocumentVdd) => void; refuser: (raison: unknown) => void }[] = [];

  constructor() {
    super({ documents: [] });
  }

  override document({ id }: { id: string }): Promise<DocumentVdd> {
    return new Promise((donner, refuser) => this.attendus.push({ id, donner, refuser }));
  }
}

/** Where the elements of the running suite render: in a root of their own, or in the page. */
let rendu: (typeof RENDUS)[number] = 'ombre';

/** One suite for both renderings: what holds in a shadow root holds in the page's own DOM. */
export function dansLesDeux(titre: string, suite: (this: Mocha.Suite) => void): void {
  for (const ici of RENDUS)
    describe(`${titre} [data-rendu=${ici}]`, function () {
      before(() => void (rendu = ici));
      after(() => void (rendu = 'ombre'));
      suite.call(this);
    });
}

/** An element of that tag, with those attributes, that renders where the suite wants it. */
export function creer<E extends HTMLElement = Widget>(balise: string, attributs: Record<string, string>): E {
  const widget = document.createElement(balise) as E;
  for (const [nom, valeur] of Object.entries({ ...(rendu === 'page' && { 'data-rendu': rendu }), ...attributs }))
    widget.setAttribute(nom, valeur);
  return widget;
}

/** An element of that tag in the page, with those attributes and what is inside. */
export async function poser(
  balise: string,
  attributs: Record<string, string> = {},
  source?: Source,
  dedans: Node[] = [],
): Promise<Widget> {
  const cadre = await fixture<HTMLElement>(html`<div></div>`);
  const widget = creer(balise, attributs);
  if (source) widget.source = source;
  widget.append(...dedans);
  cadre.append(widget);
  await widget.updateComplete;
  return widget;
}

/** The same, with its document standing. */
export async function poserPret(
  balise: string,
  attributs: Record<string, string> = {},
  source: Source = memoire(fiche()),
): Promise<Widget> {
  const cadre = await fixture<HTMLElement>(html`<div></div>`);
  const pret = oneEvent(cadre, 'co-marquage-ready');
  const widget = creer(balise, { fiche: 'F1', ...attributs });
  widget.source = source;
  cadre.append(widget);
  await pret;
  return widget;
}

/** What the element renders into. */
export const racine = (widget: Element): HTMLElement | ShadowRoot =>
  widget.shadowRoot ?? widget.querySelector<HTMLElement>(':scope > .cm-racine')!;
/** What has the focus in there. */
export function actif(widget: Element): Element | null {
  if (widget.shadowRoot) return widget.shadowRoot.activeElement;
  return racine(widget).contains(document.activeElement) ? document.activeElement : null;
}
/** axe finds nothing in what the element renders. */
export async function accessible(widget: Element): Promise<void> {
  if (widget.shadowRoot) await expect(widget).shadowDom.to.be.accessible();
  else await expect(widget).to.be.accessible();
}
export const texte = (widget: Element): string => (racine(widget).textContent ?? '').replace(/\s+/g, ' ').trim();
export const dans = <E extends HTMLElement>(widget: Element, selecteur: string): E | null =>
  racine(widget).querySelector<E>(selecteur);
export const statut = (widget: Element): string => widget.querySelector(':scope > [role=status]')?.textContent ?? '';
export const attendre = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Console lines of one level while `faire` runs; they do not reach the test's own output. */
export async function ecouter(
  niveau: 'error' | 'warn' | 'info',
  faire: (lignes: readonly string[]) => unknown,
): Promise<string[]> {
  const lignes: string[] = [];
  const avant = console[niveau];
  console[niveau] = (...mots: unknown[]) => void lignes.push(mots.join(' '));
  try {
    await faire(lignes);
  } finally {
    console[niveau] = avant;
  }
  return lignes;
}

/** Waits until `vrai` holds; the runner's own time limit ends it. */
export async function jusqua(vrai: () => unknown): Promise<void> {
  while (!vrai()) await attendre(5);
}
