/**
 * A long sheet is laid out over several frames: first what the screen shows, then the rest a part at a time, below it. Laid out at
 * once, the p95 sheet holds a slow phone for a tenth of a second. Meanwhile the rest is there for a search in the page, a screen
 * reader and the printer, and a reader who scrolls makes it be laid out. Source: CSS Containment, `content-visibility: auto`.
 */
import { tous } from './comportements/outils.js';

/** What stands one below the other in a sheet. */
const PARTIES = '.cm-chapitre, .cm-bloc';
/** Elements that a slow phone lays out in one frame. */
const TRANCHE = 250;
/** Elements of the first frame: more than a screen shows, so that no height in view is guessed. */
const PREMIERS = 400;

const image = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** @param vue stands in no page yet */
export function etaler(vue: HTMLElement): void {
  // Where the page is scrolled, or about to be, heights that are only guessed would take the reader elsewhere.
  const [arrivee] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (location.hash || scrollY || arrivee?.type !== 'navigate') return;
  const seuil = vue.querySelectorAll('*')[PREMIERS - 1];
  if (!seuil) return;
  const apres = Node.DOCUMENT_POSITION_FOLLOWING;
  const parties = tous(vue, PARTIES).filter((partie) => seuil.compareDocumentPosition(partie) & apres);
  for (const { classList } of parties) classList.add('cm-loin');
  void derouler(parties);
}

/** A few parts a frame, from the top. */
async function derouler(parties: readonly HTMLElement[]): Promise<void> {
  await image();
  let combien = TRANCHE;
  for (const partie of parties) {
    if (combien >= TRANCHE) {
      combien = 0;
      await image();
    }
    combien += partie.querySelectorAll('*').length;
    partie.classList.remove('cm-loin');
  }
}
