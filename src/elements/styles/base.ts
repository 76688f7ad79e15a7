/**
 * The ground: a guest that takes the page's font and colour and resets the rest. Lengths in em, since hosts change the
 * size of the root. Neutral tints are mixed from the text's colour, so light and dark follow the page.
 */
import { css } from 'lit';

export const base = css`
  :host {
    all: initial;
    display: block;
    font: inherit;
    line-height: 1.6;
    color: inherit;
    color-scheme: inherit;
    text-align: start;
    overflow-wrap: break-word;
    hyphens: manual;
    --cm-accent: var(--co-marquage-couleur, #1f4e79);
    --cm-bord: var(--co-marquage-couleur-bordure, var(--cm-accent));
    --cm-alerte: #a84300;
    --cm-filet: #80808066;
    --cm-fond: #8080800f;
    --cm-papier: #fff;
    --cm-rond: 0.375em;
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --cm-accent: var(--co-marquage-couleur, light-dark(#1f4e79, #9cc9f0));
      --cm-alerte: light-dark(#a84300, #ffb27a);
      --cm-papier: light-dark(#fff, #16181b);
    }
  }
  @supports (color: color-mix(in srgb, red, blue)) {
    :host {
      --cm-filet: color-mix(in srgb, currentColor 28%, transparent);
      --cm-fond: color-mix(in srgb, currentColor 5%, transparent);
    }
  }
  :host(:lang(ar)) {
    direction: rtl;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  .cm-vue {
    position: relative;
  }
  /* A size container has no width of its own: where the page sizes by content (a float, a centred column, a dialog) words
     that wrap, unseen and unread, give it one. */
  .cm-vue::before {
    content: 'M M M M M M M M';
    display: block;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    font-size: 8em;
  }
  .cm-fiche {
    container: cm / inline-size;
    max-inline-size: 62em;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 1.6em 0 0.5em;
    font: inherit;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
    scroll-margin-block-start: 1em;
  }
  p,
  ul,
  ol,
  dl,
  figure {
    margin: 0 0 0.9em;
  }
  p,
  li,
  dd,
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  summary,
  figcaption {
    max-inline-size: 72ch;
  }
  ul,
  ol {
    padding-inline-start: 1.4em;
  }
  li {
    margin-block-end: 0.35em;
  }
  li > :is(p, ul, ol):last-child {
    margin-block-end: 0.2em;
  }
  dd {
    margin: 0;
  }
  a {
    color: var(--cm-accent);
    text-underline-offset: 0.15em;
  }
  a:hover {
    text-decoration-thickness: 0.14em;
  }
  :focus-visible {
    outline: 3px solid var(--cm-accent);
    outline-offset: 2px;
    border-radius: 2px;
  }
  [tabindex='-1']:focus {
    outline: none;
  }
  img {
    max-inline-size: 100%;
    block-size: auto;
  }
  sup,
  sub {
    line-height: 0;
  }
  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
  }
  summary {
    cursor: pointer;
    padding-block: 0.4em;
  }
  .cm-icone {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    vertical-align: -0.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .cm-discret,
  .cm-emetteur,
  .cm-genre,
  .cm-note,
  .cm-maj {
    font-size: 0.9em;
  }
  .cm-insecable,
  .cm-note {
    white-space: nowrap;
  }
  .cm-petit-titre {
    margin-block-end: 0.35em;
    font-weight: 700;
  }
`;
