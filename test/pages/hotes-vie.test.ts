/** What pages do to a widget while it lives: many of it, twice the script, moved, changed, taken away, left and come back to. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { engines } from './moteurs.js';
import { openSite, promised, standing, visit, widgets, type Site } from './bare-page.js';

const SCRIPT = '<script src="/co-marquage.js" data-fiche="F1"></script>';
const ALONE = '<script src="/co-marquage.js"></script>';
const stub = readFileSync(resolve(import.meta.dirname, '../../dist/co-marquage.js'), 'utf8');

for (const [engine, start] of engines)
  describe(`the life of a widget, in ${engine}`, () => {
    let browser: Browser;
    let site: Site;
    before(async () => {
      browser = await start();
      site = await openSite();
    });
    after(async () => {
      await browser.close();
      site.close();
    });
    const documents = (): string[] => site.asked.filter((path) => path.startsWith('/miroir/particuliers/'));

    /** Opens that page while the document is held back; `release` lets it come. */
    async function held(html: string): Promise<{ page: Page; said: string[]; release: () => void }> {
      const { promise, keep } = promised();
      site.held.set('/miroir/particuliers/F1.json', promise);
      site.page = { html };
      const page = await browser.newPage();
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(String(error)));
      site.asked.length = 0;
      await page.goto(site.origin, { waitUntil: 'load' });
      await page.waitForSelector('co-marquage-fiche:defined');
      return {
        page,
        said,
        release: () => {
          site.held.clear();
          keep();
        },
      };
    }

    for (const rendu of ['', 'data-rendu="page"']) {
      const ici = SCRIPT.replace('data-', `${rendu} data-`);
      describe(rendu || 'in a root of its own', () => {
        it('two hundred on a page ask for their document once, and share no id', async () => {
          const { page, said } = await visit(
            browser,
            site,
            ALONE + `<co-marquage-fiche fiche="F1" ${rendu}></co-marquage-fiche>`.repeat(200),
          );
          await standing(page, 200);
          assert.equal(documents().length, 1);
          const ids = await page.$$eval('co-marquage-fiche', (all) =>
            all.flatMap((w) => [...(w.shadowRoot ?? w).querySelectorAll('[id]')].map(({ id }) => id)),
          );
          assert.equal(new Set(ids).size, ids.length);
          assert.deepEqual(said, []);
          await page.close();
        });

        it('moved before and after its document came, it stands and asks once', async () => {
          const { page, said, release } = await held(`${ici}<main></main>`);
          const move = (where: string): Promise<void> =>
            page.evaluate(
              (to) => document.querySelector(to)!.append(document.querySelector('co-marquage-fiche')!),
              where,
            );
          await move('main');
          release();
          await standing(page);
          await move('body');
          await standing(page);
          assert.equal(documents().length, 1);
          assert.match((await widgets(page))[0]!, /La barque se réserve/);
          assert.deepEqual(said, []);
          await page.close();
        });

        it('changed while its document is under way, it shows the one asked for last', async () => {
          const { page, said, release } = await held(ici);
          await page.$eval('co-marquage-fiche', (w) => w.setAttribute('fiche', 'F2'));
          await standing(page);
          release();
          await page.waitForNetworkIdle();
          assert.match((await widgets(page))[0]!, /Nourrir les canards/);
          assert.deepEqual(said, []);
          await page.close();
        });

        it('taken away before the answer, it says nothing, and stands when it is put back', async () => {
          const { page, said, release } = await held(ici);
          await page.evaluate(() => {
            const widget = document.querySelector('co-marquage-fiche')!;
            widget.remove();
            Object.assign(globalThis, { widget });
          });
          release();
          await page.waitForNetworkIdle();
          assert.deepEqual(said, []);
          await page.evaluate(() => document.body.append((globalThis as unknown as { widget: Node }).widget));
          await standing(page);
          assert.deepEqual(said, []);
          await page.close();
        });
      });
    }

    it('a tag that a script of the page adds later is ours too, also where the sheet stood before the page had loaded', async () => {
      const { promise, keep } = promised();
      site.held.set('/lente.png', promise);
      site.instead.set('/lente.png', '');
      site.page = { html: `${SCRIPT}<img src="/lente.png" alt="">` };
      const page = await browser.newPage();
      await page.goto(site.origin, { waitUntil: 'domcontentloaded' });
      await standing(page);
      keep();
      await page.waitForFunction(() => document.readyState === 'complete');
      await page.evaluate(() => void document.body.append(document.createElement('co-marquage-recherche')));
      await page.waitForFunction(() => document.querySelector('co-marquage-recherche:defined'));
      site.held.clear();
      await page.close();
    });

    it('twice the script, and the modules besides: one definition, nothing said', async () => {
      const html = `${SCRIPT}${SCRIPT}<script type="module" src="/es/define.js"></script>`;
      const { page, said } = await visit(browser, site, html);
      await standing(page, 2);
      assert.deepEqual(said, []);
      await page.close();
    });

    it('two versions: the first one stands, the other says so once', async () => {
      site.instead.set('/autre/co-marquage.js', stub.replaceAll('`0.1.0`', '`0.0.9`'));
      const html = `${SCRIPT}<script src="/autre/co-marquage.js" data-fiche="F2" data-source="/miroir/"></script>`;
      const { page, said } = await visit(browser, site, html);
      await standing(page, 2);
      assert.match((await widgets(page))[1]!, /Nourrir les canards/);
      assert.equal(said.length, 1);
      assert.match(said[0]!, /la version 0\.1\.0 est déjà chargée, la 0\.0\.9 n’est pas utilisée/);
      assert.ok(!site.asked.some((path) => path.startsWith('/autre/es/')));
      await page.close();
    });

    it('left and come back to, it stands, and is no reason not to keep the page', async () => {
      site.instead.set('/ailleurs.html', '<!doctype html><title>Ailleurs</title>');
      const { page, said } = await visit(browser, site, SCRIPT);
      await standing(page);
      await page.goto(`${site.origin}/ailleurs.html`);
      // Firefox gives such a page back without an event that `goBack` would wait for.
      await page.evaluate(() => void setTimeout(() => history.back()));
      await standing(page);
      const why = await page.evaluate(() => {
        const [entry] = performance.getEntriesByType('navigation') as unknown as [
          { notRestoredReasons?: { reasons?: { reason: string }[] } | null },
        ];
        return entry.notRestoredReasons?.reasons?.map(({ reason }) => reason) ?? [];
      });
      assert.deepEqual(
        why.filter((reason) => /unload|websocket|lock|worker|keepalive|cache-control|broadcast/i.test(reason)),
        [],
      );
      assert.deepEqual(said, []);
      await page.close();
    });
  });
