/** Building hast: elements from nested, possibly empty, contents. */
import type { Element, ElementContent, Properties } from 'hast';
import type { Sortie } from './contexte.js';

/** An element. Texts become text nodes, nested lists are flattened, what is empty is left out. */
export function h(tagName: string, properties: Properties, ...contenu: Sortie[]): Element {
  const children: ElementContent[] = [];
  verser(contenu, children);
  return { type: 'element', tagName, properties, children };
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

function verser(sortie: Sortie, dans: ElementContent[]): void {
  if (Array.isArray(sortie)) for (const s of sortie) verser(s, dans);
  else if (typeof sortie === 'string') {
    if (sortie) dans.push({ type: 'text', value: sortie });
  } else if (sortie) dans.push(sortie);
}
