/** Paper, forced colours, less motion, more contrast. */
import { css } from 'lit';

export const medias = css`
  @media print {
    .cm-barre,
    .cm-plan,
    .cm-js,
    .cm-bulle,
    .cm-recherche > details,
    .cm-radios > legend {
      display: none;
    }
    .cm-panneau,
    .cm-chapitre-corps {
      content-visibility: visible !important;
      display: block !important;
      padding: 0.5em 0 !important;
      border: 0 !important;
    }
    .cm-panneau {
      padding-inline-start: 0.9em !important;
      border-inline-start: 1px solid var(--cm-filet) !important;
    }
    .cm-cas {
      border: 0;
    }
    .cm-cas > label {
      padding-inline: 0;
      box-shadow: none !important;
      font-weight: 700;
    }
    .cm-onglets > .cm-panneau::before {
      content: attr(data-titre) !important;
      display: block;
      break-after: avoid;
      font-weight: 700;
    }
    .cm-cas > label > input {
      display: none;
    }
    .cm-carte,
    .cm-encart,
    tr,
    figure {
      break-inside: avoid;
    }
    h1,
    h2,
    h3,
    h4,
    h5,
    h6,
    .cm-carte-titre,
    .cm-cas > label {
      break-after: avoid;
    }
    .cm-tableau {
      overflow: visible;
    }
    .cm-bouton {
      background: none;
      color: inherit;
      padding: 0;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
  @media (forced-colors: active) {
    .cm-bouton,
    .cm-badge {
      border: 1px solid;
    }
    .cm-encart {
      border-block: 1px solid;
      border-inline-end: 1px solid;
    }
    .cm-icone {
      color: inherit !important;
    }
    .cm-barre > [aria-selected='true'],
    .cm-cas > label:has(:checked) {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --cm-filet: currentColor;
      --cm-fond: transparent;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .cm-plieur > .cm-icone {
      transition: rotate 0.15s;
    }
  }
`;
