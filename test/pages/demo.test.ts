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
const pages = [...readPages(resolve(root, 'demo/pages')).values()].map(({ path, content }) => ({
  path,
  widgets: content.match(/<co-marquage-contact\b|<(co-marquage-|script)[^>]*\bfiche="/g)?.length ?? 0,
}));
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

function describeDemo(name: string, findGuide: () => Promise<Guide>, visited: typeof pages): void {
  describe(name, () => {
    let demo: Demo;
    before(async () => {
      demo = await serve(root, { guide: await findGuide(), others: [], preparing: false }, 0);
    });
    after(() => demo.close());

    for (const { path, widgets } of visited)
      for (const view of views)
        test(`${path}, ${view.width} pixels${view.dark ? ', dark' : ''}`, async () => {
          const { page, complaints, abroad, standing } = await visit(
            browser,
            new URL(path, demo.url).href,
            widgets,
            view,
          );
          if (path !== FAILING) assert.deepEqual(complaints, [], 'nothing in the console');
          assert.equal(standing, path === FAILING ? 0 : widgets, 'its widgets stand');
          assert.deepEqual(abroad, [], 'nothing asked for elsewhere');
          assert.equal(await overflow(page), 0, 'no sideways scroll');
          assert.deepEqual(await axeViolations(page), []);
          await page.close();
        });
  });
}

describeDemo('the demo on the invented guide', () => ownSample(root), pages);
const withWidgets = pages.filter(({ widgets }) => widgets > 0);
const real = realGuide(root);
if (real) describeDemo('the demo on the real guide', () => Promise.resolve(real), withWidgets);
else test('the demo on the real guide', { skip: 'no real guide here: npm run corpus fetches it' }, () => undefined);
