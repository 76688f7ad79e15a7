/** What sheets hold in memory once all that can go has gone, beside the same HTML in as many bare shadow roots. */
import type { Browser, Page } from 'puppeteer-core';
import type { Host } from './host.js';
import { spread, WARM_UP, type Row } from './rows.js';

const MEGABYTE = 1e6;

/** Megabytes: JavaScript's heap and the browser's own objects that it holds. */
async function heap(page: Page): Promise<number> {
  const client = await page.createCDPSession();
  for (let turn = 0; turn < 3; turn++) await client.send('HeapProfiler.collectGarbage');
  const usage = (await client.send('Runtime.getHeapUsage')) as { usedSize: number; embedderHeapUsedSize?: number };
  await client.detach();
  return (usage.usedSize + (usage.embedderHeapUsedSize ?? 0)) / MEGABYTE;
}

/** Mounts these sheets one after another; the HTML and the styles they came to. Runs in the page. */
async function mountAll(keys: string[]): Promise<{ html: string[]; css: string }> {
  const html: string[] = [];
  let css = '';
  for (const key of keys) {
    const widget = document.createElement('co-marquage-fiche');
    const ready = new Promise((done) => widget.addEventListener('co-marquage-ready', done, { once: true }));
    widget.setAttribute('source', '/miroir/');
    widget.setAttribute('fiche', key);
    document.querySelector('main')!.append(widget);
    await ready;
    html.push(widget.shadowRoot!.innerHTML);
    css = widget.shadowRoot!.adoptedStyleSheets.flatMap((s) => [...s.cssRules].map((r) => r.cssText)).join('');
  }
  return { html, css };
}

/** Runs in the page. */
function mountHtml({ html, css }: { html: string[]; css: string }): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  for (const one of html) {
    const root = document.createElement('div').attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.innerHTML = one;
    document.querySelector('main')!.append(root.host);
  }
}

async function fresh(browser: Browser, url: string, code: boolean): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.evaluate('globalThis.__name = (f) => f');
  if (code) await page.evaluate("import('/co-marquage/es/define.js')");
  return page;
}

/** What these sheets add to a page that has the code; what their HTML adds to an empty one. */
async function measure(browser: Browser, url: string, keys: string[]): Promise<[number, number]> {
  const page = await fresh(browser, url, true);
  const before = await heap(page);
  const shown = await page.evaluate(mountAll, keys);
  const project = (await heap(page)) - before;
  await page.close();
  const bare = await fresh(browser, url, false);
  const empty = await heap(bare);
  await bare.evaluate(mountHtml, shown);
  const html = (await heap(bare)) - empty;
  await bare.close();
  return [project, html];
}

export async function memoryRows(
  browser: Browser,
  host: Host,
  cases: Record<string, string[]>,
  runs: number,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [name, keys] of Object.entries(cases)) {
    const found: [number, number][] = [];
    for (let i = -WARM_UP; i < runs; i++) {
      const one = await measure(browser, `${host.origin}/`, keys);
      if (i >= 0) found.push(one);
    }
    rows.push({
      name: `Mémoire, ${name}`,
      unit: 'MB',
      project: spread(found.map(([project]) => project)),
      yardstick: 'le même HTML',
      beside: spread(found.map(([, html]) => html)),
    });
  }
  return rows;
}
