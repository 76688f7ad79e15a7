/**
 * What a reader may ask of the page: a narrow window (or 400 % zoom, the same thing), larger text, wider spacing, no motion, more
 * contrast, a thick finger, the browser's search, paper. On invented sheets of every kind; on real ones where they stand.
 */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { ownSample } from '../demo/sample.js';
import { mirrorDir } from '../corpus/corpus.js';
import { draw } from '../corpus/draw.js';
import { launchBrowser } from '../tools/browser.js';
import { accesSite, newPage, openSheet, root, type AccesSite } from './acces-site.js';
import { laidOut, unfold } from './axe.js';
import { cut, enlarge, moving, sideways, small, unreachable, widen } from './mesures.js';

let browser: Browser;
before(async () => {
  browser = await launchBrowser();
});
after(() => browser.close());

/** Sheets of a mirror, and the measures, each on a fresh opening of each. */
function measures(name: string, mirror: () => Promise<string>, pick: (dir: string) => Promise<string[]>): void {
  describe(name, () => {
    let site: AccesSite;
    let page: Page;
    let sheets: string[];
    before(async () => {
      const dir = await mirror();
      sheets = await pick(dir);
      site = await accesSite(dir);
      page = await newPage(browser);
    });
    after(() => site.close());

    /** Opens each sheet in a window so wide, and gathers what is wrong with it. */
    async function each(width: number, look: (page: Page) => Promise<string[]>): Promise<void> {
      const faults: string[] = [];
      for (const sheet of sheets) {
        await page.setViewport({ width, height: 800 });
        await openSheet(page, site, sheet);
        await laidOut(page);
        for (const fault of await look(page)) faults.push(`${sheet}: ${fault}`);
      }
      assert.deepEqual(faults, []);
    }

    test('no sideways scroll at 320 pixels, folded or not, nor at 1280 zoomed to 400 %', () =>
      each(320, async (p) => {
        const folded = await sideways(p);
        await unfold(p);
        return [...folded, ...(await sideways(p)), ...(await cut(p))];
      }));
    test('nothing is lost with text twice as large', () =>
      each(1000, async (p) => {
        await unfold(p);
        await enlarge(p);
        return [...(await sideways(p)), ...(await cut(p))];
      }));
    test('nothing is lost with the spacing a reader may set', () =>
      each(360, async (p) => {
        await unfold(p);
        await widen(p);
        return [...(await sideways(p)), ...(await cut(p))];
      }));
    test('what is to be touched is large enough', () =>
      each(360, async (p) => {
        await unfold(p);
        return small(p);
      }));
    test('the search of the browser reaches all that is folded, and paper shows it', () =>
      each(1000, async (p) => {
        const searched = await unreachable(p, false);
        await p.emulateMediaType('print');
        await p.evaluate(() => dispatchEvent(new Event('beforeprint')));
        const printed = await unreachable(p, true);
        await p.emulateMediaType();
        return [...searched, ...printed.map((e) => `on paper: ${e}`)];
      }));
    test('nothing moves for who wants no motion', async () => {
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      await each(1000, moving);
      await page.emulateMediaFeatures([]);
    });
  });
}

test('the weight of a file and a long word fit where little is left: cases in cases on a phone', async (t) => {
  const site = await accesSite((await ownSample(root)).dir);
  t.after(() => site.close());
  const page = await newPage(browser, 320);
  await openSheet(page, site, 'particuliers/F90001');
  await unfold(page);
  const wide = await page.evaluate(() => {
    const sheet = document.querySelector('co-marquage-fiche')?.shadowRoot;
    const narrow = (e: Element | null | undefined, width: number): string[] => {
      const around = e?.parentElement;
      if (!around) return ['not there'];
      around.style.inlineSize = `${width}px`;
      return around.scrollWidth > width ? [`${around.scrollWidth} px for ${width}: ${e.textContent}`] : [];
    };
    const button = sheet?.querySelector('.cm-bouton');
    const note = Object.assign(document.createElement('span'), { className: 'cm-note', textContent: '(PDF - 212,6 Ko)' });
    button?.append(note);
    const title = sheet?.querySelector('.cm-chapitre-tete > :first-child');
    title?.replaceChildren('Anticonstitutionnellement');
    return [...narrow(button, 240), ...narrow(title, 180)];
  }); // prettier-ignore
  assert.deepEqual(wide, []);
  await page.close();
});

const SAMPLES = ['F90001', 'F90002', 'F90004', 'F90009', 'F90010', 'F90012', 'N90101', 'N90001', 'R90001', 'R90005'].map(
  (id) => `particuliers/${id}`,
); // prettier-ignore
measures(
  'invented sheets',
  async () => (await ownSample(root)).dir,
  () => Promise.resolve(SAMPLES),
);
if (existsSync(join(mirrorDir, 'mirror.json')))
  measures(
    'sixty real sheets, drawn over all families',
    () => Promise.resolve(mirrorDir),
    async (dir) => [...(await draw(dir, 60)).values()].flat(),
  );
else test('sixty real sheets', { skip: 'no real guide here: npm run corpus fetches it' }, () => undefined);
