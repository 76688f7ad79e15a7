/**
 * One visit of a page with nothing in the cache, on a slow phone and a slow line: when the sheet's heading and its whole text
 * stand, what was fetched, how long the page was busy at a stretch, how far what was shown moved.
 */
import type { Browser } from 'puppeteer-core';
import { depthOf, type Fetched } from './depth.js';

const SLOWER = 4;
/** Slow 4G: bytes a second both ways, milliseconds there and back. */
const LINE = { download: 400_000, upload: 400_000, latency: 400 };
const PHONE = { width: 360, height: 740 };
/** Milliseconds without a request after which a page has all it asks for; longer than an answer takes. */
const QUIET = 1000;

export interface Visit {
  /** milliseconds from the navigation to the frame that shows it */
  heading: number;
  text: number;
  /** kilobytes, headers included, until nothing more is asked for */
  bytes: number;
  /** requests that waited for one another, until the text stood */
  depth: number;
  /**
   * the longest task in milliseconds; 0: none over 50, which is what the browser tells. Without the one in which the browser sets
   * up the document (a process and a realm of JavaScript, whatever the page): no page can do anything about it.
   */
  task: number;
  /** cumulative layout shift */
  shift: number;
}
type Seen = Omit<Visit, 'bytes' | 'depth'>;

/** Notes, from the first moment of the page, when what stands. Runs in the page. */
function watch(): void {
  const seen = { heading: 0, text: 0, task: 0, shift: 0 };
  Object.assign(window, { seen });
  const observe = (type: string, note: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  // The older clock alone tells when a document was set up.
  const { domLoading, navigationStart } = performance.timing;
  observe('longtask', ({ startTime, duration }) => {
    if (startTime + navigationStart >= domLoading) seen.task = Math.max(seen.task, duration);
  });
  observe('layout-shift', (entry) => (seen.shift += (entry as PerformanceEntry & { value: number }).value));
  const stands = (place: ParentNode, selector: string): boolean =>
    (place.querySelector(selector)?.getClientRects().length ?? 0) > 0;
  const look = (): void => {
    const place = document.querySelector('co-marquage-fiche')?.shadowRoot ?? document;
    // A sheet whose styles have not come is not shown.
    const dressed = [...place.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].every(({ sheet }) => sheet);
    const heading = dressed && stands(place, '.cm-vue :is(h1, h2, h3)');
    // The source ends every sheet. (Of a long one of ours, parts below the first screens are laid out in the frames that follow.)
    const text = dressed && stands(place, '.cm-source');
    const { port1, port2 } = new MessageChannel();
    // Comes after the frame that this look is the beginning of.
    port1.onmessage = () => {
      if (heading) seen.heading ||= performance.now();
      if (text) seen.text ||= performance.now();
    };
    port2.postMessage(0);
    if (!text) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Runs in the page. */
function fetched(): Fetched[] {
  const entries = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
  return (entries as PerformanceResourceTiming[]).map(({ fetchStart, responseEnd, transferSize }) => ({
    start: fetchStart,
    end: responseEnd,
    bytes: transferSize,
  }));
}

export async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport(PHONE);
    await page.evaluateOnNewDocument('globalThis.__name = (f) => f');
    await page.evaluateOnNewDocument(watch);
    await page.emulateNetworkConditions(LINE);
    await page.emulateCPUThrottling(SLOWER);
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForFunction(() => (window as unknown as { seen: Seen }).seen.text > 0);
    await page.waitForNetworkIdle({ idleTime: QUIET });
    const seen = await page.evaluate(() => (window as unknown as { seen: Seen }).seen);
    const all = await page.evaluate(fetched);
    const bytes = all.reduce((sum, one) => sum + one.bytes, 0) / 1000;
    return { ...seen, bytes, depth: depthOf(all.filter(({ end }) => end <= seen.text)) };
  } finally {
    await context.close();
  }
}
