/** Every file that runs is checked: one that was changed is refused by the browser, whichever it is. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchBrowser } from '../tools/browser.js';
import { openSite, standing, visit, widgets, type Site } from './bare-page.js';

declare global {
  /** set by a file that was changed, when it runs all the same */
  var touched: true | undefined;
}

const dist = resolve(import.meta.dirname, '../../dist');
const read = (file: string): string => readFileSync(`${dist}/${file}`, 'utf8');
const SCRIPT = '<script src="/co-marquage.js" data-fiche="F1"></script>';
/** Bundlers enter by the first two; the third is what one of them says of a policy. The pasted script fetches none. */
const DOORS = /^(define|index|politique-[\w-]+)\.js$/;
const modules = readdirSync(`${dist}/es`).filter((file) => file.endsWith('.js') && !DOORS.test(file));
/** Those whose hash the pasted script holds itself, but for the list of all others. */
const held = [...read('co-marquage.js').matchAll(/"([\w-]+\.js)":/g)].map(([, file]) => file ?? '');
/** Fetched at once, run only where a sheet asks questions or holds a table; the last only where the town has a colour. */
const besides = held.filter((file) => /^(situation|rares|accent)-/.test(file));
const first = held.filter((file) => !besides.includes(file));

describe('integrity', () => {
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

  /** Opens that page with one file changed. */
  async function withChanged(file: string, html: string) {
    const path = `/es/${file}`;
    site.instead.set(path, `${read(`es/${file}`)};globalThis.touched=true`);
    const visited = await visit(browser, site, html);
    return { ...visited, restore: () => site.instead.delete(path) };
  }

  it('no module is imported past the check', () => {
    assert.ok(modules.length > 20 && first.length > 1 && besides.length === 3, held.join());
    for (const file of modules) {
      const code = read(`es/${file}`);
      const imports = code.match(/\bimport\(/g)?.length ?? 0;
      assert.equal(code.match(/\b[\w$]+\(\(\)=>import\(/g)?.length ?? 0, imports, file);
    }
  });

  it('a page with no more than a sheet fetches nothing that is not of this version', async () => {
    const { page } = await visit(browser, site, SCRIPT);
    await standing(page);
    const known = new Set(modules.map((file) => `/es/${file}`));
    assert.deepEqual(
      site.asked.filter((path) => path.startsWith('/es/') && !known.has(path)),
      [],
    );
    await page.close();
  });

  for (const file of first)
    it(`${file}, which a first sheet stands on: the link to the official page stays`, async () => {
      const { page, said, restore } = await withChanged(file, SCRIPT);
      restore();
      assert.equal(await page.evaluate(() => globalThis.touched), undefined);
      assert.match((await widgets(page))[0]!, /Consulter cette information/);
      assert.ok(
        said.some((line) => line.startsWith('<script src="…/co-marquage.js"> ne peut pas charger')),
        said.join(),
      );
      await page.close();
    });

  for (const file of besides)
    it(`${file}, which some sheets need besides: fetched, refused, and the sheet stands without it`, async () => {
      const { page, said, restore } = await withChanged(file, SCRIPT.replace('>', ' data-couleur="#7a1f4e">'));
      await standing(page);
      assert.ok(site.asked.includes(`/es/${file}`));
      const load = await page.evaluate(async (name) => {
        const check = globalThis.coMarquage?.verifier?.(
          `() => import("./${name}")`,
          new URL('/es/x.js', location.href).href,
        );
        return Promise.resolve(check).then(() => 'passed', String);
      }, file);
      restore();
      assert.match(load, /absent, interdit ou modifié/);
      assert.equal(await page.evaluate(() => globalThis.touched), undefined);
      assert.deepEqual(
        said.filter((line) => line.startsWith('<script')),
        [],
      );
      await page.close();
    });

  it('any other module, and any that imports it', async () => {
    const later = modules.filter((file) => !held.includes(file));
    assert.ok(later.length > 15);
    for (const file of later) {
      site.page = { html: '<script src="/co-marquage.js"></script>' };
      site.instead.set(`/es/${file}`, `${read(`es/${file}`)};globalThis.touched=true`);
      const page = await browser.newPage();
      await page.goto(site.origin);
      const es = `${site.origin}/es/`;
      const tried = await page.evaluate(
        async (file, es) => {
          try {
            await globalThis.coMarquage?.verifier?.(`()=>import("./${file}")`, `${es}socle.js`);
            await import(es + file);
            return 'imported';
          } catch {
            return 'refused';
          }
        },
        file.startsWith('integrites-') ? modules.find((name) => name.startsWith('accent-'))! : file,
        es,
      );
      site.instead.delete(`/es/${file}`);
      assert.deepEqual([tried, await page.evaluate(() => globalThis.touched)], ['refused', undefined], file);
      await page.close();
    }
  });

  it('a refused part leaves the rest: the sheet beside a list that cannot be drawn', async () => {
    const file = modules.find((name) => name.startsWith('prerequis-outils-'))!;
    const html = `${SCRIPT}<co-marquage-prerequis fiche="F1"><a href="/x">La liste</a></co-marquage-prerequis>`;
    const { page, restore } = await withChanged(file, html);
    restore();
    await standing(page);
    assert.equal(await page.evaluate(() => globalThis.touched), undefined);
    assert.ok(await page.$eval('co-marquage-prerequis a', (a) => a.offsetParent !== null));
    await page.close();
  });

  it('prints the hash of the file that bears its version', () => {
    const { fichier, integrity, modules } = JSON.parse(read('integrite.json')) as {
      fichier: string;
      integrity: string;
      modules: Record<string, string>;
    };
    assert.match(fichier, /^co-marquage-\d+\.\d+\.\d+.*\.js$/);
    assert.equal(integrity, `sha384-${createHash('sha384').update(read(fichier)).digest('base64')}`);
    assert.equal(read(fichier), read('co-marquage.js'));
    for (const [file, hash] of Object.entries(modules))
      assert.equal(
        hash,
        `sha256-${createHash('sha256')
          .update(read(`es/${file}`))
          .digest('base64')}`,
        file,
      );
    for (const file of first) assert.ok(modules[file], file);
  });
});
