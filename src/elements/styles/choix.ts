/** Tabs and radio cards, and how they read before the script is there, without it, and on paper. */
import { css } from 'lit';

export const choix = css`
  .cm-si > summary[hidden] {
    display: none;
  }
  .cm-onglets {
    margin-block: 1.25em;
  }
  .cm-barre {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    margin-block-end: -1px;
    padding-inline-start: 0.5em;
  }
  .cm-barre > button {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    align-items: center;
    min-block-size: 2.75em;
    max-inline-size: 48%;
    padding: 0.4em 1em;
    border: 1px solid var(--cm-filet);
    border-block-start-width: 3px;
    border-radius: var(--cm-rond) var(--cm-rond) 0 0;
    background: var(--cm-fond);
    text-align: start;
    line-height: 1.3;
  }
  .cm-barre > button:hover {
    text-decoration: underline;
  }
  .cm-barre > [aria-selected='true'] {
    border-block-start-color: var(--cm-bord);
    border-block-end-color: transparent;
    background: none;
    color: var(--cm-accent);
    font-weight: 700;
  }
  .cm-onglets > .cm-panneau:not([hidden]) {
    padding: 1.2em 1.1em 0.3em;
    border: 1px solid var(--cm-filet);
    border-radius: var(--cm-rond);
  }
  .cm-panneau > .cm-texte:first-child > :first-child {
    margin-block-start: 0;
  }
  .cm-panneau > :first-child {
    margin-block-start: 0;
    padding-block-start: 0;
    border-block-start: 0;
  }
  @container cm (max-width: 34em) {
    .cm-barre {
      flex-direction: column;
      padding: 0;
    }
    .cm-barre > button {
      max-inline-size: none;
      border-radius: 0;
      border-block-start-width: 1px;
      border-inline-start-width: 4px;
    }
    .cm-barre > [aria-selected='true'] {
      border-color: var(--cm-filet);
      border-inline-start-color: var(--cm-bord);
    }
    .cm-onglets > .cm-panneau:not([hidden]) {
      padding-inline: 0.8em;
      border-start-start-radius: 0;
      border-start-end-radius: 0;
    }
    :is(.cm-onglets, .cm-radios) .cm-onglets > .cm-panneau:not([hidden]) {
      padding-inline: 0.6em;
    }
  }
  .cm-radios {
    min-inline-size: 0;
    margin: 1.25em 0;
    padding: 0;
    border: 0;
  }
  .cm-radios > legend {
    margin-block-end: 0.4em;
    padding: 0;
    font-weight: 700;
  }
  .cm-cas {
    border: 1px solid var(--cm-filet);
  }
  .cm-cas + .cm-cas {
    margin-block-start: -1px;
  }
  .cm-cas:first-of-type {
    border-radius: var(--cm-rond) var(--cm-rond) 0 0;
  }
  .cm-cas:last-of-type {
    border-radius: 0 0 var(--cm-rond) var(--cm-rond);
  }
  .cm-cas > label {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.7em;
    align-items: center;
    min-block-size: 2.75em;
    padding: 0.5em 1em;
    line-height: 1.35;
    cursor: pointer;
  }
  .cm-cas > label > .cm-choix-mot {
    flex: 1;
    min-inline-size: 0;
  }
  .cm-cas > label > input {
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0;
    flex: none;
    accent-color: var(--cm-accent);
  }
  .cm-cas > label:hover {
    background: var(--cm-fond);
  }
  .cm-cas > label:has(:checked) {
    box-shadow: inset 4px 0 0 var(--cm-bord);
    font-weight: 700;
  }
  .cm-cas > .cm-panneau:not([hidden]) {
    padding: 0.6em 1em 0.3em;
    border-block-start: 1px dashed var(--cm-filet);
  }
  .cm-cas-seul {
    margin-block: 1em;
  }
  @media screen and (scripting: enabled) {
    .cm-onglets:not([data-vif]) > .cm-panneau:not(.cm-actif),
    .cm-radios:not([data-vif]) > .cm-cas > label:not(:has(:checked)) + .cm-panneau {
      animation: cm-attend 6s backwards;
    }
    .cm-fiche:not([data-vif]) .cm-js {
      visibility: hidden;
    }
  }
  /* The script has six seconds; if it never comes, everything stands open, each panel under its title. */
  @keyframes cm-attend {
    from,
    99% {
      block-size: 0;
      padding: 0;
      border-width: 0;
      overflow: clip;
      visibility: hidden;
    }
  }
  .cm-onglets:not([data-vif]) > .cm-panneau:not(.cm-actif)::before {
    content: attr(data-titre);
    display: block;
    margin-block-end: 0.5em;
    font-weight: 700;
  }
  @media (scripting: none) {
    .cm-js,
    .cm-barre {
      display: none;
    }
    .cm-onglets > .cm-panneau::before {
      content: attr(data-titre);
      display: block;
      margin-block-end: 0.5em;
      font-weight: 700;
    }
  }
`;
