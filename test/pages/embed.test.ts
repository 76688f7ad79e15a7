import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { launchBrowser } from '../tools/browser.js';
import { openSite, standing, visit, widgets, type Site } from './bare-page.js';

const SCRIPT = '<script src="/co-marquage.js" data-fiche="F1"></script>';
const STRICT =
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'; ";

describe('the pasted script', () => {
  let browser: Browser;
  let site: Site;
  before(async () => {
    browser = await launchBrowser();
    site = await openSite();
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  it('puts the sheet where it stands, asks for the document first and once, and says nothing', async () => {
    const { page, said, elsewhere } = await visit(browser, site, `<main><p>avant</p>${SCRIPT}<p>après</p></main>`);
    await standing(page);
    assert.match((await widgets(page))[0]!, /La barque se réserve la veille\./);
    const place = await page.$$eval('main > *', (all) => all.map((e) => e.localName));
    assert.deepEqual(place, ['p', 'script', 'co-marquage-fiche', 'p']);
    assert.deepEqual([said, elsewhere], [[], []]);
    const documents = site.asked.filter((path) => path.startsWith('/miroir/'));
    // Once the sheet stands and the browser has time: how old the mirror is, and no more.
    assert.deepEqual(
      documents.filter((path) => path !== '/miroir/mirror.json'),
      ['/miroir/particuliers/F1.json'],
    );
    assert.equal(documents[0], '/miroir/particuliers/F1.json');
    assert.ok(
      site.asked.indexOf(documents[0]) < site.asked.findIndex((path) => path.startsWith('/es/')),
      site.asked.join(' '),
    );
    await page.close();
  });

  it('holds elements whose properties show again when they change', async () => {
    const { page } = await visit(browser, site, SCRIPT);
    await standing(page);
    await page.$eval('co-marquage-fiche', (widget) => void ((widget as HTMLElement & { fiche: string }).fiche = 'F2'));
    await page.waitForFunction(() =>
      document.querySelector('co-marquage-fiche')?.shadowRoot?.textContent?.includes('Nourrir les canards'),
    );
    await page.close();
  });

  it('may be pasted several times, for any of the widgets', async () => {
    const html = `${SCRIPT}${SCRIPT.replace('F1', 'particuliers/F2')}${SCRIPT.replace('data-', 'data-composant="prerequis" data-')}`;
    const { page, said } = await visit(browser, site, html);
    await standing(page, 3);
    assert.match((await widgets(page))[1]!, /Nourrir les canards/);
    assert.equal(site.asked.filter((path) => /^\/es\/define/.test(path)).length, 1);
    assert.deepEqual(said, []);
    await page.close();
  });

  it('tells a wrong value once; a word of the search’s own is none', async () => {
    const search = (rest: string): string =>
      `<script src="/co-marquage.js" data-composant="recherche" ${rest}></script>`;
    const right = await visit(browser, site, search('data-audience="toutes"'));
    await right.page.waitForSelector('co-marquage-recherche >>> input');
    await new Promise((done) => setTimeout(done, 300));
    assert.deepEqual(right.said, []);
    await right.page.close();
    const wrong = await visit(browser, site, search('data-couleur="bleux"'));
    await wrong.page.waitForSelector('co-marquage-recherche >>> input');
    await new Promise((done) => setTimeout(done, 300));
    assert.equal(wrong.said.length, 1, wrong.said.join());
    assert.match(wrong.said[0]!, /^<co-marquage-recherche> data-couleur="bleux" n’est pas une couleur/);
    await wrong.page.close();
  });

  it('gives its options to the tags of the page, but not those of its own sheet', async () => {
    const html = `<script src="/co-marquage.js" data-fiche="F1" data-commune="Val" data-telephone="01 99 00 12 34" data-note="Sur F1"></script>
      <co-marquage-fiche fiche="F2"></co-marquage-fiche>`;
    const { page, said } = await visit(browser, site, html);
    await standing(page, 2);
    const [une, deux] = await widgets(page);
    assert.match(une!, /01 99 00 12 34[^]*Sur F1/);
    assert.match(deux!, /01 99 00 12 34/);
    assert.doesNotMatch(deux!, /Sur F1/);
    assert.deepEqual(said, []);
    await page.close();
  });

  it('only registers the tags where it names no sheet, and tells its own wrong values', async () => {
    const html =
      '<script src="/co-marquage.js" data-niveau="9"></script><co-marquage-fiche fiche="F1"></co-marquage-fiche>';
    const { page, said } = await visit(browser, site, html);
    await standing(page);
    assert.equal(said.length, 1);
    assert.match(said[0]!, /^<script> data-niveau="9" n’est pas/);
    await page.close();
  });

  it('finds its own tag when it runs late, and on a page whose content bears its names', async () => {
    const html = `<img name="currentScript" alt=""><a id="coMarquage"></a><script type="text/late" src="/co-marquage.js" data-fiche="F1"></script>
      <script>fetch('/co-marquage.js').then((r) => r.text()).then((code) => setTimeout(code))</script>`;
    const { page, said } = await visit(browser, site, html);
    await standing(page);
    assert.deepEqual(said, []);
    await page.close();
  });

  it('says by name that nothing can be shown in the head, with the tag to paste', async () => {
    const { page, said } = await visit(browser, site, `<head>${SCRIPT}</head><body><p>x</p></body>`);
    assert.equal(said.length, 1);
    assert.match(said[0]!, /<head>.*collez : <co-marquage-fiche fiche="F1"><\/co-marquage-fiche>$/);
    await page.close();
  });

  it('works under a strict policy', async () => {
    const html = SCRIPT.replace('data-', 'data-couleur="teal" data-note="<b>Fermé</b> lundi" data-');
    const { page, said } = await visit(browser, site, html, `${STRICT}trusted-types lit-html dompurify`);
    await standing(page);
    assert.match((await widgets(page))[0]!, /Fermé lundi/);
    assert.deepEqual(said, []);
    await page.close();
  });

  it('names the words a policy lacks, and leaves the link to the official page', async () => {
    const { page, said } = await visit(browser, site, SCRIPT, `${STRICT}trusted-types autre`);
    assert.ok(
      said.some((line) => line.includes("trusted-types lit-html dompurify 'allow-duplicates'")),
      said.join('\n'),
    );
    const lien = await page.$eval('co-marquage-fiche a', (a) => a.href);
    assert.equal(lien, 'https://www.service-public.gouv.fr/particuliers/vosdroits/F1');
    await page.close();
  });

  it('says why nothing comes on a page opened from the disk, and leaves the link', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'co-marquage-disque-'));
    cpSync(resolve(import.meta.dirname, '../../dist/co-marquage.js'), join(folder, 'co-marquage.js'));
    writeFileSync(join(folder, 'page.html'), `<!doctype html><body>${SCRIPT.replace('"/', '"')}</body>`);
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.goto(pathToFileURL(join(folder, 'page.html')).href, { waitUntil: 'networkidle0' });
    rmSync(folder, { recursive: true });
    assert.equal(said.filter((line) => line.includes('depuis le disque (file:)')).length, 1, said.join('\n'));
    assert.ok(await page.$eval('co-marquage-fiche a', (a) => a.offsetParent !== null));
    await page.close();
  });

  it('leaves one link to the official page where a sheet is missing, and the words of a tag', async () => {
    const tag = '<co-marquage-fiche fiche="F99"><a href="/accueil">Appelez l’accueil</a></co-marquage-fiche>';
    const { page } = await visit(browser, site, SCRIPT.replace('"F1"', '"F98"') + tag);
    const shown = await page.$$eval('co-marquage-fiche', (found) =>
      found.map((w) =>
        [...w.shadowRoot!.querySelectorAll('a'), ...w.querySelectorAll('a')]
          .filter((a) => a.getClientRects().length)
          .map((a) => a.getAttribute('href')?.replace(/.*vosdroits/, '')),
      ),
    );
    assert.deepEqual(shown, [['/F98'], ['/F99', '/accueil']]);
    await page.close();
  });

  it('moves nothing that is in view when the sheet comes', async () => {
    const { page } = await visit(browser, site, `<p>avant</p>${SCRIPT}<p>après</p>`);
    await standing(page);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const observer = new PerformanceObserver((list) =>
            resolve(
              list.getEntries().reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0),
            ),
          );
          observer.observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(0), 300);
        }),
    );
    assert.ok(shift < 0.05, String(shift));
    await page.close();
  });

  it('says how to get a mirror where there is none', async () => {
    const { page, said } = await visit(browser, site, SCRIPT.replace('data-', 'data-source="/ailleurs" data-'));
    await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent);
    assert.ok(
      said.some((line) => /^<co-marquage-fiche> .*npx co-marquage mirror/.test(line)),
      said.join('\n'),
    );
    assert.match((await widgets(page))[0]!, /n’est pas disponible/);
    await page.close();
  });

  it('stands under the hostile styles of a page', async () => {
    const html = `<style>html{font-size:62.5%}*{all:unset!important;display:none!important}html,body,co-marquage-fiche{display:block!important}</style>${SCRIPT}`;
    const { page } = await visit(browser, site, html);
    await standing(page);
    const title = await page.$eval('co-marquage-fiche', (w) => {
      const h2 = w.shadowRoot!.querySelector('h2')!;
      return [h2.getClientRects().length, getComputedStyle(h2).fontWeight];
    });
    assert.deepEqual(title, [1, '700']);
    await page.close();
  });
});
