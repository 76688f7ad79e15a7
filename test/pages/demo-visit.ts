/** Opens a page of the demo as a reader does, and tells what went wrong on it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A window and the reader's preference. */
export interface View {
  width: number;
  dark: boolean;
}

export interface Visit {
  page: Page;
  /** errors and warnings of the console, errors nobody caught */
  complaints: string[];
  /** addresses asked for outside the site */
  abroad: string[];
  /** widgets whose document stands */
  standing: number;
}

declare global {
  // Kept in the page by `visit`: the widgets that came to an end, well or not.
  var ready: Set<EventTarget | null>;
  var failed: Set<EventTarget | null>;
}

/**
 * Opens an address and waits until its widgets either stand or have said why not.
 *
 * @param widgets how many there are
 */
export async function visit(browser: Browser, url: string, widgets: number, { width, dark }: View): Promise<Visit> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  const abroad: string[] = [];
  await page.setViewport({ width, height: 800 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(url).origin) abroad.push(request.url());
  });
  await page.evaluateOnNewDocument(() => {
    const ready = (globalThis.ready = new Set<EventTarget | null>());
    const failed = (globalThis.failed = new Set<EventTarget | null>());
    addEventListener('co-marquage-ready', ({ target }) => ready.add(target), true);
    addEventListener('co-marquage-error', ({ target }) => failed.add(target), true);
  });
  await page.goto(url, { waitUntil: 'load' });
  await page
    .waitForFunction((count: number) => ready.size + failed.size >= count, { timeout: 20_000 }, widgets)
    .catch(() => complaints.push(`fewer than ${widgets} widgets came to an end`));
  await page.waitForNetworkIdle({ idleTime: 100 });
  return { page, complaints, abroad, standing: await page.evaluate(() => ready.size) };
}

/** How far the page is wider than its window, in pixels. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What axe finds wrong, one line each: rule, and where. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as AxeResults;
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} : ${JSON.stringify(target)}`));
}
