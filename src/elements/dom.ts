/** Writes a hast tree into the page with createElement: no markup is parsed, so Trusted Types have nothing to object to. */
import type { Element, ElementContent, Root, RootContent } from 'hast';

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

/** Appends what the tree holds to `cible`. */
export function monter(arbre: Root | Element, cible: ParentNode & Node): void {
  const page = cible.ownerDocument ?? document;
  const contenus: readonly RootContent[] = arbre.type === 'root' ? arbre.children : [arbre];
  const fragment = page.createDocumentFragment();
  for (const c of contenus) ecrire(c as ElementContent, fragment, page, false);
  cible.appendChild(fragment);
}

function ecrire(contenu: ElementContent, parent: Node, page: Document, svg: boolean): void {
  if (contenu.type === 'text') parent.appendChild(page.createTextNode(contenu.value));
  if (contenu.type !== 'element') return;
  const dansSvg = svg || contenu.tagName === 'svg';
  const element = dansSvg ? page.createElementNS(SVG, contenu.tagName) : page.createElement(contenu.tagName);
  for (const propriete in contenu.properties) {
    const valeur = contenu.properties[propriete];
    if (valeur === undefined || valeur === null || valeur === false) continue;
    const texte = valeur === true ? '' : Array.isArray(valeur) ? valeur.join(' ') : String(valeur);
    element.setAttribute(attribut(propriete), texte);
  }
  for (const enfant of contenu.children) ecrire(enfant, element, page, dansSvg);
  parent.appendChild(element);
}
