/** "What changed since …": a disclosure at the end of the sheet; the file of changes is asked for when the reader opens it. */
import '../../i18n/mots/changements.js';
import type { Element as Noeud, ElementContent } from 'hast';
import type { Changement, Difference } from '../../model/index.js';
import { de, dire, duLecteur, h, jour, type Contexte } from '../../render/index.js';
import { monter } from '../dom.js';
import type { Quoi } from './note.js';

/** @param depuis ISO date-time since when changes are told */
export function changements(pied: Element, depuis: string, quoi: Quoi, signal: AbortSignal): void {
  const { ctx, doc, source } = quoi;
  const e = { ctx };
  const date = jour(ctx.langue, depuis.slice(0, 10));
  const attente = h('p', {}, dire(e, 'changements.attente'));
  monter(
    h(
      'details',
      { className: ['cm-complement', 'cm-changements'] },
      h('summary', {}, dire(e, 'changements.titre', { date })),
      h('div', {}, attente),
    ),
    pied,
  );
  const details = pied.querySelector<HTMLDetailsElement>('.cm-changements')!;
  const place = details.lastElementChild as HTMLElement;
  const montrer = (contenu: ElementContent[]): void => {
    place.replaceChildren();
    monter({ type: 'root', children: contenu }, place);
  };
  let demande = false;
  details.addEventListener(
    'toggle',
    () => {
      if (demande || !details.open) return;
      demande = true;
      source.changements(doc.audience).then(
        ({ changements }) => {
          const siens = changements.filter(({ id }) => id === doc.id);
          montrer(siens.length ? siens.map((c) => un(c, ctx)) : [h('p', {}, dire(e, 'changements.aucun'))]);
        },
        () => {
          demande = false;
          montrer([h('p', {}, dire(e, 'changements.panne'))]);
        },
      );
    },
    { signal },
  );
}
/** One run's changes of the sheet: their day, then a line each. */
function un({ date, genre, modifieLe, details = [] }: Changement, ctx: Contexte): Noeud {
  const e = { ctx };
  return de(
    'div',
    'cm-changement',
    h('p', { className: ['cm-changement-jour'], ...duLecteur(e) }, jour(ctx.langue, date.slice(0, 10))),
    h(
      'ul',
      {},
      genre === 'ajout' && h('li', {}, dire(e, 'changements.ajout')),
      modifieLe && h('li', {}, dire(e, 'changements.important', { date: jour(ctx.langue, modifieLe) })),
      details.map((d) => h('li', {}, ligne(d, ctx))),
    ),
  );
}

/** What it was, struck out, and what it is now: told by the words too, for those who hear them (RGAA 10.1, 3.1). */
function ligne({ quoi, sous, avant, apres }: Difference, ctx: Contexte): Noeud {
  const e = { ctx };
  return h(
    'div',
    {},
    sous && [h('b', {}, sous), ' — '],
    dire(e, `changements.quoi.${quoi}`),
    avant && [' ', h('del', {}, avant)],
    avant && apres && [' ', dire(e, 'changements.devenu')],
    apres && [' ', h('ins', {}, apres)],
  );
}
