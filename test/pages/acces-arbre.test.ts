/**
 * What a screen reader is given of each component, held against the tree that was read and found good: `arbres/NAME.txt`.
 *
 *     ARBRES=1 npx tsx test/tools/run-tests.ts node test/pages/acces-arbre.test.ts    writes them anew; to be read before they are committed
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { fixtures } from '../feed/fixtures.js';
import { launchBrowser } from '../tools/browser.js';
import { accesSite, newPage, openSheet, type AccesSite } from './acces-site.js';
import { axTree } from './ax-tree.js';

/** Fixtures of the reader, one for each thing a screen reader has to make out. */
const SHEETS = [
  '020-tableau',
  '031-asavoir',
  '040-chapitres',
  '043-cas-imbriques',
  '045-situations-onglets',
  '061-qui-peut-m-aider',
  '063-service-en-ligne',
  '012-liens',
  '081-problematiques',
  '102-modele-de-lettre',
];
/** Clicks such an element of the widget. */
const click =
  (selector: string) =>
  (page: Page): Promise<unknown> =>
    page.evaluate((wanted) => {
      const found = document.querySelector('co-marquage-fiche')!.shadowRoot!.querySelector<HTMLElement>(wanted);
      if (!found) throw new Error(`no ${wanted}`);
      found.click();
    }, selector);
const STATES: [name: string, sheet: string, reach: (page: Page) => Promise<unknown>][] = [
  ['040-chapitres, un replié', '040-chapitres', click('.cm-plieur')],
  ['045-situations-onglets, le second', '045-situations-onglets', click('[role=tab][aria-selected=false]')],
  ['012-liens, une définition ouverte', '012-liens', click('a[data-terme]')],
];

let browser: Browser;
let site: AccesSite;
const ids = new Map<string, string>();
before(async () => {
  browser = await launchBrowser();
  // Several fixtures bear the same ID: each gets one of its own.
  const documents = fixtures()
    .filter(({ nom }) => SHEETS.includes(nom))
    .map(({ nom, lire }, i) => {
      const doc = { ...lire(), id: `F99${String(i).padStart(3, '0')}` };
      ids.set(nom, doc.id);
      return doc.titre ? doc : { ...doc, titre: nom };
    });
  site = await accesSite('/nowhere', documents);
});
after(async () => {
  await browser.close();
  site.close();
});

/** A name that every file system and tool takes as it is. */
const plain = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[^\w-]+/g, '-'); // prettier-ignore

function held(name: string, tree: string): void {
  const file = new URL(`arbres/${plain(name)}.txt`, import.meta.url);
  if (process.env.ARBRES) writeFileSync(file, tree);
  assert.ok(existsSync(file), `no ${file.pathname}: ARBRES=1 writes it`);
  assert.equal(tree, readFileSync(file, 'utf8'));
}

async function told(path: string, selector: string, reach?: (page: Page) => Promise<unknown>): Promise<string> {
  const page = await newPage(browser);
  await openSheet(page, site, path);
  // What a click asks for is there: before, a definition is shown in its list.
  if (reach) await page.waitForNetworkIdle();
  await reach?.(page);
  const tree = await axTree(page, selector);
  await page.close();
  // Said where the wait was long enough to be seen, which depends on the machine.
  return tree.replace(/^ *StaticText "Fiche affichée : .*\n/m, '');
}

describe('the accessibility tree', () => {
  for (const nom of SHEETS)
    test(nom, async () => held(nom, await told(`particuliers/${ids.get(nom)}`, 'co-marquage-fiche')));
  for (const [name, nom, reach] of STATES)
    test(name, async () => held(name, await told(`particuliers/${ids.get(nom)}`, 'co-marquage-fiche', reach)));
  for (const tag of ['co-marquage-prerequis', 'co-marquage-demarches'])
    test(tag, async () => held(tag, await told(`${tag}/particuliers/${ids.get('063-service-en-ligne')}`, tag)));
  test('a failure', async () => held('erreur', await told('particuliers/F98765', 'co-marquage-fiche')));
  test('co-marquage-recherche', async () => {
    const page = await newPage(browser);
    await page.goto(`${site.origin}/`);
    await page.waitForFunction(() =>
      document.querySelector('co-marquage-recherche')?.shadowRoot?.querySelector('input'),
    );
    held('co-marquage-recherche', await axTree(page, 'co-marquage-recherche'));
    await page.close();
  });
});
