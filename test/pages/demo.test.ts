/** Every page of the demo, opened in a real browser, on the invented guide; and on the real one where it stands. */
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { ensureGenerator } from '../../demo/server/build.js';
import { type Guide, realGuide } from '../../demo/server/guides.js';
import { readPages } from '../../demo/server/page.js';
import { type Demo, serve } from '../../demo/server/serve.js';
import { ownSample } from '../demo/sample.js';
import { launchBrowser } from '../tools/browser.js';
import { axeViolations, overflow, type View, visit } from './demo-visit.js';

const root = resolve(import.meta.dirname, '../..');
/** Its widgets fail on purpose. */
const FAILING = '/webmestres/etats';
const paths = [...readPages(resolve(root, 'demo/pages')).keys()];
/** How many widgets of sheets and bodies a page holds, as it is served. */
const widgetsOf = async (url: string): Promise<number> =>
  (await (await fetch(url)).text()).match(
    /<co-marquage-(?!recherche)|<script[^>]*data-(?:fiche|composant)=|<p><a[^>]*data-co-marquage/g,
  )?.length ?? 0;
const views: View[] = [
  { width: 1280, dark: false },
  { width: 360, dark: true },
];

let browser: Browser;
before(async () => {
  await ensureGenerator(root);
  browser = await launchBrowser();
});
after(() => browser.close());

function describeDemo(name: string, findGuide: () => Promise<Guide>, visited: string[]): void {
  describe(name, () => {
    let demo: Demo;
    before(async () => {
      demo = await serve(root, { guide: await findGuide(), others: [], preparing: false }, 0);
    });
    after(() => demo.close());

    for (const path of visited)
      for (const view of views)
        test(`${path}, ${view.width} pixels${view.dark ? ', dark' : ''}`, async () => {
          const { href } = new URL(path, demo.url);
          const widgets = await widgetsOf(href);
          const { page, complaints, abroad, standing } = await visit(browser, href, widgets, view);
          if (path !== FAILING) assert.deepEqual(complaints, [], 'nothing in the console');
          assert.equal(standing, path === FAILING ? 0 : widgets, 'its widgets stand');
          assert.deepEqual(abroad, [], 'nothing asked for elsewhere');
          assert.deepEqual(await page.browserContext().cookies(), [], 'no cookie');
          assert.equal(await overflow(page), 0, 'no sideways scroll');
          assert.deepEqual(await axeViolations(page), []);
          await page.close();
        });
  });
}

describeDemo('the demo on the invented guide', () => ownSample(root), paths);
const real = realGuide(root);
if (real)
  describeDemo('the demo on the real guide', () => Promise.resolve(real), [
    '/mairie',
    '/professionnels',
    ...paths.filter((path) => path.startsWith('/demarches/')),
  ]);
else test('the demo on the real guide', { skip: 'no real guide here: npm run corpus fetches it' }, () => undefined);
