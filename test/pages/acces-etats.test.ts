/** axe on every page of the demo, and on invented sheets in every state a reader can bring them into; in the light, in the dark, in forced colours. */
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { readPages } from '../../demo/server/page.js';
import { ensureGenerator } from '../../demo/server/build.js';
import { type Demo, serve } from '../../demo/server/serve.js';
import { STATES } from '../corpus/states.js';
import { ownSample } from '../demo/sample.js';
import { launchBrowser } from '../tools/browser.js';
import { accesSite, newPage, openSheet, root, type AccesSite } from './acces-site.js';
import { axe, see, SIGHTS } from './axe.js';

/** Dozens of sheets on one page, whose blocks bear the same names: no mairie does that. */
const CROWDED = '/webmestres/elements';
/** Invented sheets of each family the sample has. */
const SHEETS = ['F90001', 'F90002', 'F90014', 'F90010', 'N90101', 'R90001', 'R90005'].map((id) => `particuliers/${id}`);

let browser: Browser;
before(async () => {
  browser = await launchBrowser();
});
after(() => browser.close());

describe('axe on the pages of the demo, the reviews it asks for as well', () => {
  let demo: Demo;
  before(async () => {
    await ensureGenerator(root);
    demo = await serve(root, { guide: await ownSample(root), others: [], preparing: false }, 0);
  });
  after(() => demo.close());

  for (const path of readPages(resolve(root, 'demo/pages')).keys())
    for (const sight of SIGHTS)
      test(`${path}, ${sight}`, async () => {
        const page = await newPage(browser);
        await see(page, sight);
        await page.goto(new URL(path, demo.url).href, { waitUntil: 'networkidle0' });
        const faults = await axe(page);
        assert.deepEqual(path === CROWDED ? faults.filter((one) => !/landmark-unique/.test(one)) : faults, []);
        await page.close();
      });
});

describe('axe on sheets in every state', () => {
  let site: AccesSite;
  const seen = new Set<string>();
  before(async () => {
    site = await accesSite((await ownSample(root)).dir);
  });
  after(() => site.close());

  for (const sheet of SHEETS)
    for (const sight of SIGHTS)
      test(`${sheet}, ${sight}`, async () => {
        const page = await newPage(browser);
        await see(page, sight);
        const faults: string[] = [];
        for (const [state, reach] of Object.entries(STATES)) {
          await openSheet(page, site, sheet);
          if (!(await reach(page))) continue;
          seen.add(state);
          for (const fault of await axe(page)) faults.push(`${state}: ${fault}`);
        }
        assert.deepEqual(faults, []);
        await page.close();
      });

  test('each state was reached by a sheet', () => assert.deepEqual([...seen].sort(), Object.keys(STATES).sort()));

  for (const sight of SIGHTS) {
    test(`the search open, ${sight}`, async () => {
      const page = await newPage(browser);
      await see(page, sight);
      await page.goto(`${site.origin}/`);
      await page.locator('co-marquage-recherche >>> input').click();
      await page.keyboard.type('identité');
      await page.waitForSelector('co-marquage-recherche >>> [role=option]');
      await page.keyboard.press('ArrowDown');
      assert.deepEqual(await axe(page), []);
      await page.close();
    });

    test(`the wait, ${sight}`, async () => {
      const page = await newPage(browser);
      await see(page, sight);
      await page.setRequestInterception(true);
      // Neither answered nor refused: the sheet is on its way for good.
      page.on('request', (request) => (/F90001\.json/.test(request.url()) ? undefined : void request.continue()));
      await page.goto(`${site.origin}/particuliers/F90001`, { waitUntil: 'domcontentloaded' });
      await page.waitForSelector('co-marquage-fiche >>> .cm-etat');
      assert.deepEqual(await axe(page), []);
      await page.close();
    });
  }
});
