/** Tables, pictures, defined words, blanks of a letter. */
import { css } from 'lit';

export const textes = css`
  .cm-tableau {
    margin-block: 1.25em;
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    min-inline-size: min(100%, 28em);
    font-size: 0.95em;
    line-height: 1.45;
  }
  caption {
    padding-block-end: 0.6em;
    font-weight: 700;
    text-align: start;
  }
  .cm-resume {
    font-weight: 400;
  }
  th,
  td {
    padding: 0.55em 0.75em;
    border: 1px solid var(--cm-filet);
    text-align: start;
    vertical-align: top;
    overflow-wrap: normal;
  }
  th {
    background: var(--cm-fond);
    font-weight: 700;
  }
  thead th {
    border-block-end: 2px solid var(--cm-bord);
  }
  :is(th, td) > :last-child {
    margin-block-end: 0;
  }
  @container cm (max-width: 34em) {
    [data-linearisation] :is(table, tbody, tr, td, th) {
      display: block;
      inline-size: auto;
    }
    [data-linearisation] thead {
      display: none;
    }
    [data-linearisation] tr {
      margin-block-end: 0.8em;
    }
    [data-linearisation] [data-titre]::before {
      content: attr(data-titre);
      display: block;
      font-weight: 700;
    }
  }
  .cm-figure {
    margin-block: 1.4em;
  }
  .cm-legende {
    margin-block-start: 0.4em;
    font-size: 0.9em;
  }
  .cm-legende p {
    margin: 0;
  }
  .cm-legende .cm-discret {
    font-size: 1em;
  }
  .cm-legende .cm-discret p {
    display: inline;
  }
  .cm-lecteur {
    inline-size: 100%;
    max-inline-size: 44em;
    aspect-ratio: 16 / 9;
    border: 0;
  }
  .cm-video {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    max-inline-size: none;
  }
  @container cm (min-width: 42em) {
    .cm-illustre {
      display: grid;
      grid-template-columns: 2fr 1fr;
      gap: 0 1.5em;
    }
    .cm-gauche {
      grid-template-columns: 1fr 2fr;
    }
    .cm-gauche > .cm-contenu {
      order: 1;
    }
  }
  .cm-terme {
    color: inherit;
    text-decoration: underline dotted;
    text-decoration-color: var(--cm-accent);
    text-decoration-thickness: 0.12em;
    cursor: help;
  }
  .cm-expression {
    font-style: italic;
  }
  q {
    quotes: '« ' ' »' '“' '”';
  }
  .cm-formule {
    overflow-wrap: anywhere;
  }
  .cm-bulle {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    z-index: 1;
    inline-size: max-content;
    max-inline-size: min(24em, 100% - 1em);
    padding: 0.8em 1em;
    border: 2px solid var(--cm-bord);
    border-radius: var(--cm-rond);
    background: var(--cm-papier);
    color: CanvasText;
    box-shadow: 0 0.3em 1.2em #0003;
    font-size: 1rem;
    font-weight: 400;
    line-height: 1.5;
    text-align: start;
    white-space: normal;
  }
  .cm-bulle-titre {
    margin: 0 0 0.3em;
    font-weight: 700;
  }
  .cm-bulle-texte {
    margin-block-end: 0.8em;
  }
  .cm-bulle-texte p:last-child {
    margin: 0;
  }
  .cm-bulle-fermer {
    min-block-size: 2.75em;
    padding: 0.3em 1em;
    border: 1px solid var(--cm-filet);
    border-radius: var(--cm-rond);
    background: none;
  }
  .cm-champ {
    padding: 0 0.25em;
    border-block-end: 2px solid var(--cm-bord);
    background: var(--cm-fond);
  }
  .cm-lettre-texte {
    max-inline-size: 74ch;
    padding: 1.5em;
    border: 1px solid var(--cm-filet);
    border-radius: var(--cm-rond);
  }
`;
