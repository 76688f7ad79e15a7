/**
 * What the reader does on a sheet that stands: from a real click to the next paint, as the browser's Event Timing tells it (in
 * steps of 8 ms, nothing below 16), beside a bare button in the same page.
 */
import type { ElementHandle, Page } from 'puppeteer-core';
import { quantile, spread, type Row } from './rows.js';

const CLICKS = 5;
/** The least the browser tells. */
const LEAST = 16;
const SLOWER = 4;

export interface Gesture {
  name: string;
  tag: string;
  /** what is clicked, in the widget's root; another one each time while there are several */
  selector: string;
  /** makes the page ready before each click */
  before?: (page: Page) => Promise<unknown>;
}
export const GESTURES: readonly Gesture[] = [
  { name: 'Changer d’onglet', tag: 'co-marquage-fiche', selector: '[role=tab][aria-selected=false]' },
  { name: 'Ouvrir une définition', tag: 'co-marquage-fiche', selector: 'a[data-terme]' },
  { name: 'Ouvrir ou fermer un chapitre', tag: 'co-marquage-fiche', selector: 'summary' },
  { name: 'Cocher une pièce', tag: 'co-marquage-prerequis', selector: '[data-coche]' },
];

/** Runs in the page, once. */
export function listen(): void {
  const seen: number[] = [];
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEventTiming & { interactionId?: number })[])
      if (entry.interactionId) seen.push(entry.duration);
  }).observe({ type: 'event', durationThreshold: 16, buffered: false } as PerformanceObserverInit);
}

/** Shows that sheet alone, and a bare button; whether it holds what is to be clicked. Runs in the page. */
export async function show(tag: string, key: string, selector: string): Promise<boolean> {
  const widget = document.createElement(tag);
  const ready = new Promise((done) => widget.addEventListener('co-marquage-ready', done, { once: true }));
  widget.setAttribute('source', '/miroir/');
  widget.setAttribute('fiche', key);
  const button = Object.assign(document.createElement('button'), { id: 'nu', textContent: '0' });
  button.onclick = () => (button.textContent = String(Number(button.textContent) + 1));
  document.querySelector('main')!.replaceChildren(button, widget);
  await ready;
  await new Promise((done) => setTimeout(done, 100));
  const found = [...(widget.shadowRoot?.querySelectorAll(selector) ?? [])];
  return found.some((e) => e.checkVisibility());
}

/** Milliseconds of one click. */
async function click(page: Page, target: ElementHandle<Element>): Promise<number> {
  await page.evaluate(() => ((window as unknown as { seen: number[] }).seen.length = 0));
  await target.scrollIntoView();
  await target.click();
  await new Promise((done) => setTimeout(done, 250));
  const seen = await page.evaluate(() => [...(window as unknown as { seen: number[] }).seen]);
  return Math.max(LEAST, ...seen);
}

async function nth(page: Page, { tag, selector }: Gesture, i: number): Promise<ElementHandle<Element>> {
  const handle = await page.evaluateHandle(
    (tag, selector, i) => {
      const all = [...document.querySelector(tag)!.shadowRoot!.querySelectorAll(selector)].filter((e) =>
        e.checkVisibility(),
      );
      return all[i % all.length];
    },
    tag,
    selector,
    i,
  );
  return handle.asElement() as ElementHandle<Element>;
}

/** The p95 of each run's clicks, on the sheet nearest to the p95 in size that offers the gesture. */
export async function gestureRow(page: Page, gesture: Gesture, nearest: string[], runs: number): Promise<Row> {
  await page.emulateCPUThrottling(1);
  let key = '';
  for (key of nearest) if (await page.evaluate(show, gesture.tag, key, gesture.selector)) break;
  await page.emulateCPUThrottling(SLOWER);
  const [project, bare]: [number[], number[]] = [[], []];
  for (let i = -1; i < runs; i++) {
    const [mine, its]: [number[], number[]] = [[], []];
    for (let n = 0; n < CLICKS; n++) {
      mine.push(await click(page, await nth(page, gesture, n)));
      its.push(await click(page, (await page.$('#nu'))!));
    }
    if (i < 0) continue;
    project.push(quantile(mine, 0.95));
    bare.push(quantile(its, 0.95));
  }
  return {
    name: `${gesture.name} (${key.split('/')[1]}), du clic à l’image suivante, p95, processeur ${SLOWER} × plus lent`,
    unit: 'ms',
    project: spread(project),
    yardstick: 'un bouton nu, même page',
    beside: spread(bare),
    aim: { most: 50 },
  };
}
