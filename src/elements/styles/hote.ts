/** What stands around a document: the waiting and failure boxes, the way back, the town's header. */
import { css } from 'lit';

export const hote = css`
  ::slotted([slot='statut']) {
    position: absolute !important;
    inline-size: 1px !important;
    block-size: 1px !important;
    overflow: hidden !important;
    clip-path: inset(50%) !important;
    white-space: nowrap !important;
  }
  .cm-reserve {
    min-block-size: var(--cm-reserve, max(32em, 90vh));
  }
  .cm-etat {
    max-inline-size: 46em;
    margin-block-end: 1em;
    padding: 0.9em 1.1em;
    border: 1px solid var(--cm-filet);
    border-inline-start: 4px solid var(--cm-bord);
    border-radius: var(--cm-rond);
    background: var(--cm-fond);
  }
  .cm-erreur {
    border-inline-start-color: var(--cm-alerte);
  }
  .cm-etat > :last-child {
    margin-block-end: 0;
  }
  .cm-etat-phrase {
    font-weight: 600;
  }
  /* the script's own link is the one that the box says */
  :host([data-co-marquage-script]) .cm-erreur:has(a) + slot {
    display: none;
  }
  button.cm-bouton {
    border: 2px solid transparent;
  }
  .cm-squelette {
    display: grid;
    gap: 0.9em;
    max-inline-size: 40em;
    margin-block-start: 1.5em;
  }
  .cm-squelette > i {
    block-size: 1em;
    border-radius: var(--cm-rond);
    background: var(--cm-filet);
    opacity: 0.5;
  }
  .cm-squelette > :first-child {
    block-size: 2em;
    inline-size: 70%;
  }
  .cm-squelette > :last-child {
    inline-size: 55%;
  }
  .cm-retour {
    margin-block-end: 1.2em;
  }
  .cm-retour > button {
    min-block-size: 2.75em;
    padding: 0.3em 0;
    border: 0;
    background: none;
    color: var(--cm-accent);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .cm-retour > button::before {
    content: '← ';
    content: '← ' / '';
  }
  .cm-commune {
    display: flex;
    flex-wrap: wrap;
    gap: 0.9em 1.4em;
    align-items: center;
    max-inline-size: 62em;
    margin-block-end: 2em;
    padding: 0.9em 1.1em;
    border: 1px solid var(--cm-filet);
    border-block-start: 4px solid var(--cm-bord);
    border-radius: var(--cm-rond);
  }
  .cm-commune-logo {
    inline-size: auto;
    block-size: 4em;
    max-inline-size: 10em;
    object-fit: contain;
  }
  .cm-commune-texte {
    flex: 1 1 20em;
    min-inline-size: 0;
  }
  .cm-commune-nom {
    margin-block-end: 0.2em;
    color: var(--cm-accent);
    font-weight: 700;
  }
  .cm-commune-coordonnees {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1.4em;
    margin: 0;
    font-size: 0.95em;
  }
  .cm-commune-coordonnees > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.4em;
    align-items: baseline;
  }
  .cm-commune-coordonnees dt::after {
    content: ' :';
  }
  .cm-commune-coordonnees a {
    padding-block: 0.15em;
  }
  .cm-commune > .cm-action {
    margin: 0;
  }
  @media (prefers-reduced-motion: no-preference) {
    .cm-squelette > i {
      animation: cm-souffle 1.6s ease-in-out infinite alternate;
    }
  }
  @keyframes cm-souffle {
    to {
      opacity: 0.2;
    }
  }
  @media print {
    .cm-retour,
    .cm-commune > .cm-action {
      display: none;
    }
  }
`;

/** A widget that takes little place keeps little free. */
export const petit = css`
  :host {
    --cm-reserve: 24em;
  }
`;
