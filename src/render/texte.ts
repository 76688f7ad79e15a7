/** Text inside a paragraph. Source: XSD `GroupeTexteTerminal`, `GroupeTexteNonTerminal`. */
import type { Properties } from 'hast';
import { texteProfond, type Noeud } from '../model/index.js';
import type { Etat, Partie, Sortie } from './contexte.js';
import { mot } from './dire.js';
import { h, si } from './h.js';
import { dedans } from './rendu.js';

const dans =
  (tagName: string, properties: Properties = {}) =>
  (n: Noeud, e: Etat): Sortie =>
    si(tagName, properties, dedans(n, e));

/** An amount or a date is never broken over two lines, as long as it fits on a phone. */
const insecable = (n: Noeud, e: Etat): Sortie =>
  si('span', texteProfond(n).length > 28 ? {} : { className: ['cm-insecable'] }, dedans(n, e));

/** A language tag as an attribute may carry it; the feed also writes "\n" and "". */
export const langueSure = (langue: string | undefined): string | undefined =>
  /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.exec(langue?.trim() ?? '')?.[0];

export const TEXTE: Partie<
  | 'MiseEnEvidence' | 'Citation' | 'Expression' | 'TermeEtranger' | 'Date' | 'Variable' | 'Valeur' | 'Indice' | 'Exposant' | 'Tel' | 'MathTex'
> = {
  MiseEnEvidence: dans('strong'),
  Citation: dans('q'),
  Expression: dans('i', { className: ['cm-expression'] }),
  TermeEtranger: (n, e) => si('i', { lang: langueSure(n.attributes.langue) }, dedans(n, e)),
  Date: insecable,
  Valeur: insecable,
  Indice: dans('sub'),
  Exposant: dans('sup'),
  MathTex: dans('code', { className: ['cm-formule'], role: 'math' }),
  Tel: telephone,
  Variable: (n, e) => (e.doc.famille === 'modele' ? champ(n, e) : dans('var', { className: ['cm-variable'] })(n, e)),
}; // prettier-ignore

function telephone(n: Noeud, e: Etat): Sortie {
  const numero = texteProfond(n).replace(/[\s.()-]/g, '');
  return /^\+?\d{2,15}$/.test(numero)
    ? h('a', { href: `tel:${numero}`, className: ['cm-insecable'] }, dedans(n, e))
    : dedans(n, e);
}

/** A blank of a model letter: typed over in place, so that the letter is copied and printed filled in. */
const champ = (n: Noeud, e: Etat): Sortie =>
  si(
    'span',
    {
      className: ['cm-champ'],
      role: 'textbox',
      contentEditable: 'plaintext-only',
      tabIndex: 0,
      ariaLabel: mot(e, 'fiche.champ', { nom: texteProfond(n) }),
    },
    dedans(n, e),
  );
