/** Callouts, notices, the town's boxes: told apart by border, icon and title, not by colour alone. */
import { css } from 'lit';

export const encarts = css`
  .cm-encart,
  .cm-local {
    max-inline-size: 74ch;
    margin-block: 1.25em;
    padding: 0.85em 1.1em;
    border: 0 solid var(--cm-ton, var(--cm-bord));
    border-inline-start-width: 4px;
    border-radius: var(--cm-rond);
    border-start-start-radius: 0;
    border-end-start-radius: 0;
    background: var(--cm-fond);
  }
  .cm-encart > :last-child,
  .cm-local > :last-child {
    margin-block-end: 0;
  }
  .cm-encart-titre {
    display: flex;
    gap: 0.5em;
    margin-block-end: 0.3em;
    font-weight: 700;
  }
  .cm-encart-mot {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .cm-encart-titre > .cm-icone {
    margin-block-start: 0.15em;
    color: var(--cm-ton, var(--cm-accent));
  }
  .cm-attention,
  .cm-avertissement {
    --cm-ton: var(--cm-alerte);
  }
  .cm-avertissement {
    border-width: 1px;
    border-inline-start-width: 6px;
  }
  .cm-exemple {
    border-inline-start-style: double;
    border-inline-start-width: 6px;
    background: none;
  }
  .cm-noter,
  .cm-rappel {
    border-color: var(--cm-filet);
  }
  .cm-indisponible {
    display: flex;
    gap: 0.5em;
    font-weight: 600;
  }
  .cm-indisponible > .cm-icone {
    margin-block-start: 0.15em;
    color: var(--cm-alerte);
  }
  .cm-local {
    border: 2px solid var(--cm-bord);
    border-radius: var(--cm-rond);
  }
  .cm-badge {
    inline-size: fit-content;
    margin: -0.85em 0 0.7em -1.1em;
    padding: 0.2em 0.9em;
    border-end-end-radius: var(--cm-rond);
    background: var(--cm-accent);
    color: var(--cm-papier);
    font-size: 0.9em;
    font-weight: 700;
  }
  .cm-note-locale > :last-child {
    margin-block-end: 0;
  }
`;
