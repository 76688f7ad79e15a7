/** The list to tick. */
import { css } from 'lit';

export const coches = css`
  .cm-prerequis > .cm-reste {
    inline-size: fit-content;
    padding: 0.35em 0.9em;
    border: 1px solid var(--cm-bord);
    border-radius: 2em;
    font-weight: 600;
  }
  .cm-prerequis > .cm-groupe {
    margin-block: 1.6em;
  }
  .cm-prerequis > .cm-groupe > :is(h1, h2, h3, h4, h5, h6) {
    margin-block-end: 0.3em;
  }
  .cm-un {
    display: flex;
    gap: 0.4em;
    align-items: center;
    margin-block-end: 0.4em;
    font-weight: 600;
  }
  .cm-coches {
    max-inline-size: 46em;
    padding: 0;
    list-style: none;
  }
  .cm-coches .cm-coches {
    padding-inline-start: 1em;
  }
  .cm-coche {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 0.8em;
    max-inline-size: none;
    margin: 0;
    padding: 0.6em 0.8em;
    border: 1px solid var(--cm-filet);
  }
  .cm-coche + .cm-coche {
    margin-block-start: -1px;
  }
  .cm-coche:first-child {
    border-start-start-radius: var(--cm-rond);
    border-start-end-radius: var(--cm-rond);
  }
  .cm-coche:last-child {
    border-end-start-radius: var(--cm-rond);
    border-end-end-radius: var(--cm-rond);
  }
  .cm-coche > input {
    position: relative;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0.05em 0 0;
    accent-color: var(--cm-accent);
    cursor: pointer;
  }
  /* 44 pixels to touch around the box. */
  .cm-coche > input::before {
    content: '';
    position: absolute;
    inset: -0.6em;
  }
  .cm-coche > :not(input, .cm-coche-texte) {
    grid-column: 2;
    margin-block: 0.3em 0;
  }
  .cm-coche-texte {
    cursor: pointer;
  }
  .cm-coche-texte > :last-child {
    margin-block-end: 0;
  }
  .cm-coche:hover {
    background: var(--cm-fond);
  }
  .cm-coche:has(> :checked) {
    box-shadow: inset 4px 0 0 var(--cm-bord);
  }
  .cm-coche:has(> :checked) > .cm-coche-texte {
    opacity: 0.75;
  }
  @media (prefers-contrast: more) {
    .cm-coche:has(> :checked) > .cm-coche-texte {
      opacity: 1;
    }
  }
  .cm-partage {
    list-style: none;
  }
  .cm-outils {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
  }
  .cm-outils > .cm-copiee {
    align-self: center;
    font-weight: 600;
  }
  .cm-a-copier {
    display: block;
    max-inline-size: 46em;
    margin-block: 0.6em;
    font-weight: 600;
  }
  .cm-a-copier > textarea {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    margin-block-start: 0.3em;
    padding: 0.6em;
    font: inherit;
    font-weight: 400;
  }
  @media print {
    .cm-outils {
      display: none;
    }
    .cm-coche {
      break-inside: avoid;
    }
  }
`;
