/** The page of the events: what its ten lines for Matomo note, and that they leave nothing behind. */
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { serve } from '../../demo/server/serve.js';
import { ownSample } from '../demo/sample.js';
import { launchBrowser } from '../tools/browser.js';
import { visit } from './demo-visit.js';

const root = resolve(import.meta.dirname, '../..');

test('what is shown and ticked is noted for Matomo and on the page, without a cookie', async () => {
  const demo = await serve(root, { guide: await ownSample(root), others: [], preparing: false }, 0);
  const browser = await launchBrowser();
  const { page, complaints } = await visit(browser, `${demo.url}webmestres/evenements`, 1, {
    width: 1280,
    dark: false,
  });
  await page.waitForSelector('co-marquage-prerequis >>> input[type=checkbox]');
  await page.$eval('co-marquage-prerequis >>> input[type=checkbox]', (box) => box.click());
  await page.waitForFunction(() => document.querySelectorAll('#journal > li').length >= 2);
  const noted = await page.evaluate(() => (globalThis as unknown as { _paq: unknown[][] })._paq);
  assert.deepEqual(noted[0], ['disableCookies']);
  assert.deepEqual(noted[1], ['trackEvent', 'Guide', 'Fiche affichée', 'particuliers/F90001']);
  assert.deepEqual(noted.at(-1)?.slice(0, 3), ['trackEvent', 'Guide', 'Liste']);
  assert.deepEqual(await page.browserContext().cookies(), []);
  assert.deepEqual(complaints, []);
  await browser.close();
  await demo.close();
});
