/** The guide on the town's site in a real browser: by keyboard alone, back and forward, opened at a shared address. */
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { after, before, describe, it, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { ensureGenerator } from '../../demo/server/build.js';
import { type Guide, realGuide } from '../../demo/server/guides.js';
import { type Demo, serve } from '../../demo/server/serve.js';
import { ownSample } from '../demo/sample.js';
import { launchBrowser } from '../tools/browser.js';

const root = resolve(import.meta.dirname, '../..');
/** More steps of the Tab key than any page of the guide has links on the way. */
const FAR = 250;

/** Waits until the place of that title stands. */
const standing = (page: Page, key: string): Promise<unknown> =>
  page.waitForFunction(
    (wanted) => {
      const guide = document.querySelector('co-marquage-guide');
      const shown = guide?.shadowRoot?.querySelector('.cm-vue :is(h1,h2,h3)');
      return shown && (wanted === '' || location.search.includes(wanted)) && guide?.shadowRoot?.activeElement === shown;
    },
    { timeout: 20_000 },
    key,
  );
/** What has the focus, within the guide or the page. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at instanceof HTMLAnchorElement ? (at.dataset['cle'] ?? (at.closest('.cm-service') ? at.href : '')) : '';
  });
/** Presses Tab until a link of the guide that answers has the focus. */
async function tabTo(page: Page, wanted: (link: string) => boolean): Promise<string> {
  for (let i = 0; i < FAR; i++) {
    await page.keyboard.press('Tab');
    const link = await focused(page);
    if (wanted(link)) return link;
  }
  throw new Error('no such link on the way of the Tab key');
}
const title = (page: Page): Promise<string> =>
  page.$eval(
    'co-marquage-guide',
    (guide) => guide.shadowRoot?.querySelector('.cm-vue :is(h1,h2,h3)')?.textContent ?? '',
  );

/** @param way themes, dossiers, sheets from the home to one that has a service on line */
function describeGuide(name: string, find: () => Promise<Guide>, way: readonly string[]): void {
  describe(name, () => {
    let browser: Browser;
    let demo: Demo;
    before(async () => {
      await ensureGenerator(root);
      browser = await launchBrowser();
      demo = await serve(root, { guide: await find(), others: [], preparing: false }, 0);
    });
    after(async () => {
      await browser.close();
      await demo.close();
    });
    const open = async (path: string): Promise<Page> => {
      const page = await browser.newPage();
      await page.setViewport({ width: 1000, height: 700 });
      await page.goto(demo.url + path, { waitUntil: 'networkidle0' });
      await page.waitForFunction(() =>
        document.querySelector('co-marquage-guide')?.shadowRoot?.querySelector('.cm-vue h2'),
      );
      return page;
    };

    it('leads from the home to a service on line by keyboard alone', async () => {
      const page = await open('guide');
      for (const key of way) {
        await tabTo(page, (link) => link === key);
        await page.keyboard.press('Enter');
        await standing(page, key);
      }
      assert.match(await tabTo(page, (link) => link.startsWith('http')), /^https?:/);
      await page.close();
    });

    it('comes back where the reader was, and goes forward again', async () => {
      const page = await open('guide?lieu=mairie');
      const home = await title(page);
      await tabTo(page, (link) => link === way[0]);
      // Further down than the next place is long: the browser alone cannot come back there.
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      const there = await page.evaluate(() => new Promise<number>((done) => setTimeout(() => done(scrollY), 100)));
      await page.keyboard.press('Enter');
      await standing(page, way[0]!);
      const theme = await title(page);
      assert.match(page.url(), /\?lieu=mairie&co-marquage=/);
      await page.goBack();
      await page.waitForFunction(() => !location.search.includes('co-marquage'));
      await standing(page, '');
      assert.equal(await title(page), home);
      await page.waitForFunction((y) => Math.abs(scrollY - y) < 2, { timeout: 5000 }, there);
      await page.goForward();
      await standing(page, way[0]!);
      assert.equal(await title(page), theme);
      await page.close();
    });

    it('opens at a shared address, with the title that the town asked for', async () => {
      const page = await open(`guide?co-marquage=${way.at(-1)!}`);
      const shown = await title(page);
      assert.equal(await page.title(), `${shown} – Val-sur-Brume`);
      await page.reload({ waitUntil: 'networkidle0' });
      assert.equal(await title(page), shown);
      await page.close();
    });
  });
}

describeGuide('the guide on the invented corpus', () => ownSample(root), [
  'particuliers/N90002',
  'particuliers/N90103',
  'particuliers/F90001',
]);
const real = realGuide(root);
if (real)
  describeGuide('the guide on the real corpus', () => Promise.resolve(real), ['particuliers/N19812', 'particuliers/N367']); // prettier-ignore
else test('the guide on the real corpus', { skip: 'no real guide here: npm run corpus fetches it' }, () => undefined);
