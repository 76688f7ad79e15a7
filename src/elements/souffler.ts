/**
 * Long work in slices: between two, the page takes its turn, so that a tap or a scroll waits for no more than one of them.
 * Source: Prioritized Task Scheduling, `scheduler.yield`; elsewhere a message to oneself, which a page in the background is not
 * made to wait for, as it is for timers.
 */

/** Milliseconds of a slice. What a slow phone makes of the rest of the task still ends well before the 50 that a reader feels. */
const TRANCHE = 16;

/** When this slice began, as far as is known: time that others took since counts as ours, which costs one turn too many. */
let debut = 0;

const ceder = (): Promise<void> =>
  (globalThis as { scheduler?: { yield?: () => Promise<void> } }).scheduler?.yield?.() ??
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(0);
  });

/** The page's turn, when it is due; nothing to wait for otherwise. */
export const souffler = (): Promise<void> | undefined =>
  performance.now() - debut < TRANCHE
    ? undefined
    : ceder().then(() => {
        debut = performance.now();
      });
