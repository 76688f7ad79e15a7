/** "Et dans mon cas ?" at rest, where the element puts it: it comes to life in its place, and nothing below moves. */
import type { Element, ElementContent } from 'hast';
import type { Cle, DocumentVdd } from '../model/index.js';
import type { Traduire } from '../i18n.js';
import { h } from '../render/index.js';
import { arbreDesigne, questionsDe } from '../situation/index.js';

/** Whether the element will ask something: the document's own questions, or those of the tree it names. */
export function demande(doc: DocumentVdd, lire: (cle: Cle) => DocumentVdd | undefined): boolean {
  if (questionsDe(doc)) return true;
  const cle = arbreDesigne(doc);
  const arbre = cle && lire(cle);
  return arbre !== undefined && questionsDe(arbre) !== undefined;
}

/** @param niveau heading level of the document's title */
export function poserQuestions(vue: Element, niveau: number, t: Traduire): void {
  const fiche = vue.children.find((c): c is Element => c.type === 'element' && c.tagName === 'article');
  if (!fiche) return;
  const rang = (classe: string): number => fiche.children.findIndex((c) => aClasse(c, classe));
  const place = Math.max(rang('cm-introduction'), rang('cm-tete'));
  const titre = { className: ['cm-q-titre'], role: 'heading', ariaLevel: String(niveau + 1), tabIndex: -1 };
  const boite = h(
    'section',
    { className: ['cm-q', 'cm-js'], role: 'group', ariaLabel: t('situation.titre') },
    h('p', titre, t('situation.titre')),
    h('p', {}, t('situation.offre')),
    h('p', {}, h('button', { type: 'button', className: ['cm-bouton'] }, t('situation.commencer'))),
  );
  fiche.children.splice(place + 1, 0, boite);
}

const aClasse = (c: ElementContent, classe: string): boolean =>
  c.type === 'element' && [c.properties['className']].flat().includes(classe);
