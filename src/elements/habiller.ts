import type { CSSResult } from 'lit';

/** Puts the look of what was fetched late on the root it stands in, once. */
export function habiller(noeud: Node, ...feuilles: CSSResult[]): void {
  const racine = noeud.getRootNode() as Document | ShadowRoot;
  if (noeud instanceof Element && noeud.closest('.cm-racine'))
    return void import('./rendu-page.js').then(
      ({ vetir }) => vetir(racine, feuilles),
      () => undefined, // plain, but whole
    );
  if (!(racine instanceof ShadowRoot)) return;
  const posees = racine.adoptedStyleSheets;
  const neuves = feuilles.flatMap(({ styleSheet }) => (styleSheet && !posees.includes(styleSheet) ? [styleSheet] : []));
  if (neuves.length > 0) racine.adoptedStyleSheets = [...posees, ...neuves];
}
