/** Side blocks, facts, questions, lists to tick, source. */
import { css } from 'lit';

export const cote = css`
  .cm-bloc {
    margin-block: 2.2em 0;
    padding-block-start: 1.1em;
    border-block-start: 1px solid var(--cm-filet);
  }
  .cm-bloc > :is(h1, h2, h3, h4, h5, h6) {
    margin-block-start: 0;
  }
  .cm-bloc > summary > * {
    display: inline;
    margin: 0;
  }
  .cm-bloc > ul {
    padding-inline-start: 1.2em;
  }
  .cm-ligne > p,
  .cm-bloc li > p {
    margin: 0.1em 0;
  }
  .cm-bloc + .cm-bloc {
    margin-block-start: 1.6em;
  }
  .cm-faits,
  .cm-definitions dl,
  dl.cm-definitions {
    display: grid;
    gap: 0.6em;
  }
  .cm-faits > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
  }
  dt {
    font-weight: 700;
  }
  .cm-faits dd > :last-child {
    margin-block-end: 0;
  }
  .cm-branches {
    border-inline-start: 2px solid var(--cm-filet);
  }
  .cm-branche {
    margin: 0;
  }
  .cm-questions,
  .cm-complement,
  .cm-pli,
  .cm-recherche {
    margin-block: 1em;
    padding: 0.3em 1em;
    border: 1px solid var(--cm-filet);
    border-radius: var(--cm-rond);
  }
  .cm-pli {
    border-style: dashed;
  }
  .cm-questions > summary,
  .cm-complement > summary {
    font-weight: 600;
  }
  .cm-recherche > p {
    margin: 0.5em 0;
  }
  .cm-cases {
    padding-inline-start: 0;
    list-style: none;
  }
  .cm-cases > li {
    position: relative;
    padding-inline-start: 1.8em;
  }
  .cm-cases > li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0.2em;
    inset-block-start: 0.3em;
    inline-size: 0.9em;
    block-size: 0.9em;
    border: 1.5px solid currentColor;
    border-radius: 2px;
  }
  .cm-lien-commente {
    margin-block-end: 1.1em;
  }
  .cm-source {
    display: grid;
    gap: 0.15em;
    /* whatever follows on the page stands apart */
    margin-block: 2.5em 1.5em;
    padding: 0.9em 0 0;
    border-block-start: 3px solid var(--cm-bord);
    font-size: 0.9em;
  }
  .cm-source > p {
    margin: 0;
  }
`;
