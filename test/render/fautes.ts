/** What no rendered document may have: lost words, links that lead nowhere inside, markup a browser would rearrange. */
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { adresseSure, estNoeud, type Contenu, type DocumentVdd } from '../../src/model/index.js';

/** Parents that take these children only. */
const ENFANTS: Record<string, RegExp> = {
  ul: /^li$/,
  ol: /^li$/,
  dl: /^(div|dt|dd)$/,
  table: /^(caption|colgroup|thead|tbody)$/,
  thead: /^tr$/,
  tbody: /^tr$/,
  tr: /^(th|td)$/,
  colgroup: /^col$/,
};
const BLOC = /^(p|div|ul|ol|dl|table|figure|details|section|article|header|footer|fieldset|h[1-6])$/;
const ACTIF = /^(a|button|input|iframe)$/;
const REFERENCES = ['ariaControls', 'ariaLabelledBy', 'headers', 'dataAncre', 'dataTerme'];

/** Faults of a tree against its document, one sentence each; none when all is well. */
export function fautes(doc: DocumentVdd, arbre: Root, niveau = 2): string[] {
  const dites: string[] = [];
  const textes = new Map<string, number>();
  const ids = new Set<string>();
  const liens = new Set<string>();
  const references: string[] = [];
  let dernier = niveau - 1;

  const voir = (contenu: RootContent | ElementContent, parents: readonly string[]): void => {
    const parent = parents.at(-1) ?? '';
    if (contenu.type === 'text') {
      textes.set(contenu.value, (textes.get(contenu.value) ?? 0) + 1);
      if (ENFANTS[parent] && contenu.value.trim()) dites.push(`words in ${parent}: ${contenu.value}`);
    }
    if (contenu.type !== 'element') return;
    const { tagName, properties } = contenu;
    if (ENFANTS[parent] && !ENFANTS[parent].test(tagName)) dites.push(`${tagName} in ${parent}`);
    if (parents.includes('p') && BLOC.test(tagName)) dites.push(`${tagName} in p`);
    if (ACTIF.test(tagName) && /\b(a|button|summary)\b/.test(parents.join(' ')))
      dites.push(`${tagName} in ${parents.join('>')}`);
    if ('style' in properties) dites.push('an inline style');
    if (tagName === 'a' && !dit(contenu)) dites.push(`a link without words to ${String(properties['href'])}`);
    if (typeof properties['id'] === 'string') {
      if (ids.has(properties['id'])) dites.push(`id ${properties['id']} twice`);
      ids.add(properties['id']);
    }
    if (typeof properties['href'] === 'string') liens.add(properties['href']);
    for (const nom of REFERENCES) references.push(...[properties[nom] ?? []].flat().map(String));
    const rang = Number(properties['ariaLevel'] ?? /^h([1-6])$/.exec(tagName)?.[1] ?? 0);
    if (rang > dernier + 1) dites.push(`heading ${dernier} then ${rang}`);
    if (rang) dernier = rang;
    for (const enfant of contenu.children) voir(enfant, [...parents, tagName]);
  };
  for (const contenu of arbre.children) voir(contenu, []);
  for (const id of references) if (!ids.has(id)) dites.push(`nothing has the id ${id}`);

  const tenir = (contenu: Contenu): void => {
    if (!estNoeud(contenu)) {
      const reste = textes.get(contenu) ?? 0;
      if (contenu.trim() && !reste) dites.push(`lost: ${contenu}`);
      textes.set(contenu, reste - 1);
      return;
    }
    const adresse = 'URL' in contenu.attributes ? adresseSure(contenu.attributes.URL) : undefined;
    if (adresse && !liens.has(adresse)) dites.push(`no link to ${adresse}`);
    contenu.children.forEach(tenir);
  };
  doc.children.forEach(tenir);
  return dites;
}

const dit = (e: Element): boolean =>
  e.children.some((c) => (c.type === 'text' ? c.value.trim() : c.type === 'element' && dit(c)));
