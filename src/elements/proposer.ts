/** What a sheet offers its reader (`data-outils`, `data-lecture`), in an element of its own or in the guide: fetched where asked for. */
import type { Options } from '../local/index.js';
import type { Contexte } from '../render/index.js';
import type { Comportement } from './comportements/index.js';

export const proposer =
  (options: Options, contexte: Contexte | undefined): Comportement =>
  (vue, signal) =>
    contexte &&
    (options.outils ?? options.lecture) &&
    // Without that file the sheet stands all the same.
    void import('./outils/index.js').then(
      ({ outiller }) => signal.aborted || outiller(vue as HTMLElement, options, contexte, signal),
      () => undefined,
    );
