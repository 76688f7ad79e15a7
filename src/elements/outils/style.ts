/** The bar of the sheet's tools, easy reading, the sentence read aloud. */
import { css } from 'lit';

export const outils = css`
  .cm-outils-fiche {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
  }
  .cm-outils-fiche > button {
    min-block-size: 2.75em;
    padding: 0.3em 0.9em;
    border: 1px solid var(--cm-bord);
    border-radius: var(--cm-rond);
    background: none;
  }
  .cm-outils-fiche > [hidden] {
    display: none;
  }
  [data-lecture='facile'] {
    font-size: 1.2em;
    line-height: 1.8;
  }
  [data-lecture='facile'] :is(p, li, dd) {
    max-inline-size: 48ch;
  }
  .cm-sens {
    font-style: italic;
  }
  ::highlight(cm-lecture) {
    background-color: #ffe27a;
    color: #000;
  }
  .cm-lu {
    outline: 3px solid var(--cm-accent);
    outline-offset: 3px;
  }
  @media print {
    .cm-outils-fiche {
      display: none;
    }
  }
`;
