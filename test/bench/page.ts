/** A sheet once it stands in a page: the memory it holds, and how soon what the reader does is seen. */
import { launchBrowser } from '../tools/browser.js';
import { GESTURES, gestureRow, listen } from './gestures.js';
import { openHost } from './host.js';
import { memoryRows } from './memory.js';
import { quantile, type BenchOptions, type Row } from './rows.js';
import { evenly, sheetsBySize } from './sheets.js';

/** Sheets on one page. */
const MANY = 50;
/** How far from the p95 a sheet that offers a gesture is looked for, in sheets. */
const REACH = 60;
const EMPTY = '<!doctype html><html lang="fr"><meta charset="utf-8"><title>Bench</title><main></main>';

export async function pageRows({ runs }: BenchOptions): Promise<Row[]> {
  const all = await sheetsBySize();
  const p95 = quantile([...all.keys()], 0.95);
  const keys = all.map(({ key }) => key);
  const nearest = Array.from({ length: REACH }, (_, i) => keys[p95 + (i % 2 ? -1 : 1) * Math.ceil(i / 2)]!);
  const host = await openHost(new Map([['/', EMPTY]]));
  const browser = await launchBrowser();
  try {
    const cases = { 'une fiche (p95)': [keys[p95]!], [`${MANY} fiches de toutes tailles`]: evenly(keys, MANY) };
    const rows = await memoryRows(browser, host, cases, runs);
    const page = await browser.newPage();
    await page.setViewport({ width: 360, height: 740 });
    await page.goto(`${host.origin}/`);
    await page.evaluate('globalThis.__name = (f) => f');
    await page.evaluate(listen);
    await page.evaluate("import('/co-marquage/es/define.js')");
    for (const gesture of GESTURES) rows.push(await gestureRow(page, gesture, nearest, runs));
    return rows;
  } finally {
    await browser.close();
    host.close();
  }
}
