/** Things to do and people to turn to: cards, buttons. */
import { css } from 'lit';

export const cartes = css`
  .cm-carte {
    max-inline-size: 46em;
    margin-block: 1.1em;
    padding: 0.9em 1.1em;
    border: 1px solid var(--cm-filet);
    border-radius: var(--cm-rond);
  }
  .cm-service {
    border-inline-start: 4px solid var(--cm-bord);
  }
  .cm-principal {
    border-color: var(--cm-bord);
    border-width: 2px 2px 2px 4px;
  }
  .cm-carte > :last-child {
    margin-block-end: 0;
  }
  .cm-carte > p {
    margin-block-end: 0.4em;
  }
  .cm-carte-titre {
    font-weight: 700;
  }
  .cm-genre {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
    font-weight: 600;
  }
  p.cm-genre {
    display: flex;
    color: var(--cm-accent);
  }
  .cm-numero {
    display: inline-block;
    padding-inline: 0.5em;
    border: 1px solid var(--cm-filet);
    border-radius: 2em;
    font-size: 0.9em;
    white-space: nowrap;
  }
  .cm-bouton {
    display: inline-flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 2.75em;
    padding: 0.45em 1.2em;
    border: 2px solid transparent;
    border-radius: var(--cm-rond);
    background: var(--cm-accent);
    color: var(--cm-papier);
    font-weight: 600;
    line-height: 1.3;
    text-decoration: none;
  }
  .cm-bouton:hover {
    text-decoration: underline;
  }
  .cm-bouton .cm-note {
    font-weight: 400;
    white-space: normal;
  }
  .cm-action {
    margin-block: 0.8em;
  }
  .cm-annexes,
  .cm-demarches {
    padding-inline-start: 1.2em;
  }
  .cm-demarches {
    padding: 0;
    list-style: none;
  }
  .cm-demarches > li {
    max-inline-size: none;
  }
  .cm-coordonnees > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
  }
  .cm-horaires {
    inline-size: auto;
    margin-block: 0.6em;
    border-collapse: collapse;
  }
  .cm-horaires caption {
    padding-block-end: 0.2em;
    font-weight: 600;
    text-align: start;
  }
  .cm-horaires :is(th, td) {
    padding: 0.25em 0.9em 0.25em 0;
    border: 0;
    border-block-start: 1px solid var(--cm-filet);
    background: none;
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  .cm-horaires th::first-letter {
    text-transform: uppercase;
  }
  .cm-creneau {
    display: block;
  }
  .cm-ouverture:has(> [hidden]) {
    display: none;
  }
  .cm-ouverture {
    font-weight: 600;
  }
  [data-ouverture]::before {
    content: '';
    display: inline-block;
    margin-inline-end: 0.5em;
    padding: 0.35em;
    border: 2px solid;
    border-radius: 50%;
  }
  /* A border, since forced colours take the ground away. */
  [data-etat='ouvert']::before {
    padding: 0;
    border-width: 0.5em;
  }
  @container cm (min-width: 46em) {
    .cm-bloc-ou-s-adresser:has(> .cm-carte ~ .cm-carte) {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 0 1.1em;
    }
    .cm-bloc-ou-s-adresser > :is(h1, h2, h3, h4, h5, h6) {
      grid-column: 1 / -1;
    }
    .cm-bloc-ou-s-adresser > .cm-carte {
      margin-block: 0 1.1em;
    }
  }
`;
