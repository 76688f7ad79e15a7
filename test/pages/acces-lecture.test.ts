/**
 * The reader mode of browsers, which takes what it holds for the article out of the page. Of a widget in its own root it sees
 * nothing; with `data-rendu="page"` it has the whole sheet, word for word.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';
import { newPage, sampleSite } from './acces-site.js';

const given = sampleSite();
const source = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8');

/**
 * Not the text: what leads elsewhere, what is done here; and cases to choose by a button, since reader modes leave out forms and
 * lists of links as they see fit. The page for webmasters says so.
 */
const ASIDE = '.cm-fil, .cm-js, .cm-q, .cm-questions, .cm-bloc, .cm-contact, .cm-annexes, .cm-radios';

/** Blocks of the sheet that the reader sees now, and the text that the reader mode makes of the page. */
async function read(path: string): Promise<{ kept: string; blocks: string[] }> {
  const page = await newPage(given.browser);
  await page.goto(`${given.site.origin}/${path}`);
  await page.waitForFunction(() => {
    const e = document.querySelector('co-marquage-fiche');
    return (e?.shadowRoot ?? e)?.querySelector('.cm-source');
  });
  await page.waitForNetworkIdle({ idleTime: 100 });
  await page.evaluate(source);
  const found = await page.evaluate((ASIDE) => {
    const plain = (s: string | null | undefined): string => (s ?? '').replace(/\s+/g, ' ').trim();
    const host = document.querySelector('co-marquage-fiche')!;
    const article = (host.shadowRoot ?? host).querySelector('article')!;
    const blocks = [...article.querySelectorAll<HTMLElement>('p, li, h3, h4, h5, h6, td, th, caption, dt, dd, summary')]
      .filter((e) => e.checkVisibility() && !e.querySelector('p, li, td, dd, dt') && !e.closest(ASIDE))
      .map((e) => plain([...e.childNodes].map((n) => n.textContent).join('')));
    type Reader = new (page: Document) => { parse(): { textContent: string } | null };
    const { Readability } = globalThis as unknown as { Readability: Reader };
    return {
      kept: plain(new Readability(document.cloneNode(true) as Document).parse()?.textContent),
      blocks,
    };
  }, ASIDE);
  await page.close();
  return found;
}

describe('reader mode', () => {
  for (const sheet of ['F90001', 'F90002', 'F90004', 'F90010', 'F90012'])
    test(`in the page’s own DOM it keeps all of ${sheet}`, async () => {
      const { kept, blocks } = await read(`particuliers/${sheet}?data-rendu=page`);
      assert.ok(blocks.length > 5, 'a sheet stands');
      const apart = kept.replace(/\s/g, '');
      assert.deepEqual(blocks.filter((words) => !apart.includes(words.replace(/\s/g, ''))), []); // prettier-ignore
    });
  test('in a root of its own it keeps nothing: the page for webmasters says so', async () => {
    const { kept, blocks } = await read('particuliers/F90001');
    assert.deepEqual(blocks.slice(3).filter((words) => words.length > 40 && kept.includes(words)), []); // prettier-ignore
  });
});
