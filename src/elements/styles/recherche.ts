/** The search box and the list that opens below it. */
import { css } from 'lit';

export const recherche = css`
  .cm-cherche {
    position: relative;
    max-inline-size: 46em;
  }
  .cm-cherche > label {
    display: block;
    margin-block-end: 0.4em;
    font-weight: 600;
  }
  .cm-cherche > input {
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.4em 0.8em;
    border: 2px solid var(--cm-bord);
    border-radius: var(--cm-rond);
    background: var(--cm-papier);
    color: inherit;
    font: inherit;
  }
  .cm-cherche > input:focus-visible {
    outline: 3px solid var(--cm-accent);
    outline-offset: 2px;
  }
  .cm-propositions {
    position: absolute;
    z-index: 10;
    inset-inline: 0;
    inset-block-start: calc(100% + 0.4em);
    max-block-size: min(70vh, 34em);
    overflow-y: auto;
    border-radius: var(--cm-rond);
    background: var(--cm-papier);
    box-shadow: 0 0.4em 1.4em #00000033;
  }
  .cm-propositions > :not([hidden]) {
    border: 1px solid var(--cm-filet);
    border-radius: inherit;
  }
  .cm-groupe-titre {
    margin: 0;
    padding: 0.7em 0.9em 0.3em;
    font-size: 0.875em;
    font-weight: 600;
  }
  .cm-resultat {
    display: block;
    min-block-size: 2.75em;
    padding: 0.5em 0.9em;
    border-inline-start: 4px solid transparent;
    color: inherit;
    text-decoration: none;
  }
  .cm-resultat:hover,
  .cm-resultat[aria-selected='true'] {
    border-inline-start-color: var(--cm-bord);
    background: var(--cm-fond);
  }
  .cm-resultat[aria-selected='true'] {
    outline: 2px solid var(--cm-accent);
    outline-offset: -2px;
  }
  .cm-resultat-titre {
    display: block;
    color: var(--cm-accent);
  }
  .cm-resultat mark {
    background: none;
    color: inherit;
    font-weight: 700;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .cm-resultat-theme,
  .cm-resultat-ligne {
    display: block;
    font-size: 0.875em;
  }
  .cm-rien {
    margin: 0;
    padding: 0.9em;
  }
  .cm-rien-audience {
    margin-block-end: 0;
    font-weight: 600;
  }
  .cm-rien a {
    display: inline-block;
    padding-block: 0.5em;
    color: var(--cm-accent);
  }
  /* The reader's colours: a mark would take black on black, and borders without colour would show. */
  @media (forced-colors: active) {
    /* no shadow there: what goes on below the edge is cut by a line */
    .cm-propositions:has(> :not([hidden])) {
      border-block-end: 1px solid;
    }
    .cm-resultat {
      border-inline-start-color: Canvas;
    }
    .cm-resultat:hover,
    .cm-resultat[aria-selected='true'] {
      border-inline-start-color: Highlight;
    }
    .cm-resultat mark {
      background-color: Canvas;
      color: LinkText;
    }
  }
  @media print {
    .cm-propositions {
      display: none;
    }
  }
`;
