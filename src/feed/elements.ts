/**
 * Element name → what becomes of it: a node of the model, something taken out of the text, or, directly below the root, a field
 * of the document's head (`tete.ts`). A name found in none of them is an unknown element: it stays, with its text, as `Inconnu`.
 */
import { EN_LIGNE, TYPES, type Condition, type Noeud, type TypeNoeud } from '../model/index.js';
import { lireCondition } from './condition.js';
import type { Inconnus } from './inconnus.js';
import { fils, texteDe, type Element } from './xml.js';

/** In these, white space alone may stand between two words. */
const TEXTE = new Set<TypeNoeud>([...EN_LIGNE, 'Paragraphe', 'Inconnu']);
export const porteDuTexte = (type: TypeNoeud): boolean => TEXTE.has(type);

/** Notes on the node that holds it what an element says; returns the text it holds where the schema has none, which must not be lost. */
export type Retirer = (parent: Noeud, element: Element, inconnus: Inconnus) => string;

/** What a citizen never reads, wherever it stands. */
const RETIRES: [nom: string, Retirer][] = [
  ['Audience', () => ''],
  ['Canal', () => ''],
  [
    'PivotLocal',
    (parent, element) => {
      ajouter(parent, 'pivot', texteDe(element) || undefined);
      return '';
    },
  ],
  [
    'Condition',
    (parent, element, inconnus) => {
      const condition = lireCondition(element, inconnus);
      if (condition) parent.condition = parent.condition ? conjonction(parent.condition, condition) : condition;
      return texteDe(element);
    },
  ],
  [
    'SiSelectionne',
    (parent, element) => {
      ajouter(parent, 'affecteVrai', variables(element, 'affecteVrai'));
      ajouter(parent, 'affecteFaux', variables(element, 'affecteFaux'));
      return texteDe(element);
    },
  ],
];

/** Nodes bear the name of their element; the one with an accent loses it. */
const SORTS = new Map<string, TypeNoeud | Retirer>([
  ...TYPES.map((type) => [type, type] as const),
  ['Rangée', 'Rangee'],
  ...RETIRES,
]);

/** A type of node, or how the element is taken out; what no schema names is `Inconnu`. */
export const sortDe = (nom: string): TypeNoeud | Retirer => SORTS.get(nom) ?? 'Inconnu';

/** The first value stands; attributes may be shared between nodes, so they are copied before they change. */
function ajouter(noeud: Noeud, nom: string, valeur: string | string[] | undefined): void {
  if (valeur === undefined || Object.hasOwn(noeud.attributes, nom)) return;
  noeud.attributes = { ...noeud.attributes, [nom]: valeur };
}

function variables(element: Element, nom: string): string[] | undefined {
  const noms = fils(element, nom).flatMap(({ attributs: { var: variable } }) => variable ?? []);
  return noms.length ? noms : undefined;
}

/** Flat, however many there are: what reads a condition calls itself for each level. */
function conjonction(a: Condition, b: Condition): Condition {
  if (!('et' in a)) return { et: [a, b] };
  a.et.push(b);
  return a;
}
