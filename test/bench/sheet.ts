/**
 * A sheet from its JSON to its layout, in Chromium, beside `innerHTML` of the very HTML it came to, with the same styles, in the
 * same page. The wait for the JSON is left out, and no copy is kept meanwhile: neither network nor storage is measured. Layout is forced, paint is not waited for: frames come every
 * 16 ms, whatever was done.
 */
import type { Page } from 'puppeteer-core';
import { launchBrowser } from '../tools/browser.js';
import { quantile, spread, WARM_UP, type BenchOptions, type Row } from './rows.js';
import { serve } from './serve.js';
import { evenly, sheetsBySize, type Sheet } from './sheets.js';

/** Sheets measured in each run, at even steps from the smallest to the largest. */
const SHEETS = 60;

/** Milliseconds for each sheet: by the element, then by `innerHTML`. Runs in the page. */
async function measure(list: Sheet[], run: number): Promise<{ element: number[]; html: number[] }> {
  const main = document.querySelector('main') as HTMLElement;
  Object.defineProperty(window, 'caches', { value: undefined, configurable: true });
  const answers = new Map(list.map(({ key, json }) => [`${key}.json`, json]));
  window.fetch = (input) => {
    const path = String(input instanceof Request ? input.url : input).replace(/^.*\/miroir-\d+\//, '');
    const body = answers.get(path);
    const answer = new Response(body ?? '', {
      status: body ? 200 : 404,
      headers: { 'content-type': 'application/json' },
    });
    if (!body) return Promise.resolve(answer);
    const asked = performance.now();
    const text = async (): Promise<string> => {
      const read = await Response.prototype.text.call(answer);
      waited += performance.now() - asked;
      return read;
    };
    return Promise.resolve(Object.defineProperty(answer, 'text', { value: text }));
  };
  let waited = 0;
  const element: number[] = [];
  const html: number[] = [];
  for (const { key } of list) {
    const start = performance.now();
    waited = 0;
    const widget = document.createElement('co-marquage-fiche');
    const ready = new Promise((resolve) => widget.addEventListener('co-marquage-ready', resolve, { once: true }));
    // another mirror for each run: documents are kept by address
    widget.setAttribute('source', `/miroir-${run}/`);
    widget.setAttribute('fiche', key);
    main.append(widget);
    await ready;
    widget.getBoundingClientRect();
    element.push(performance.now() - start - waited);
    const root = widget.shadowRoot as ShadowRoot;
    const text = root.innerHTML;
    const sheet = root.adoptedStyleSheets;
    widget.remove();

    const again = performance.now();
    const host = document.createElement('div');
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = sheet;
    shadow.innerHTML = text;
    main.append(host);
    host.getBoundingClientRect();
    html.push(performance.now() - again);
    host.remove();
    await new Promise((resolve) => setTimeout(resolve));
  }
  return { element, html };
}

async function rowsAt(page: Page, slower: number, list: Sheet[], runs: number): Promise<Row[]> {
  await page.emulateCPUThrottling(slower);
  const element: number[][] = [];
  const html: number[][] = [];
  for (let i = -WARM_UP; i < runs; i++) {
    const one = await page.evaluate(measure, list, slower * 1000 + i + WARM_UP);
    if (i < 0) continue;
    element.push(one.element);
    html.push(one.html);
  }
  const row = (label: string, q: number): Row => ({
    name: `Fiche du JSON à la mise en page, ${label}${slower > 1 ? `, processeur ${slower} × plus lent` : ''}`,
    unit: 'ms',
    project: spread(element.map((run) => quantile(run, q))),
    yardstick: '`innerHTML`, même page',
    beside: spread(html.map((run) => quantile(run, q))),
    ...(q > 0.5 && q < 1 && slower > 1 && { aim: { ratio: 1.5 } }),
  });
  return [row('médiane', 0.5), row('p95', 0.95), row('la plus longue', 1)];
}

export async function sheetRows({ runs }: BenchOptions): Promise<Row[]> {
  const list = evenly(await sheetsBySize(), SHEETS);
  const server = await serve();
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(server.url);
    // tsx names functions by a helper that the page does not have
    await page.evaluate('globalThis.__name = (f) => f');
    await page.evaluate("import('/define.js')");
    return [...(await rowsAt(page, 1, list, runs)), ...(await rowsAt(page, 4, list, runs))];
  } finally {
    await browser.close();
    server.close();
  }
}
