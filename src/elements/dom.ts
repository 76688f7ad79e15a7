/** Writes a hast tree into the page with createElement: no markup is parsed, so Trusted Types have nothing to object to. */
import type { Element, Root, RootContent } from 'hast';
import type { Pause } from '../render/index.js';

const SVG = 'http://www.w3.org/2000/svg';
const NOMS = new Map<string, string>([
  ['className', 'class'],
  ['htmlFor', 'for'],
  ['viewBox', 'viewBox'],
]);

/** Property of hast → attribute of HTML: `ariaLabel` → `aria-label`, `dataCle` → `data-cle`, `colSpan` → `colspan`. */
function attribut(propriete: string): string {
  let nom = NOMS.get(propriete);
  if (nom === undefined) {
    nom = propriete.startsWith('data')
      ? propriete.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)
      : propriete.toLowerCase();
    if (nom.startsWith('aria')) nom = `aria-${nom.slice(4)}`;
    NOMS.set(propriete, nom);
  }
  return nom;
}

/** Contents that are being written, how far, and into what. */
interface Place {
  contenus: readonly RootContent[];
  fait: number;
  parent: Node;
  svg: boolean;
}
/** So many nodes are written between two looks at the clock. */
const PAS = 32;

/** Appends what the tree holds to `cible`. */
export function monter(arbre: Root | Element, cible: ParentNode & Node): void {
  const fragment = (cible.ownerDocument ?? document).createDocumentFragment();
  const contenus = arbre.type === 'root' ? arbre.children : [arbre];
  ecrire([{ contenus, fait: 0, parent: fragment, svg: false }], Infinity);
  cible.appendChild(fragment);
}

/** The same in slices. `cible` stands in no page yet: nobody sees half a tree. */
export async function monterPeuAPeu(arbre: Root, cible: HTMLElement, pause: Pause): Promise<void> {
  const pile: Place[] = [{ contenus: arbre.children, fait: 0, parent: cible, svg: false }];
  while (ecrire(pile, PAS)) await pause();
}

/** Writes so many nodes, in the document's order. @returns whether any are left */
function ecrire(pile: Place[], combien: number): boolean {
  for (let n = 0; n < combien && pile.length; n++) {
    const place = pile[pile.length - 1]!;
    const page = place.parent.ownerDocument!;
    const contenu = place.contenus[place.fait++];
    if (!contenu) pile.pop();
    else if (contenu.type === 'text') place.parent.appendChild(page.createTextNode(contenu.value));
    else if (contenu.type === 'element') {
      const svg = place.svg || contenu.tagName === 'svg';
      const element = creer(contenu, svg, page);
      place.parent.appendChild(element);
      const [premier, second] = contenu.children;
      if (premier?.type === 'text' && !second) element.textContent = premier.value;
      else if (premier) pile.push({ contenus: contenu.children, fait: 0, parent: element, svg });
    }
  }
  return pile.length > 0;
}

function creer({ tagName, properties }: Element, svg: boolean, page: Document): globalThis.Element {
  const element = svg ? page.createElementNS(SVG, tagName) : page.createElement(tagName);
  for (const propriete in properties) {
    const valeur = properties[propriete];
    if (valeur === undefined || valeur === null || valeur === false) continue;
    const texte = valeur === true ? '' : Array.isArray(valeur) ? valeur.join(' ') : String(valeur);
    element.setAttribute(attribut(propriete), texte);
  }
  return element;
}
