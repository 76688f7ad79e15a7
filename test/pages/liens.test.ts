/** Plain links to the guide, as editors leave them in a page, and what the script makes of them. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchBrowser } from '../tools/browser.js';
import { openSite, standing, visit, type Site } from './bare-page.js';

const SCRIPT = '<script src="/co-marquage.js" data-commune="Val"></script>';
const TOUS = SCRIPT.replace('data-', 'data-remplacer-liens data-');
const F1 = 'https://www.service-public.gouv.fr/particuliers/vosdroits/F1';
const F2 = 'http://vosdroits.service-public.fr/particuliers/F2.xhtml';
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

test('a marked link alone in its paragraph gives its place to the sheet, with the words it carries', async () => {
  const html = `${SCRIPT}<main><p>avant</p><p><strong><a href="${F1}" data-co-marquage data-note="Sur place">Barque</a></strong></p><p>après</p></main>`;
  const { page, said } = await visit(browser, site, html);
  await standing(page);
  const place = await page.$$eval('main > *', (all) => all.map((e) => e.localName));
  assert.deepEqual(place, ['p', 'co-marquage-fiche', 'p']);
  assert.equal(await page.$eval('co-marquage-fiche a', (a) => [a.href, a.offsetParent === null].join()), `${F1},true`);
  assert.match(await page.$eval('co-marquage-fiche', (w) => w.shadowRoot!.textContent), /Sur place/);
  assert.deepEqual(said, []);
  await page.close();
});

test('it may ask for another widget of the sheet, between blocks or in a list', async () => {
  const html = `${SCRIPT}<main><h1>Titre</h1> <a href="${F1}" data-co-marquage="prerequis">Liste</a><ul><li><a href="${F2}" data-co-marquage>Canards</a></li></ul></main>`;
  const { page, said } = await visit(browser, site, html);
  await standing(page, 2);
  assert.ok(await page.$('main > co-marquage-prerequis[fiche=F1]'));
  assert.ok(await page.$('li > co-marquage-fiche[fiche=F2]'));
  assert.deepEqual(said, []);
  await page.close();
});

test('among words it stays a link, and opens the sheet above the page', async () => {
  const html = `${SCRIPT}<p>Voyez <a href="${F1}" data-co-marquage>la barque</a> avant de venir.</p>`;
  const { page, said } = await visit(browser, site, html);
  const link = (await page.waitForSelector('a[aria-haspopup=dialog]'))!;
  assert.equal(await page.$('co-marquage-fiche'), null);
  await link.click();
  await standing(page);
  const shown = await page.$eval('dialog', (d) => ({
    open: d.open,
    name: d.getAttribute('aria-label'),
    focus: d.contains(document.activeElement),
  }));
  assert.deepEqual(shown, { open: true, name: 'la barque', focus: true });
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !document.querySelector('dialog'));
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'la barque');
  assert.deepEqual(said, []);
  await page.close();
});

test('where the script says so, every link to a sheet is taken, but none of a menu or a list is replaced', async () => {
  const html = `${TOUS}<nav><a href="${F1}">Menu</a></nav><ul><li><a href="${F1}">Un lien utile</a></li></ul><p><a href="${F2}">Canards</a></p><p><a href="https://example.fr/F1">Ailleurs</a></p>`;
  const { page, said } = await visit(browser, site, html);
  await standing(page);
  assert.equal(await page.$eval('co-marquage-fiche', (w) => w.getAttribute('fiche')), 'F2');
  const opening = await page.$$eval('a[aria-haspopup]', (all) => all.map((a) => a.textContent));
  assert.deepEqual(opening, ['Menu', 'Un lien utile']);
  assert.deepEqual(said, []);
  await page.close();
});

test('without the mark and without the option, links are left alone', async () => {
  const { page } = await visit(browser, site, `${SCRIPT}<p><a href="${F1}">Barque</a></p>`);
  assert.equal(await page.$('co-marquage-fiche, [aria-haspopup]'), null);
  assert.ok(!site.asked.some((path) => path.startsWith('/miroir/')));
  await page.close();
});

test('the link takes its place again when the sheet does not come', async () => {
  const html = `${SCRIPT}<p><a href="${F1.replace('F1', 'F404')}" data-co-marquage>Absente</a></p>`;
  const { page, said } = await visit(browser, site, html);
  await page.waitForFunction(() => document.querySelector('body > p > a'));
  assert.equal(await page.$('co-marquage-fiche'), null);
  assert.ok(
    said.some((line) => line.startsWith('<co-marquage-fiche> particuliers/F404')),
    said.join(),
  );
  await page.close();
});

test('a marked link that leads elsewhere, or asks for what is no widget, says what to write', async () => {
  const html = `${SCRIPT}<p><a href="/ailleurs" data-co-marquage>Non</a></p><p><a href="${F1}" data-co-marquage="liste">Non</a></p>`;
  const { page, said } = await visit(browser, site, html);
  assert.equal(said.length, 2);
  assert.match(said[0]!, /^<a href="\/ailleurs" data-co-marquage> ne mène pas à une fiche.*Écrivez/);
  assert.match(said[1]!, /data-co-marquage="liste" n’est pas un composant.*prerequis/);
  await page.close();
});

test('links that come later are taken too: alone, in what is added whole, among words, once each', async () => {
  const { page, said } = await visit(browser, site, `${TOUS}<main></main>`);
  await page.$eval('main', (main, f1) => {
    main.innerHTML = `<section><p><a href="${f1}">Barque</a></p><p>Voyez <a href="${f1}">la barque</a>.</p></section>`;
  }, F1); // prettier-ignore
  await standing(page);
  assert.equal(await page.$$eval('main co-marquage-fiche', (all) => all.length), 1);
  assert.deepEqual(await page.$$eval('[aria-haspopup]', (all) => all.map((a) => a.textContent)), ['la barque']);
  // Moved, it is the same link: one click opens one sheet.
  await page.$eval('section > p:last-child', (p) => p.parentElement!.prepend(p));
  await page.click('[aria-haspopup]');
  await standing(page, 2);
  assert.equal(await page.$$eval('dialog', (all) => all.length), 1);
  assert.deepEqual(said, []);
  await page.close();
});

test('one that comes later and whose sheet is missing stays the link it was', async () => {
  const { page, said } = await visit(browser, site, `${TOUS}<main></main>`);
  await page.$eval('main', (main, href) => (main.innerHTML = `<p><a href="${href}">Absente</a></p>`), F1.replace('F1', 'F404')); // prettier-ignore
  while (!said.some((line) => line.startsWith('<co-marquage-fiche>')))
    await new Promise((next) => setTimeout(next, 20));
  await page.waitForFunction(() => document.querySelector('main > p > a'));
  await page.waitForNetworkIdle();
  assert.equal(await page.$('co-marquage-fiche'), null);
  assert.equal(said.filter((line) => line.startsWith('<co-marquage-fiche>')).length, 1, said.join());
  await page.close();
});

test('a page that asked for nothing is not watched', async () => {
  const { page } = await visit(browser, site, `${SCRIPT}<main></main>`);
  await page.$eval('main', (main, href) => (main.innerHTML = `<p><a href="${href}" data-co-marquage>Barque</a></p>`), F1); // prettier-ignore
  await page.waitForNetworkIdle();
  assert.equal(await page.$('co-marquage-fiche'), null);
  assert.ok(!site.asked.some((path) => /liens-/.test(path)));
  await page.close();
});
