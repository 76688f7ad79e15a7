/** What three criteria of RGAA ask of a page as it is painted: no picture of words (1.8), all of it without styles (10.2), labels beside their fields (11.4). */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { newPage, openSheet, sampleSite } from './acces-site.js';
import { unfold } from './axe.js';
import { apart, drawnWords, styledWords, undressed } from './mesures-rgaa.js';

const SHEETS = ['F90001', 'F90002', 'F90009', 'F90010', 'F90012', 'N90101', 'R90005'].map((id) => `particuliers/${id}`);
const LIST = 'co-marquage-prerequis/particuliers/F90001';

const given = sampleSite();

/** A fresh page for each sheet; what is wrong with all of them. */
async function each(paths: string[], look: (page: Page) => Promise<string[]>): Promise<string[]> {
  const faults: string[] = [];
  for (const path of paths) {
    const page = await newPage(given.browser);
    await openSheet(page, given.site, path);
    for (const fault of await look(page)) faults.push(`${path}: ${fault}`);
    await page.close();
  }
  return faults;
}

describe('the library as it is painted', () => {
  test('draws no words: its pictures hold none, its styles fetch none (1.8)', async () =>
    assert.deepEqual(await each([...SHEETS, LIST], drawnWords), []));

  test('shows all of a sheet without its styles (10.2)', async () =>
    assert.deepEqual(await each([...SHEETS, LIST], async (page) => (await unfold(page), undressed(page))), []));

  test('writes by its styles only words that stand in the sheet too: wide, narrow, on paper (10.2)', async () =>
    assert.deepEqual(
      await each([...SHEETS, LIST], async (page) => {
        const found: string[] = [];
        for (const [width, media] of [[1000, 'screen'], [360, 'screen'], [1000, 'print']] as const) {
          await page.setViewport({ width, height: 800 });
          await page.emulateMediaType(media);
          found.push(...(await styledWords(page)));
        }
        return found;
      }), // prettier-ignore
      [],
    ));

  test('puts each label beside its field, in a wide window and a narrow one (11.4)', async () => {
    const look = async (page: Page): Promise<string[]> => {
      const found: string[] = [];
      for (const width of [1000, 360]) {
        await page.setViewport({ width, height: 800 });
        await unfold(page);
        const { seen, faults } = await apart(page);
        fields += seen;
        found.push(...faults);
      }
      return found;
    };
    let fields = 0;
    assert.deepEqual(await each([...SHEETS, LIST], look), []);
    const ofSheets = fields;
    const page = await newPage(given.browser);
    await page.goto(`${given.site.origin}/`);
    await page.waitForSelector('co-marquage-recherche >>> input');
    assert.deepEqual(await look(page), []);
    await page.close();
    assert.ok(ofSheets > 5 && fields > ofSheets, `${ofSheets} fields of sheets, ${fields} with the search`);
  });

  test('is measured for true: each fault, made on purpose, is seen', async () => {
    const page = await newPage(given.browser);
    await openSheet(page, given.site, SHEETS[0]!);
    await page.evaluate(() => {
      const view = document.querySelector('co-marquage-fiche')!.shadowRoot!.querySelector('.cm-vue')!;
      const made = document.createElement('div');
      made.innerHTML =
        '<svg aria-hidden="true"><text>mot</text></svg><p style="display:none">caché</p><p class="ecrit" data-mot="motinconnu">a</p>' +
        '<style>.ecrit::before{content:attr(data-mot)}</style><label for="loin">Nom</label><p style="height:9em"></p><input id="loin">';
      view.append(made);
    });
    assert.equal((await drawnWords(page)).length, 1);
    assert.equal((await styledWords(page)).length, 1);
    assert.equal((await apart(page)).faults.length, 1);
    await unfold(page);
    assert.equal((await undressed(page)).length, 1);
    await page.close();
  });
});
