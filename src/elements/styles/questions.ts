/** The questions, one at a time, and the answers. */
import { css } from 'lit';

export const questions = css`
  .cm-q {
    max-inline-size: 46em;
    margin-block: 1.5em;
    padding: 1em 1.1em 0.4em;
    border: 1px solid var(--cm-filet);
    border-inline-start: 4px solid var(--cm-bord);
    border-radius: var(--cm-rond);
    background: var(--cm-fond);
  }
  .cm-q > :first-child {
    margin-block-start: 0;
  }
  .cm-q-titre {
    margin-block: 0.2em 0.5em;
    font-size: 1.2em;
    font-weight: 700;
    line-height: 1.3;
  }
  .cm-q-reponses,
  .cm-q-bilan {
    list-style: none;
    margin: 0.8em 0;
    padding: 0;
  }
  .cm-q-reponses > li + li {
    margin-block-start: 0.5em;
  }
  .cm-q-reponses > li > button {
    display: block;
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.6em 1em;
    border: 1px solid var(--cm-bord);
    border-radius: var(--cm-rond);
    background: Canvas;
    color: var(--cm-accent);
    font-weight: 600;
    text-align: start;
    line-height: 1.35;
    cursor: pointer;
  }
  .cm-q-reponses > li > button:hover {
    text-decoration: underline;
  }
  .cm-q-bilan > li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1em;
    align-items: baseline;
    justify-content: space-between;
    padding-block: 0.4em;
    border-block-end: 1px solid var(--cm-filet);
  }
  .cm-q-outils {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.2em;
  }
  .cm-q-bilan > li > span {
    flex: 1 1 12em;
  }
  @media print {
    .cm-q {
      display: none;
    }
  }
`;
