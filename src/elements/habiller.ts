import type { CSSResult } from 'lit';

/** Puts the look of what was fetched late on the root it stands in, once. */
export function habiller(noeud: Node, { styleSheet }: CSSResult): void {
  const racine = noeud.getRootNode();
  if (!styleSheet || !(racine instanceof ShadowRoot) || racine.adoptedStyleSheets.includes(styleSheet)) return;
  racine.adoptedStyleSheets = [...racine.adoptedStyleSheets, styleSheet];
}
