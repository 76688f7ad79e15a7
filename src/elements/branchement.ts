/** The behaviours of the view that stands: connected together, ended together. */
import type { Comportement } from './comportements/index.js';
import type { Lu } from './lecture.js';
import type { Source } from '../source/source.js';

export class Branchement {
  #fil = new AbortController();

  /** Ends what was connected, and connects these. */
  faire(vue: HTMLElement, comportements: readonly Comportement[]): void {
    this.arreter();
    const { signal } = (this.#fil = new AbortController());
    for (const brancher of comportements) brancher(vue, signal);
  }

  arreter(): void {
    this.#fil.abort();
  }
}

/**
 * The age of this copy of the guide, beside its source. Its code and the manifest come after the sheet.
 *
 * @param jours days from which it is told
 */
export function dater({ doc, ctx }: Lu, source: Source | undefined, jours: number | undefined): Comportement[] {
  if (!ctx || !source || doc.copie || doc.commune !== undefined) return [];
  const quoi = { doc, ctx, source, jours };
  return [
    (vue, signal) =>
      void import('./fraicheur/index.js').then(
        (code) => code.dater(vue as HTMLElement, quoi, signal),
        () => undefined,
      ),
  ];
}
