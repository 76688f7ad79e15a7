/** What a server rendered: it stands without a script, and the element takes it over as it is. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { publies } from '../mirror/outils.js';
import { essayer } from '../prerender/outils.js';
import { launchBrowser } from '../tools/browser.js';
import { openSite, visit, type Site } from './bare-page.js';

const SCRIPT = '<script src="/co-marquage.js"></script>';
/** As strict as a page can be that shows a prerendered sheet: styles from files only. */
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'; trusted-types lit-html dompurify";

/** Notes what changes in the root from the moment the page is read, before any of our code can run. */
function watch(): void {
  document.addEventListener('DOMContentLoaded', () => {
    const host = document.querySelector('co-marquage-fiche')!;
    const root = host.shadowRoot!;
    const seen = { view: root.querySelector('.cm-vue'), removed: [] as string[], added: [] as string[], shift: 0 };
    Object.assign(window, { seen });
    new MutationObserver((records) => {
      for (const r of records) {
        seen.removed.push(...[...r.removedNodes].map((n) => n.nodeName.toLowerCase()));
        seen.added.push(...[...r.addedNodes].map((n) => n.nodeName.toLowerCase()));
      }
    }).observe(root, { childList: true, subtree: true });
    new PerformanceObserver((list) => {
      for (const e of list.getEntries()) seen.shift += (e as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}
interface Seen {
  removed: string[];
  added: string[];
  shift: number;
  same: boolean;
}
const seen = (page: Page): Promise<Seen> =>
  page.evaluate(() => {
    const { view, ...rest } = (window as unknown as { seen: Seen & { view: Element } }).seen;
    return {
      ...rest,
      same: document.querySelector('co-marquage-fiche')!.shadowRoot!.querySelector('.cm-vue') === view,
    };
  });
const alive = (page: Page): Promise<unknown> =>
  page.waitForFunction(() =>
    document.querySelector('co-marquage-fiche')?.shadowRoot?.querySelector('.cm-fiche[data-vif]'),
  );
const inRoot = (page: Page, selector: string): Promise<string[]> =>
  page.$eval(
    'co-marquage-fiche',
    (w, s) => [...(w.shadowRoot ?? w).querySelectorAll<HTMLElement>(s)].map((e) => e.innerText.trim()),
    selector,
  );
const click = (page: Page, selector: string, rank = 0): Promise<void> =>
  page.$eval(
    'co-marquage-fiche',
    (w, s, n) => [...(w.shadowRoot ?? w).querySelectorAll<HTMLElement>(s)].at(n)!.click(),
    selector,
    rank,
  ); // prettier-ignore
const documents = (site: Site): string[] => site.asked.filter((path) => /^\/miroir\/\w+\/[FNR]/.test(path));

describe('a prerendered sheet', () => {
  let browser: Browser;
  let site: Site;
  const fragment = (id: string): string => site.instead.get(`/guide/fragments/particuliers/${id}.html`) as string;
  before(async () => {
    browser = await launchBrowser();
    site = await openSite();
    // Read at once: the folder goes with this hook.
    const essai = await essayer({ script: '/co-marquage.js', source: '/miroir/' });
    for (const path of publies(essai.out)) site.instead.set(`/guide/${path}`, essai.texte(path));
    for (const path of publies(essai.options.mirror))
      site.instead.set(`/miroir/${path}`, readFileSync(join(essai.options.mirror, path), 'utf8'));
  });
  after(async () => {
    await browser.close();
    site.close();
  });
  /** The page, watched from its beginning. */
  async function open(html: string, policy?: string) {
    site.asked.length = 0;
    site.page = { html, ...(policy !== undefined && { policy }) };
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    await page.evaluateOnNewDocument(watch);
    await page.goto(site.origin, { waitUntil: 'networkidle0' });
    return { page, said };
  }

  it('is taken over as it stands, under a strict policy: nothing moves, nothing is fetched again', async () => {
    const { page, said } = await open(`<main>${fragment('F1')}<p>après</p></main>${SCRIPT}`, STRICT);
    await alive(page);
    const { removed, added, shift, same } = await seen(page);
    assert.deepEqual({ removed, added: added.filter((n) => n !== '#comment'), same }, { removed: ['link'], added: [], same: true });
    assert.ok(shift < 0.001, String(shift));
    assert.deepEqual(documents(site), []);
    assert.deepEqual(said, []);
    await page.close();
  }); // prettier-ignore

  it('has live tabs, whose choice is kept, and says that it is ready', async () => {
    const { page } = await open(`${fragment('F1')}${SCRIPT}`);
    await alive(page);
    assert.deepEqual(await inRoot(page, '.cm-panneau:not([hidden])'), ['Par le quai.']);
    await click(page, '[role=tab]', 1);
    assert.deepEqual(await inRoot(page, '.cm-panneau:not([hidden])'), ['Par la digue.']);
    await page.waitForFunction(() => sessionStorage.getItem('co-marquage:reponses:particuliers/F1'));
    assert.deepEqual(documents(site), ['/miroir/particuliers/F1.json']);
    assert.equal((await seen(page)).same, true);
    await page.close();
  });

  it('opens other documents in place and comes back; a new attribute shows another one', async () => {
    const { page, said } = await open(`${fragment('F1')}${SCRIPT}`);
    await alive(page);
    const title = (words: string) =>
      page.waitForFunction(
        (w) => document.querySelector('co-marquage-fiche')!.shadowRoot!.querySelector('h2')?.textContent === w,
        {},
        words,
      );
    await click(page, 'a[data-cle="particuliers/F2"]');
    await title('Peut-on ramer de nuit ?');
    assert.equal((await inRoot(page, '.cm-vue')).length, 1);
    assert.deepEqual(await inRoot(page, '.cm-retour'), ['Retour à «\u00a0Emprunter la barque\u00a0»']);
    await click(page, '.cm-retour button');
    await title('Emprunter la barque');
    await page.$eval('co-marquage-fiche', (w) => w.setAttribute('fiche', 'F2'));
    await title('Peut-on ramer de nuit ?');
    assert.deepEqual(said, []);
    await page.close();
  });

  it('leaves to the official site what the mirror does not hold', async () => {
    const { page } = await open(`${fragment('F1')}${SCRIPT}`);
    await alive(page);
    const followed = await page.$eval('co-marquage-fiche', (w) => {
      let free = false;
      window.addEventListener('click', (e) => {
        free = !e.defaultPrevented;
        e.preventDefault();
      });
      w.shadowRoot!.querySelector<HTMLElement>('a[data-cle="particuliers/F9"]')!.click();
      return free;
    });
    assert.equal(followed, true);
    await page.close();
  });

  it('asks its questions from the place kept for them, and only then reads its document', async () => {
    const { page, said } = await open(`${fragment('F4')}${SCRIPT}`, STRICT);
    await alive(page);
    assert.deepEqual(documents(site), []);
    await click(page, '.cm-q button');
    await page.waitForFunction(() =>
      document.querySelector('co-marquage-fiche')!.shadowRoot!.querySelector('.cm-q')!.textContent.includes('Ramez-vous seul'),
    );
    const focus = await page.$eval('co-marquage-fiche', (w) => w.shadowRoot!.activeElement?.textContent);
    assert.equal(focus, 'Ramez-vous seul ?');
    assert.deepEqual(documents(site), ['/miroir/particuliers/F4.json']);
    assert.deepEqual([said, (await seen(page)).shift < 0.1], [[], true]);
    await page.close();
  }); // prettier-ignore

  it('says by name that the questions cannot come, and stays whole', async () => {
    const { page, said } = await open(`${fragment('F4')}${SCRIPT}`);
    await alive(page);
    const kept = site.instead.get('/miroir/particuliers/F4.json')!;
    site.instead.set('/miroir/particuliers/F4.json', '<html>');
    await click(page, '.cm-q button');
    await page.waitForFunction(() => true, { polling: 200 });
    while (!said.length) await new Promise((next) => setTimeout(next, 20));
    site.instead.set('/miroir/particuliers/F4.json', kept);
    assert.match(said[0]!, /^<co-marquage-fiche> les questions ne sont pas là/);
    assert.match((await inRoot(page, '.cm-vue'))[0]!, /Elle tient dans le sac/);
    await page.close();
  });

  it('is loaded as usual when its attribute names another document than it was rendered for', async () => {
    const { page } = await open(`${fragment('F1').replace('fiche="particuliers/F1"', 'fiche="F2"')}${SCRIPT}`);
    await page.waitForFunction(() =>
      document.querySelector('co-marquage-fiche')?.shadowRoot?.querySelector('h2')?.textContent?.includes('de nuit'),
    );
    assert.equal((await inRoot(page, '.cm-vue')).length, 1);
    assert.deepEqual(documents(site), ['/miroir/particuliers/F2.json']);
    await page.close();
  });

  it('stands whole when the script comes before the page is read', async () => {
    const { page, said } = await open(`<head>${SCRIPT}</head><body>${fragment('F1')}`);
    await alive(page);
    assert.deepEqual([documents(site), said, (await seen(page)).same], [[], [], true]);
    await page.close();
  });

  it('says the same words as the element that loads its document', async () => {
    const words = (page: Page): Promise<string> =>
      page.$eval('co-marquage-fiche', (w) => w.shadowRoot!.querySelector('.cm-vue')!.textContent);
    for (const id of ['F1', 'F3', 'R1']) {
      const there = await open(`${fragment(id)}${SCRIPT}`);
      await alive(there.page);
      const prerendered = await words(there.page);
      await there.page.close();
      const { page } = await visit(browser, site, `<script src="/co-marquage.js" data-fiche="${id}"></script>`);
      await alive(page);
      assert.equal(prerendered, await words(page), id);
      await page.close();
    }
  });

  it('reads whole and styled without any script, in a page of its own', async () => {
    const sans = await essayer();
    for (const path of publies(sans.out)) site.instead.set(`/sans/${path}`, sans.texte(path));
    for (const [path, enabled] of [['/guide/particuliers/F1.html', false], ['/sans/particuliers/F1.html', true]] as const) {
      const page = await browser.newPage();
      await page.setJavaScriptEnabled(enabled);
      await page.goto(site.origin + path, { waitUntil: 'networkidle0' });
      const text = await page.evaluate(() => document.querySelector('co-marquage-fiche')!.shadowRoot!.querySelector<HTMLElement>('.cm-vue')!.innerText);
      assert.match(text, /Par le quai\.[^]*Par la digue\./, path);
      const style = await page.evaluate(() => {
        const root = document.querySelector('co-marquage-fiche')!.shadowRoot!;
        const bar = root.querySelector('.cm-barre')!;
        return [getComputedStyle(root.querySelector('h1')!).fontWeight, bar.getClientRects().length];
      });
      assert.deepEqual(style, ['700', 0], path);
      await page.close();
    }
  }); // prettier-ignore
});
