/** The frame of a sheet: head, table of contents, chapters. */
import { css } from 'lit';

export const fiche = css`
  .cm-tete {
    margin-block-end: 1.5em;
  }
  .cm-fil {
    font-size: 0.9em;
  }
  .cm-fil ol {
    display: flex;
    flex-wrap: wrap;
    max-inline-size: none;
    padding: 0;
    list-style: none;
  }
  .cm-fil li {
    margin: 0;
  }
  .cm-fil li:not(:last-child)::after {
    content: '›';
    content: '›' / '';
    margin-inline: 0.5em;
  }
  .cm-fil a {
    display: inline-block;
    padding-block: 0.15em;
  }
  .cm-surtitre {
    margin: 0 0 0.25em;
    font-size: 0.9em;
    font-weight: 600;
    color: var(--cm-accent);
  }
  .cm-titre {
    margin: 0 0 0.4em;
    font-size: min(1.85em, 1em + 3cqi);
    line-height: 1.2;
  }
  .cm-tete + .cm-introduction,
  .cm-tete ~ .cm-introduction {
    font-size: 1.08em;
  }
  .cm-chapitre > :is(h1, h2, h3, h4, h5, h6),
  .cm-chapitre-tete > :first-child,
  .cm-situation > :is(h1, h2, h3, h4, h5, h6),
  .cm-bloc > :is(h1, h2, h3, h4, h5, h6),
  .cm-bloc > summary > *,
  .cm-conclusion > :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.4em;
  }
  .cm-sous-chapitre > :is(h1, h2, h3, h4, h5, h6),
  .cm-groupe > :is(h1, h2, h3, h4, h5, h6),
  .cm-titre-flottant {
    font-size: 1.16em;
  }
  /* Laid out in a later frame, or when it is scrolled to: see etaler.ts. */
  .cm-loin {
    contain-intrinsic-block-size: auto 24em;
    content-visibility: auto;
  }
  .cm-chapitre {
    margin-block: 2em 0;
    padding-block-start: 1.1em;
    border-block-start: 1px solid var(--cm-filet);
  }
  .cm-carte .cm-chapitre {
    margin: 0.8em 0 0;
    padding: 0;
    border: 0;
  }
  .cm-carte :is(h1, h2, h3, h4, h5, h6) {
    margin: 0 0 0.2em;
    font-size: 1em;
  }
  .cm-groupe > :is(h1, h2, h3, h4, h5, h6) {
    margin-block-start: 0;
  }
  /* 24 pixels to touch, line by line. */
  .cm-groupe li > a {
    display: inline-block;
    padding-block: 0.2em;
  }
  .cm-place::before {
    content: '· ';
    content: '· ' / '';
  }
  @container cm (min-width: 46em) {
    .cm-groupes {
      columns: 2;
      column-gap: 2.5em;
    }
    .cm-groupe {
      break-inside: avoid;
      margin-block-end: 1.2em;
    }
  }
  .cm-chapitre > :first-child,
  .cm-chapitre-tete > :first-child {
    min-inline-size: 0;
    margin-block-start: 0;
  }
  .cm-chapitre-tete {
    display: flex;
    gap: 1em;
    align-items: start;
    justify-content: space-between;
  }
  .cm-plieur {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 2.75em;
    block-size: 2.75em;
    margin-block-start: -0.4em;
    padding: 0;
    border: 1px solid transparent;
    border-radius: 50%;
    background: none;
  }
  .cm-plieur:hover {
    border-color: var(--cm-filet);
  }
  .cm-plieur[aria-expanded='true'] > .cm-icone {
    rotate: 180deg;
  }
  .cm-etape {
    display: inline-block;
    margin-inline-end: 0.4em;
    padding: 0.1em 0.6em;
    border: 2px solid var(--cm-bord);
    border-radius: 2em;
    font-size: 0.72em;
    vertical-align: 0.12em;
    color: var(--cm-accent);
  }
  .cm-marque {
    display: flex;
    gap: 0.5em;
    align-items: center;
    font-weight: 600;
    color: var(--cm-accent);
  }
  .cm-plan {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.5em;
    align-items: start;
    justify-content: space-between;
    margin-block: 1.5em;
    padding: 0.6em 1.1em;
    border: 1px solid var(--cm-filet);
    border-radius: var(--cm-rond);
    background: var(--cm-fond);
  }
  .cm-sommaire > summary {
    font-weight: 700;
  }
  .cm-sommaire > ol {
    margin: 0.2em 0 0.4em;
  }
  .cm-tout {
    min-block-size: 2.75em;
    padding: 0.3em 0;
    border: 0;
    background: none;
    color: var(--cm-accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
`;
