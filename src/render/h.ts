/** Building hast: elements from nested, possibly empty, contents. */
import type { Element, ElementContent, Properties } from 'hast';
import type { Sortie } from './contexte.js';

/** What a browser would move out of a paragraph. */
const BLOC = /^(p|div|[uod]l|table|figure|details|section|h[1-6]|fieldset)$/;
const estBloc = (c: ElementContent): boolean =>
  c.type === 'element' && (BLOC.test(c.tagName) || c.children.some(estBloc));

/** An element. Texts become text nodes, nested lists are flattened, what is empty is left out. A `p` that holds a block is a `div`. */
export function h(tagName: string, properties: Properties, ...contenu: Sortie[]): Element {
  const children: ElementContent[] = [];
  verser(contenu, children);
  return {
    type: 'element',
    tagName: tagName === 'p' && children.some(estBloc) ? 'div' : tagName,
    properties,
    children,
  };
}

/** The element, or nothing when it would hold neither an element nor a word. */
export function si(tagName: string, properties: Properties, ...contenu: Sortie[]): Element | undefined {
  const element = h(tagName, properties, ...contenu);
  return element.children.some((c) => c.type !== 'text' || c.value.trim()) ? element : undefined;
}

/** An element of that class: most have no other property. */
export const de = (tagName: string, classe: string, ...contenu: Sortie[]): Element =>
  h(tagName, { className: [classe] }, ...contenu);
/** The same, or nothing when it would be empty. */
export const siDe = (tagName: string, classe: string, ...contenu: Sortie[]): Element | undefined =>
  si(tagName, { className: [classe] }, ...contenu);

export const estVide = (sortie: Sortie): boolean =>
  Array.isArray(sortie) ? sortie.every(estVide) : typeof sortie === 'string' ? !sortie.trim() : !sortie;

/** Nothing to read in it: a link of that would have no name. */
export const estMuet = (sortie: Sortie): boolean =>
  Array.isArray(sortie)
    ? sortie.every(estMuet)
    : typeof sortie === 'object' && sortie.type === 'element'
      ? sortie.children.every(estMuet)
      : estVide(typeof sortie === 'object' && 'value' in sortie ? sortie.value : sortie);

function verser(sortie: Sortie, dans: ElementContent[]): void {
  if (Array.isArray(sortie)) for (const s of sortie) verser(s, dans);
  else if (typeof sortie === 'string') {
    if (sortie) dans.push({ type: 'text', value: sortie });
  } else if (sortie) dans.push(sortie);
}
