/** The generator's page, used as a webmaster does: fill in, copy, paste into an empty page. */
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { SYSTEMES } from '../../demo/generateur/systemes.js';
import { ensureGenerator } from '../../demo/server/build.js';
import { type Demo, serve } from '../../demo/server/serve.js';
import { ownSample } from '../demo/sample.js';
import { launchBrowser } from '../tools/browser.js';
import { visit } from './demo-visit.js';

const root = resolve(import.meta.dirname, '../..');
const wide = { width: 1280, dark: false };
let browser: Browser;
let demo: Demo;

before(async () => {
  await ensureGenerator(root);
  demo = await serve(root, { guide: await ownSample(root), others: [], preparing: false }, 0);
  browser = await launchBrowser();
});
after(async () => {
  await browser.close();
  await demo.close();
});

const generator = async (query = ''): Promise<Page> => {
  const { page } = await visit(browser, new URL(`/webmestres/generateur${query}`, demo.url).href, 0, wide);
  return page;
};
const codeOf = (page: Page, id = 'code'): Promise<string> => page.$eval(`#${id}`, ({ textContent }) => textContent);
const choose = (page: Page, name: string, value: string): Promise<void> =>
  page.$eval(`input[name=${name}][value="${value}"]`, (radio) => radio.click());

/** Opens a page of the same host with nothing but this code, under a policy with nothing but these lines. */
async function paste(code: string, policy: string, head: string, scripts = true): Promise<Page> {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(scripts);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (!request.url().endsWith('/vide')) return void request.continue();
    const body = `<!doctype html><html lang="fr"><title>Vide</title>${head}<body>${code}</body></html>`;
    const headers = { 'content-security-policy': `default-src 'none'; require-trusted-types-for 'script'; ${policy}` };
    void request.respond({ contentType: 'text/html; charset=utf-8', headers, body });
  });
  await page.goto(new URL('/vide', demo.url).href);
  return page;
}

const sheetText = (page: Page): Promise<string> =>
  page
    .waitForFunction(() => {
      const root = document.querySelector('co-marquage-fiche, co-marquage-demarches')?.shadowRoot;
      return root?.querySelector('h2') && root.textContent;
    })
    .then((handle) => handle.jsonValue() as Promise<string>);

for (const [name, query] of [
  ['one script tag', '?fiche=F90009&commune=Ici'],
  ['one script tag, frozen', '?fiche=F90009&commune=Ici&figee=oui'],
  ['a plain link', '?fiche=F90009&commune=Ici&forme=lien&note=Un+mot'],
  ['tags', '?fiche=F90009&commune=Ici&forme=balises&composant=demarches&teleservice=%2Fpacs'],
])
  test(`the copied code works in an empty page, under the printed policy: ${name}`, async () => {
    const page = await generator(query);
    const [code, head] = [await codeOf(page), await codeOf(page, 'precharge')];
    const policy = (await codeOf(page, 'csp')).replaceAll('\n', '; ');
    assert.equal(code.includes('integrity="sha384-'), query?.includes('figee'));
    await page.close();
    assert.ok(!query?.includes('figee') || /src="[^"]+co-marquage-\d[^"]+\.js"/.test(code));
    const pasted = await paste(code, policy, head);
    assert.match(await sheetText(pasted), /Pacs/);
    const asked = await pasted.evaluate(
      () =>
        performance.getEntriesByType('resource').filter(({ name }) => /F90009\.json|co-marquage[^/]*\.js$/.test(name))
          .length,
    );
    assert.equal(asked, 2, 'what the head asks for early is not asked for again');
    await pasted.close();
  });

/** What SPIP makes of its model, called with a sheet. */
const parSpip = (code: string): string => code.replace(/#ENV\{fiche,[^}]*\}/g, 'F90009');

for (const cms of Object.keys(SYSTEMES))
  test(`the code for ${cms} works in an empty page, in each of its forms`, async () => {
    for (const forme of ['script', 'balises', 'lien']) {
      const page = await generator(`?fiche=F90001&commune=Ici&couleur=%23AA3311&cms=${cms}&forme=${forme}`);
      const code = await codeOf(page);
      const policy = (await codeOf(page, 'csp')).replaceAll('\n', '; ');
      await page.close();
      const pasted = await paste(cms === 'spip' ? parSpip(code) : code, policy, '');
      assert.match(await sheetText(pasted), cms === 'spip' ? /Pacs/ : /identité/, forme);
      assert.ok(!(await pasted.content()).includes('#ENV'), forme);
      await pasted.close();
    }
  });

for (const forme of ['script', 'balises', 'lien'])
  test(`without scripts the code leaves a link to the official page: ${forme}`, async () => {
    const page = await generator(`?fiche=F90009&forme=${forme}`);
    const code = await codeOf(page);
    await page.close();
    const pasted = await paste(code, '', '', false);
    assert.deepEqual(
      await pasted.$$eval('a', (links) => links.map((a) => [a.href, a.getClientRects().length > 0 && a.innerText !== ''])),
      [['https://www.service-public.gouv.fr/particuliers/vosdroits/F90009', true]],
    ); // prettier-ignore
    await pasted.close();
  });

test('the preview is as wide as the screen that is chosen', async () => {
  const page = await generator('?fiche=F90009');
  const widths: (number | undefined)[] = [];
  for (const radio of await page.$$('input[name=largeur]')) {
    await radio.evaluate((input) => input.click());
    widths.push(await page.$eval('iframe', (frame) => frame.contentWindow?.innerWidth));
  }
  assert.deepEqual(widths, [360, 768, 1280]);
  await page.close();
});

test('the code, the address and the preview follow the form', async () => {
  const page = await generator('?fiche=F90009');
  await page.type('#commune', 'Quimper');
  await choose(page, 'cms', 'spip');
  assert.match(await codeOf(page), /#ENV\{fiche,F90009\}[\s\S]*data-commune="Quimper"[\s\S]*data-insee="29232"/);
  const { searchParams } = new URL(page.url());
  assert.deepEqual(
    ['fiche', 'commune', 'insee', 'cms'].map((name) => searchParams.get(name)),
    ['F90009', 'Quimper', '29232', 'spip'],
  );
  await page.waitForSelector('iframe[src*="commune=Quimper"]');
  const preview = await page.$eval('iframe', ({ src }) => src);
  await page.close();
  const shown = await visit(browser, preview, 1, wide);
  assert.equal(shown.standing, 1);
  await shown.page.close();
});

test('a wrong value is named, with what to write instead, and stays out of the code', async () => {
  const page = await generator('?fiche=F90009');
  await page.type('#insee', '123');
  assert.match(await page.$eval('#insee-faute', ({ textContent }) => textContent), /cinq caractères/);
  assert.doesNotMatch(await codeOf(page), /insee/);
  await page.close();
});

test('the contrast of the colour is said as it is chosen', async () => {
  const page = await generator('?fiche=F90009&couleur=%23ffee00');
  const said = await page.$eval('.contraste', ({ textContent }) => textContent);
  assert.match(said, /Sur fond clair : 1(,\d)? : 1, elle devient #[\da-f]{6} \([4-5](,\d)? : 1\)/);
  assert.match(said, /Sur fond sombre : [\d,]+ : 1, elle se lit, telle quelle/);
  await page.close();
});

test('a sheet is found by its words', async () => {
  const page = await generator('?fiche=F90009');
  await page.type('#recherche', 'carte identité');
  await page.waitForSelector('.resultats button');
  await page.$eval('.resultats button', (button) => button.click());
  assert.match(await codeOf(page), /data-fiche="(F90001|F90011|N90103)"/);
  await page.close();
});
