/**
 * The search box in Chromium on the real mirror: what its index weighs, how long the first answer takes once the index is there
 * (parsing and opening it included), what each further key takes up to the layout of the list, and the memory all this holds.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { mirrorDir } from '../corpus/corpus.js';
import type { Question } from '../search/pertinence.js';
import { launchBrowser } from '../tools/browser.js';
import { exact, quantile, spread, WARM_UP, type BenchOptions, type Row } from './rows.js';

const ES = fileURLToPath(new URL('../../dist/es/', import.meta.url));
const QUESTIONS = fileURLToPath(new URL('../search/requetes.json', import.meta.url));
/** Questions typed in each run, letter by letter. */
const TYPED = 25;
const SLOWER = 4;
const MEGABYTE = 1e6;

interface Run {
  /** milliseconds from the last byte of the index to the list */
  first: number;
  keys: number[];
  /** megabytes of JavaScript's heap, above what the page held before */
  memory: number;
}

async function serve(): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (path === '/') {
      response.setHeader('content-type', 'text/html');
      return void response.end(
        '<!doctype html><html lang="fr"><meta charset="utf-8"><title>Bench</title><main></main>',
      );
    }
    const ofMirror = path.startsWith('/miroir/');
    response.setHeader('content-type', ofMirror ? 'application/json' : 'text/javascript');
    readFile(ofMirror ? join(mirrorDir, path.slice('/miroir/'.length)) : join(ES, basename(path))).then(
      (body) => response.end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close };
}

/** Puts the box in the page and asks its first question at once; the answer comes when the index does. Runs in the page. */
async function firstAnswer(question: string): Promise<number> {
  const widget = document.createElement('co-marquage-recherche');
  widget.setAttribute('source', '/miroir/');
  document.querySelector('main')?.append(widget);
  await customElements.whenDefined('co-marquage-recherche');
  await (widget as Element & { updateComplete?: Promise<boolean> }).updateComplete;
  const root = widget.shadowRoot as ShadowRoot;
  const until = (selector: string): Promise<Element> =>
    new Promise((done) => {
      const look = (): void => {
        const found = root.querySelector(selector);
        if (!found) return;
        observer.disconnect();
        done(found);
      };
      const observer = new MutationObserver(look);
      observer.observe(root, { childList: true, subtree: true });
      look();
    });
  const box = (await until('input')) as HTMLInputElement;
  box.focus();
  box.value = question;
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await until('[role=option]');
  widget.getBoundingClientRect();
  const end = performance.now();
  const [entry] = performance
    .getEntriesByType('resource')
    .filter(({ name }) => name.endsWith('/particuliers/search/index.json')) as PerformanceResourceTiming[];
  return end - (entry?.responseEnd ?? NaN);
}

/** Types each question letter by letter; milliseconds of each key, layout included. Runs in the page. */
async function typeAll(questions: string[]): Promise<number[]> {
  const widget = document.querySelector('co-marquage-recherche')!;
  const box = widget.shadowRoot!.querySelector('input')!;
  const times: number[] = [];
  for (const question of questions)
    for (let n = 2; n <= question.length; n++) {
      await new Promise((done) => setTimeout(done));
      const start = performance.now();
      box.value = question.slice(0, n);
      box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      // After all that the key set off, which waits for no timer.
      await new Promise<void>((done) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done();
        port2.postMessage(0);
      });
      widget.getBoundingClientRect();
      times.push(performance.now() - start);
    }
  return times;
}

async function heap(page: Page): Promise<number> {
  const client = await page.createCDPSession();
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  await client.detach();
  return usedSize / MEGABYTE;
}

async function run(page: Page, url: string, questions: string[]): Promise<Run> {
  await page.goto(url);
  // tsx names functions by a helper that the page does not have
  await page.evaluate('globalThis.__name = (f) => f');
  await page.evaluate("import('/define.js')");
  const before = await heap(page);
  const first = await page.evaluate(firstAnswer, 'carte');
  const keys = await page.evaluate(typeAll, questions);
  return { first, keys, memory: (await heap(page)) - before };
}

export async function searchRows({ runs }: BenchOptions): Promise<Row[]> {
  const all = (JSON.parse(await readFile(QUESTIONS, 'utf8')) as Question[]).filter(
    (q) => q.audience === 'particuliers',
  );
  const step = Math.floor(all.length / TYPED);
  const questions = all.filter((_, i) => i % step === 0).map(({ query }) => query);
  const names = ['index.json', 'lignes.json'];
  const files = await Promise.all(names.map((name) => readFile(join(mirrorDir, 'particuliers/search', name))));
  const bytes = files.reduce((sum, file) => sum + brotliCompressSync(file).length, 0) / 1000;
  const server = await serve();
  const browser = await launchBrowser();
  const measured: Run[] = [];
  try {
    const page = await browser.newPage();
    await page.setCacheEnabled(false);
    await page.emulateCPUThrottling(SLOWER);
    for (let i = -WARM_UP; i < runs; i++) {
      const one = await run(page, server.url, questions);
      if (i >= 0) measured.push(one);
    }
  } finally {
    await browser.close();
    server.close();
  }
  const slow = `processeur ${SLOWER} × plus lent`;
  const keys = (q: number): number[] => measured.map((one) => quantile(one.keys, q));
  return [
    { name: `Index de recherche, particuliers, ${names.length} fichiers (brotli)`, unit: 'kB', project: exact(bytes), aim: { most: 450 } },
    { name: `Première réponse, une fois l’index là, ${slow}`, unit: 'ms', project: spread(measured.map(({ first }) => first)), aim: { most: 150 } },
    { name: `Chaque touche, médiane, ${slow}`, unit: 'ms', project: spread(keys(0.5)) },
    { name: `Chaque touche, p95, ${slow}`, unit: 'ms', project: spread(keys(0.95)), aim: { most: 16 } },
    { name: 'Mémoire de la recherche', unit: 'MB', project: spread(measured.map(({ memory }) => memory)), aim: { most: 40 } },
  ]; // prettier-ignore
}
