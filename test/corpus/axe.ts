/**
 * `npm run corpus:axe [-- --count N] [-- --states] [-- --pages N]`: axe on documents of the real corpus drawn over all families, in a
 * real browser, everything unfolded, in the light; then, on one document of each family, in every state, in the light, in the
 * dark, in forced colours. Exits 1 on a violation, or on a point left to a human that is not explained (`test/pages/axe.ts`).
 *
 * --count N    how many documents (300)      --states     the states only      --without-states  the documents only
 */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { axe, see, SIGHTS, unfold } from '../pages/axe.js';
import { launchBrowser } from '../tools/browser.js';
import { mirrorDir } from './corpus.js';
import { draw } from './draw.js';
import { serveCheck } from './serve.js';
import { STATES } from './states.js';

const { values: options } = parseArgs({
  options: {
    count: { type: 'string', default: '300' },
    pages: { type: 'string', default: '2' },
    states: { type: 'boolean', default: false },
    'without-states': { type: 'boolean', default: false },
  },
});
const PAGE = `<!doctype html><html lang="fr"><meta charset="utf-8"><meta name="color-scheme" content="light dark">
<meta name="viewport" content="width=device-width"><style>html{background:Canvas;color:CanvasText}</style><title>Contrôle</title><link rel="icon" href="data:,">
<script type="module" src="/es/define.js"></script><main><h1>Mairie</h1>
<co-marquage-fiche source="/miroir/" data-commune="Val-sur-Brume"></co-marquage-fiche></main></html>`;

const drawn = await draw(mirrorDir, Number(options.count));
const server = await serveCheck(mirrorDir, PAGE);
const browser = await launchBrowser();
const start = performance.now();
const said: string[] = [];
let looked = 0;

/** Shows one document, in an element that has shown none, and waits until it stands. */
async function show(page: Page, key: string): Promise<void> {
  await page.evaluate((fiche) => {
    const old = document.querySelector('co-marquage-fiche')!;
    const widget = old.cloneNode() as HTMLElement;
    globalThis.standing = new Promise((done) => {
      for (const end of ['ready', 'error']) widget.addEventListener(`co-marquage-${end}`, done, { once: true });
    });
    widget.setAttribute('fiche', fiche);
    old.replaceWith(widget);
  }, key);
  await page.evaluate(() => globalThis.standing.then(() => undefined));
}

async function look(page: Page, name: string): Promise<void> {
  looked++;
  for (const fault of await axe(page)) said.push(`${name.padEnd(40)} ${fault}`);
}

async function open(): Promise<Page> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument('globalThis.__name = (f) => f');
  await page.setViewport({ width: 1000, height: 900 });
  await page.goto(server.url);
  await page.waitForFunction('customElements.get("co-marquage-fiche")');
  return page;
}

/** Works through the jobs, several pages at once. */
async function work(jobs: ((page: Page) => Promise<void>)[]): Promise<void> {
  const left = jobs.values();
  const one = async (): Promise<void> => {
    const page = await open();
    for (const job of left) await job(page);
    await page.close();
  };
  await Promise.all(Array.from({ length: Number(options.pages) }, one));
}

const documents = [...drawn.values()].flat().map((key) => async (page: Page): Promise<void> => {
  await see(page, 'light');
  await show(page, key);
  await unfold(page);
  await look(page, key);
});

const seen = new Map<string, number>();
/** The document that has most to show of those drawn in a family. */
const largest = async (keys: readonly string[]): Promise<string> => {
  const sizes = await Promise.all(keys.map(async (key) => (await stat(join(mirrorDir, `${key}.json`))).size));
  return keys[sizes.indexOf(Math.max(...sizes))]!;
};
const models = await Promise.all([...drawn.values()].map(largest));
const states = models.map((key) => async (page: Page): Promise<void> => {
  for (const sight of SIGHTS) {
    await see(page, sight);
    for (const [state, reach] of Object.entries(STATES)) {
      await show(page, key);
      if (!(await reach(page))) continue;
      seen.set(state, (seen.get(state) ?? 0) + 1);
      await look(page, `${key} ${state}, ${sight}`);
    }
  }
});

declare global {
  // Kept in the page: settled when the sheet stands, or has said why not.
  var standing: Promise<unknown>;
}

try {
  if (!options.states) await work(documents);
  if (!options['without-states']) await work(states);
} finally {
  await browser.close();
  await server.close();
}
console.log(said.join('\n'));
console.log([...seen].map(([state, n]) => `${state}: ${n}`).join(', '));
console.log(
  `${looked} looks, ${documents.length} documents of ${drawn.size} families, ${said.length} faults, ${((performance.now() - start) / 1000).toFixed(0)} s`,
);
process.exitCode = said.length > 0 || looked === 0 ? 1 : 0;
