/** The quiet buttons of the questions and of the list. */
import { css } from 'lit';

export const boutons = css`
  .cm-bouton-discret {
    min-block-size: 2.75em;
    padding: 0.4em 1.1em;
    border: 2px solid var(--cm-bord);
    border-radius: var(--cm-rond);
    background: none;
    color: var(--cm-accent);
    font-weight: 600;
  }
  .cm-bouton-discret:hover {
    background: var(--cm-fond);
  }
`;
