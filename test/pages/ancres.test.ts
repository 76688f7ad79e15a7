/** Addresses that end in `#` and a part of the sheet: a fragment reaches neither into a shadow root nor what stands after load. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { RENDUS } from '../../src/local/schema.js';
import type { Noeud } from '../../src/model/index.js';
import { fichier } from '../source/documents.js';
import { openSite, visit, type Site } from './bare-page.js';
import { engines } from './moteurs.js';

const node = (type: string, ...children: (Noeud | string)[]): Noeud =>
  ({ type, attributes: {}, children }) as unknown as Noeud;
const chapter = (title: string): Noeud =>
  node('Chapitre', node('Titre', title), ...Array.from({ length: 40 }, (_, i) => node('Paragraphe', `${title} ${i}`)));
const SHEET = JSON.stringify(
  fichier({ children: [node('Texte', ...['Les rames', 'Voiles à hisser', 'Ancres'].map(chapter))] }),
);

/** Waits until that heading has the focus and stands at the top of the window. */
const reached = (page: Page, title: string): Promise<unknown> =>
  page.waitForFunction(
    (words) => {
      const host = document.querySelector('co-marquage-fiche')!;
      const focused = (host.shadowRoot ?? document).activeElement;
      if (!focused?.textContent?.includes(words) || !/^H\d$/.test(focused.tagName)) return false;
      const { top } = focused.getBoundingClientRect();
      return scrollY > 100 && top > -2 && top < innerHeight / 2;
    },
    { timeout: 10_000 },
    title,
  );

for (const [engine, start] of engines)
  for (const rendering of RENDUS)
    describe(`addresses with a fragment, data-rendu="${rendering}", in ${engine}`, () => {
      let browser: Browser;
      let site: Site;
      before(async () => {
        browser = await start();
        site = await openSite();
        site.instead.set('/miroir/particuliers/F1.json', SHEET);
      });
      after(async () => {
        await browser.close();
        site.close();
      });

      const html = `<script src="/co-marquage.js" data-fiche="F1" data-rendu="${rendering}"></script>`;
      /** The page at that address, opened anew. */
      async function open(fragment: string): Promise<{ page: Page; said: string[] }> {
        const { page, said } = await visit(browser, site, '');
        site.page = { html };
        await page.goto(`${site.origin}/?fiche${fragment}`);
        return { page, said };
      }

      it('a chapter by its words: it is shown, at the top, with the focus', async () => {
        const { page, said } = await open('#voiles-a-hisser');
        await reached(page, 'Voiles à hisser');
        assert.deepEqual(said, []);
        await page.close();
      });

      it('a chapter by its id', async () => {
        const { page } = await open('');
        await page.waitForFunction(() => {
          const host = document.querySelector('co-marquage-fiche');
          return (host?.shadowRoot ?? host)?.querySelector('.cm-source');
        });
        const id = await page.evaluate(() => {
          const host = document.querySelector('co-marquage-fiche')!;
          const headings = [...(host.shadowRoot ?? host).querySelectorAll('h3')];
          return headings.find((h) => h.textContent?.includes('Ancres'))?.closest('[id]')?.id;
        });
        assert.ok(id);
        await page.close();
        const again = await open(`#${id}`);
        await reached(again.page, 'Ancres').catch(async () => {
          const focused = await again.page.evaluate(() => {
            const host = document.querySelector('co-marquage-fiche')!;
            return (host.shadowRoot ?? document).activeElement?.outerHTML.slice(0, 200);
          });
          assert.fail(`#${id}: ${focused}`);
        });
        await again.page.close();
      });

      it('back and forward between two of them', async () => {
        const { page, said } = await open('#les-rames');
        await page.waitForFunction(() => {
          const host = document.querySelector('co-marquage-fiche')!;
          return (host.shadowRoot ?? document).activeElement?.textContent?.includes('Les rames');
        });
        await page.evaluate(() => void (location.hash = '#voiles-a-hisser'));
        await reached(page, 'Voiles à hisser');
        await page.evaluate(() => void (location.hash = '#ancres'));
        await reached(page, 'Ancres');
        await page.evaluate(() => history.back());
        await reached(page, 'Voiles à hisser');
        await page.evaluate(() => history.forward());
        await reached(page, 'Ancres');
        assert.deepEqual(said, []);
        await page.close();
      });
    });
