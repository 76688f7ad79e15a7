import { css } from 'lit';

const feuille = css`
  .cm-fraicheur {
    font-size: 1em;
  }
  .cm-changements {
    margin-block-end: 0;
  }
  .cm-changement-jour {
    margin-block: 0.8em 0.2em;
    font-weight: 700;
  }
  .cm-changement ul {
    margin-block: 0 0.8em;
    padding-inline-start: 1.2em;
  }
  .cm-changement del {
    opacity: 0.8;
  }
  @media (prefers-contrast: more) {
    .cm-changement del {
      opacity: 1;
    }
  }
  .cm-changement ins {
    text-decoration: none;
    background: color-mix(in srgb, currentColor 10%, transparent);
  }
`.styleSheet!;

/** Puts the styles on the view's root, once. */
export function habiller(vue: HTMLElement): void {
  const racine = vue.getRootNode();
  if (racine instanceof ShadowRoot && !racine.adoptedStyleSheets.includes(feuille))
    racine.adoptedStyleSheets = [...racine.adoptedStyleSheets, feuille];
}
