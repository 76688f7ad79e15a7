/** What the guide lists: the cards of its first page, themes and dossiers, the long lists. Stands below `styles/guide`. */
import { css } from 'lit';

export const guidePages = css`
  :is(.cm-famille-theme, .cm-famille-dossier) .cm-groupes {
    columns: 1;
    margin-block-end: 1.6em;
  }
  :is(.cm-famille-theme, .cm-famille-dossier) .cm-groupe {
    padding: 1em 1.1em 0.6em;
    border: 1px solid var(--cm-filet);
    border-inline-start: 4px solid var(--cm-bord);
    border-radius: var(--cm-rond);
  }
  :is(.cm-famille-theme, .cm-famille-dossier) .cm-groupe ul,
  .cm-famille-theme .cm-bloc-dossiers ul {
    padding: 0;
    list-style: none;
  }
  :is(.cm-famille-theme, .cm-famille-dossier) .cm-groupe + .cm-groupe {
    margin-block-start: 1em;
  }
  .cm-famille-theme .cm-bloc-dossiers {
    border: 0;
    margin-block-start: 0;
  }
  .cm-famille-theme .cm-bloc-dossiers ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr));
    gap: 1em;
  }
  .cm-famille-theme .cm-bloc-dossiers li {
    margin: 0;
  }
  .cm-famille-theme .cm-bloc-dossiers li > a:only-child {
    display: block;
    block-size: 100%;
    padding: 0.9em 1.1em;
    border: 1px solid var(--cm-filet);
    border-inline-start: 4px solid var(--cm-bord);
    border-radius: var(--cm-rond);
    font-weight: 600;
    text-decoration: none;
  }
  .cm-famille-theme .cm-bloc-dossiers li > a:only-child:hover {
    background: var(--cm-fond);
    text-decoration: underline;
  }
  @container cm (min-width: 46em) {
    :is(.cm-famille-theme, .cm-famille-dossier) .cm-groupes {
      columns: 2;
      column-gap: 1.5em;
    }
  }
  .cm-guide-partie {
    margin-block: 2.2em 0;
  }
  .cm-guide-titre {
    margin: 0 0 0.7em;
    font-size: 1.4em;
  }
  .cm-themes {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr));
    gap: 1em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .cm-theme {
    position: relative;
    margin: 0;
    padding: 1em 1.1em;
    border: 1px solid var(--cm-filet);
    border-inline-start: 4px solid var(--cm-bord);
    border-radius: var(--cm-rond);
  }
  .cm-theme:hover {
    border-color: var(--cm-bord);
    background: var(--cm-fond);
  }
  .cm-theme-titre {
    margin: 0;
    font-size: 1.12em;
  }
  .cm-theme-titre > a {
    text-decoration: none;
  }
  .cm-theme-titre > a::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--cm-rond);
  }
  .cm-theme-titre > a:focus-visible {
    outline: none;
  }
  .cm-theme-titre > a:focus-visible::after {
    outline: 3px solid var(--cm-accent);
    outline-offset: 2px;
  }
  .cm-theme:hover .cm-theme-titre > a {
    text-decoration: underline;
  }
  .cm-theme > p {
    margin: 0.3em 0 0;
  }
  .cm-colonnes,
  .cm-liste {
    max-inline-size: none;
    margin: 0;
    padding: 0;
    column-width: 24em;
    column-gap: 2.5em;
    list-style: none;
  }
  :is(.cm-colonnes, .cm-liste) > li {
    break-inside: avoid;
    margin: 0;
    padding-block: 0.45em;
    border-block-end: 1px solid var(--cm-filet);
  }
  .cm-guide-groupe {
    border-block-end: 1px solid var(--cm-filet);
  }
  .cm-guide-groupe > summary {
    padding-block: 0.7em;
  }
  .cm-guide-groupe > .cm-liste {
    margin-block: 0.4em 1.4em;
  }
  .cm-guide-pli {
    display: inline;
    margin: 0;
    font-size: 1.15em;
  }
  .cm-lettres > ul {
    gap: 0 0.3em;
  }
  .cm-lettres a {
    justify-content: center;
    min-inline-size: 2.2em;
    color: var(--cm-accent);
    font-weight: 600;
  }
  .cm-guide-page > .cm-definitions,
  .cm-guide-partie > .cm-definitions {
    margin: 0;
  }
  .cm-guide-partie > .cm-definitions > div {
    content-visibility: auto;
    contain-intrinsic-size: auto 5em;
  }
  .cm-guide-page > .cm-commune {
    margin-block: 2.5em 0;
  }
`;
