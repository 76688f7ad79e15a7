/** Paper, as Chromium makes it: the windows that the sheet and the list open to be printed, turned into PDF and read again. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { newPage, openSheet, sampleSite } from './acces-site.js';

const SHEETS = ['F90001', 'F90002', 'F90009', 'F90010'].map((id) => `particuliers/${id}`);
const TOWN = { 'data-commune': 'Val-sur-Brume', 'data-adresse': '3 place du Moulin', 'data-outils': 'imprimer' };
const skip = spawnSync('pdftotext', ['-v']).error
  ? 'no pdftotext here: apt-get install poppler-utils brings it'
  : false;

/** What a PDF says, page by page, without spaces: lines break where they will. */
interface Paper {
  pages: string[];
  /** all pages, without the numbers of pages and notes */
  text: string;
  /** of the page that was printed */
  codes: number;
}
const squeeze = (words: string): string => words.replace(/\s+/g, '');
/** In one piece; of what stands in columns, or around the number of a note, which a PDF tells in another order, word by word. */
const stands = (words: string, text: string): boolean =>
  text.includes(squeeze(words)) || words.split(/\s+/).every((word) => text.includes(word));

describe('paper', { skip }, () => {
  const given = sampleSite();

  /** The sheet or list at that address, as the town shows it. */
  async function open(path: string, options: Record<string, string> = {}): Promise<Page> {
    const page = await newPage(given.browser);
    // The window stays open to be looked at: a headless browser prints nothing, and says at once that it has.
    await page.evaluateOnNewDocument(() => {
      const vraie = window.open;
      window.open = (...mots) => {
        const fenetre = vraie.apply(window, mots)!;
        fenetre.print = () => void (fenetre.document.documentElement.dataset['imprimee'] = '');
        fenetre.close = () => undefined;
        return fenetre;
      };
    });
    await openSheet(page, given.site, path);
    const before = await page.evaluateHandle((attributes) => {
      const widget = document.querySelector('co-marquage-fiche, co-marquage-prerequis')!;
      for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
      return widget.shadowRoot!.querySelector('.cm-vue');
    }, { ...TOWN, ...options }); // prettier-ignore
    // Drawn anew with these words: what is printed is what stands.
    await page.waitForFunction((old) => {
      const now = document.querySelector('co-marquage-fiche, co-marquage-prerequis')?.shadowRoot?.querySelector('.cm-vue');
      return now && now !== old;
    }, {}, before); // prettier-ignore
    return page;
  }

  /** Presses the button of those words, and reads what is printed. */
  async function print(page: Page, words: string): Promise<Paper> {
    const button = await page.waitForFunction((wanted) => {
      const inside = document.querySelector('co-marquage-fiche, co-marquage-prerequis')?.shadowRoot;
      return [...(inside?.querySelectorAll('.cm-vue button') ?? [])].find((b) => b.textContent?.includes(wanted));
    }, {}, words); // prettier-ignore
    const opened = new Promise<Page | null>((resolve) => page.once('popup', resolve));
    await button.asElement()!.evaluate((b) => (b as HTMLElement).click());
    const sheet = (await opened)!;
    await sheet.waitForSelector('html[data-imprimee]');
    const pdf = await sheet.pdf({ preferCSSPageSize: true });
    const pages = execFileSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8' }).split('\f').slice(0, -1);
    const codes = await sheet.evaluate(
      () => (document.body.firstElementChild?.shadowRoot ?? document).querySelectorAll('svg.qr').length,
    );
    await sheet.evaluate(() => delete (window as Partial<Window>).close).catch(() => undefined);
    const text = squeeze(
      pages.map((page) => page.replace(/^\s*\d+ ?\/ ?\d+\s*$/gm, '').replace(/\[\d+\]/g, '')).join(''),
    );
    return { pages, text, codes };
  }

  /** Words of the sheet, block by block, folded ones too; what is only for the screen left out. */
  const blocks = (page: Page): Promise<string[]> =>
    page.$eval('co-marquage-fiche', (widget) =>
      [...widget.shadowRoot!.querySelectorAll('.cm-vue :is(h2, h3, h4, h5, p, li, td, th, dt, dd, caption)')]
        .filter((e) => !e.closest('.cm-q, .cm-plan, .cm-sommaire, .cm-outils-fiche, .cm-js, button, summary[hidden], nav'))
        .filter((e) => !e.querySelector('p, li, td, dd, button, summary, svg'))
        .map((e) => e.textContent ?? '')
        .filter((words) => words.trim().length > 3),
    ); // prettier-ignore
  const addresses = (page: Page): Promise<string[]> =>
    page.$eval('co-marquage-fiche', (widget) =>
      [...widget.shadowRoot!.querySelectorAll<HTMLAnchorElement>('.cm-texte a[href^=http], .cm-source a[href^=http]')].map(
        ({ href }) => href,
      ),
    ); // prettier-ignore

  for (const sheet of SHEETS)
    test(`${sheet}: the town, all of the text, the addresses, source and date, numbered pages, a code`, async () => {
      const page = await open(sheet);
      const { pages, text, codes } = await print(page, 'Imprimer la fiche');
      assert.match(pages[0]!, /Val-sur-Brume/, 'the town at the head');
      const all = await blocks(page);
      assert.ok(all.length > 5);
      assert.deepEqual(all.filter((words) => !stands(words, text)), [], 'words lost on paper'); // prettier-ignore
      const links = await addresses(page);
      assert.ok(links.length > 0);
      assert.deepEqual(links.filter((href) => !text.includes(squeeze(href))), [], 'addresses lost on paper'); // prettier-ignore
      assert.match(text, /Source:Service-Public/);
      assert.match(text, /Dernièremiseàjour:\d/);
      assert.match(text, /Impriméle\d/);
      assert.doesNotMatch(text, /Imprimerlafiche|Toutdéplier/, 'no button on paper');
      for (const [i, one] of pages.entries())
        assert.ok(squeeze(one).includes(`${i + 1}/${pages.length}`), `page ${i + 1}: ${one.slice(-60)}`);
      assert.equal(codes, 1);
      await page.close();
    });

  test('only the reader’s situation on paper, when that is asked for', async () => {
    const page = await open('particuliers/F90001');
    const other = await page.$eval('co-marquage-fiche', (widget) => {
      const text = (e: Element): string => (e.textContent ?? '').replace(/\s+/g, '');
      const all = [...widget.shadowRoot!.querySelectorAll('.cm-vue :is(p, li)')].filter((e) => !e.querySelector('p, li'));
      const shown = all.filter((e) => !e.closest('.cm-panneau[hidden]')).map(text).join();
      return all.filter((e) => e.closest('.cm-panneau[hidden]')).map(text).filter((words) => words.length > 10 && !shown.includes(words));
    }); // prettier-ignore
    assert.ok(other.length > 0, 'the sheet has cases');
    const whole = await print(page, 'Imprimer la fiche');
    const mine = await print(page, 'Imprimer pour ma situation');
    assert.deepEqual(other.filter((words) => !whole.text.includes(words)), []); // prettier-ignore
    assert.deepEqual(other.filter((words) => mine.text.includes(words)), []); // prettier-ignore
    assert.match(mine.text, /Source:Service-Public/);
    await page.close();
  });

  test('the list of one reader: the town by its name, what to bring, source, numbered pages, a code', async () => {
    const page = await open('co-marquage-prerequis/particuliers/F90001');
    const { pages, text, codes } = await print(page, 'Imprimer');
    const items = await page.$$eval('co-marquage-prerequis >>> input[data-coche]', (boxes) =>
      boxes.map((box) => (box.parentElement?.textContent ?? '').trim().slice(0, 30)),
    );
    assert.match(pages[0]!, /Val-sur-Brume/);
    assert.ok(items.length > 0);
    assert.deepEqual(items.filter((words) => !text.includes(squeeze(words))), []); // prettier-ignore
    assert.match(text, /Source:Service-Public/);
    for (const [i, one] of pages.entries())
      assert.ok(squeeze(one).includes(`${i + 1}/${pages.length}`), `page ${i + 1}: ${one.slice(-60)}`);
    assert.equal(codes, 1);
    await page.close();
  });

  test('the name of a guided search, which the guide keeps for itself, stays on the screen', async () => {
    const page = await open('particuliers/F90006');
    const name = await page.$eval('co-marquage-fiche >>> .cm-recherche details p', (e) => e.textContent ?? '');
    assert.ok(name.length > 5);
    const { text } = await print(page, 'Imprimer la fiche');
    assert.ok(!text.includes(squeeze(name)), name);
    await page.emulateMediaType('print');
    assert.ok(
      await page.$eval('co-marquage-fiche >>> .cm-recherche', (e) => !(e as HTMLElement).innerText.includes('\n')),
    );
    await page.close();
  });

  test('easy reading on paper: what a word means stands beside it, as on the screen', async () => {
    const page = await open('particuliers/F90001', { 'data-lecture': 'facile' });
    await page.waitForSelector('co-marquage-fiche >>> .cm-sens');
    const meaning = await page.$eval('co-marquage-fiche >>> .cm-sens', (e) => e.textContent ?? '');
    const { text } = await print(page, 'Imprimer la fiche');
    assert.ok(text.includes(squeeze(meaning)), meaning);
    await page.close();
  });
});
