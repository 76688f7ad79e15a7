/** The guide: what stands above, beside and below a document. */
import { css } from 'lit';

export const guide = css`
  .cm-guide,
  .cm-guide-tete {
    container: guide / inline-size;
    max-inline-size: 80em;
  }
  .cm-guide-tete {
    margin-block-end: 1.8em;
  }
  .cm-publics > ul,
  .cm-lettres > ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.4em;
    max-inline-size: none;
    margin: 0 0 1.2em;
    padding: 0;
    border-block-end: 1px solid var(--cm-filet);
    list-style: none;
  }
  .cm-publics li,
  .cm-lettres li {
    margin: 0;
  }
  .cm-publics a,
  .cm-lettres a {
    display: flex;
    align-items: center;
    min-block-size: 2.75em;
    margin-block-end: -1px;
    border-block-end: 3px solid transparent;
    color: inherit;
    text-decoration: none;
  }
  .cm-publics a:hover,
  .cm-lettres a:hover {
    color: var(--cm-accent);
    text-decoration: underline;
  }
  .cm-publics a[aria-current] {
    border-block-end-color: var(--cm-bord);
    color: var(--cm-accent);
    font-weight: 700;
  }
  .cm-guide-fil {
    margin-block: 1em 0;
    scroll-margin-block-start: 1em;
  }
  .cm-guide-fil ol {
    align-items: baseline;
    margin: 0;
  }
  .cm-guide-fil li {
    display: flex;
    align-items: baseline;
  }
  .cm-lateral {
    margin-block-end: 1.5em;
    padding: 0.2em 1em;
    border: 1px solid var(--cm-filet);
    border-radius: var(--cm-rond);
  }
  .cm-lateral > summary {
    padding-block: 0.6em;
    font-weight: 700;
  }
  .cm-lateral p,
  .cm-lateral ul {
    margin: 0 0 0.6em;
  }
  .cm-lateral ul {
    padding: 0;
    list-style: none;
  }
  .cm-lateral li {
    margin: 0;
  }
  .cm-lateral li > a {
    display: block;
    padding-block: 0.4em;
    padding-inline-start: 0.7em;
    border-inline-start: 3px solid var(--cm-filet);
    text-decoration: none;
  }
  .cm-lateral li > a:hover {
    text-decoration: underline;
  }
  .cm-lateral li > a[aria-current] {
    border-inline-start-color: var(--cm-bord);
    color: inherit;
    font-weight: 700;
  }
  .cm-lateral-dossier {
    font-weight: 600;
  }
  .cm-lateral-groupe {
    margin-block-start: 1em;
    font-size: 0.9em;
    font-weight: 600;
  }
  .cm-voisines {
    display: flex;
    flex-wrap: wrap;
    gap: 1em;
    margin-block-start: 2em;
  }
  .cm-voisines > p {
    flex: 1 1 15em;
    margin: 0;
    padding: 0.8em 1.1em;
    border: 1px solid var(--cm-filet);
    border-radius: var(--cm-rond);
  }
  .cm-voisines .cm-discret {
    display: block;
  }
  .cm-precedente .cm-discret::before {
    content: '← ';
    content: '← ' / '';
  }
  .cm-suivante {
    text-align: end;
  }
  .cm-suivante .cm-discret::after {
    content: ' →';
    content: ' →' / '';
  }
  /* The title stands right below: the way that leads to it is enough. */
  @container guide (max-width: 30em) {
    .cm-publics > ul {
      gap: 0 0.9em;
      font-size: 0.9em;
    }
    .cm-guide-fil li:has([aria-current='page']) {
      display: none;
    }
    .cm-guide-fil li:has(+ li > [aria-current='page'])::after {
      content: none;
    }
  }
  @container guide (min-width: 58em) {
    .cm-guide-double {
      display: grid;
      grid-template-columns: 15em minmax(0, 1fr);
      gap: 3em;
      align-items: start;
    }
    .cm-lateral {
      --cm-large: 1;
      padding: 0;
      border: 0;
    }
    .cm-lateral > summary {
      padding-block: 0.2em 0.6em;
    }
  }
  /* The system paints a transparent border too: only the page that stands keeps its line. */
  @media (forced-colors: active) {
    .cm-publics a:not([aria-current]) {
      border-block-end: 0;
    }
    .cm-lateral li > a[aria-current] {
      border-inline-start: 6px double;
    }
  }
  @media print {
    .cm-guide-tete,
    .cm-lateral,
    .cm-voisines,
    .cm-lettres {
      display: none;
    }
    .cm-guide-double {
      display: block;
    }
  }
`;
