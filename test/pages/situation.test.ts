/** The questions as a reader meets them, on the real guide: by keyboard alone, without a jump of the page, printed on one page. */
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { ensureGenerator } from '../../demo/server/build.js';
import { realGuide } from '../../demo/server/guides.js';
import { type Demo, serve } from '../../demo/server/serve.js';
import { launchBrowser } from '../tools/browser.js';

const root = resolve(import.meta.dirname, '../..');
const guide = realGuide(root);
/** Trees of the corpus, a path of answers, the sheet at its end: a car inherited, an identity card to renew, a first name to mend. */
const TREES: [tree: string, answers: number[], sheet: string][] = [
  ['F34300', [7, 0, 0, 0, 1, 0], 'F1480'],
  ['F34487', [0, 0, 1, 0, 2, 1, 0], 'F21089'],
  ['F34723', [1, 1], 'F868'],
];

declare global {
  // Kept in the page: what moved by itself; whether the list was printed.
  var shifts: { value: number; hadRecentInput: boolean }[];
  var printed: boolean | undefined;
}

/** What has the focus, down to the roots of the widgets: its tag and its words. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let here = document.activeElement;
    while (here?.shadowRoot?.activeElement) here = here.shadowRoot.activeElement;
    return `${here?.localName ?? ''} ${here?.textContent.trim() ?? ''}`;
  });

/** Presses Tab until the focus is on what begins so. */
async function tabTo(page: Page, start: RegExp): Promise<void> {
  for (let i = 0; i < 60; i++) {
    if (start.test(await focused(page))) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`Tab never reaches ${String(start)}; it is on ${await focused(page)}`);
}

/** Waits until the widget shows that document. */
const shown = (page: Page, id: string): Promise<unknown> =>
  page.waitForFunction(
    (end) => {
      const { shadowRoot } = document.querySelector('co-marquage-fiche') as HTMLElement;
      return shadowRoot?.querySelector<HTMLAnchorElement>('[data-original]')?.href.endsWith(`/${end}`);
    },
    {},
    id,
  );

/** How many answers the sheet lists, how much of it is folded. */
const fiche = (page: Page): Promise<{ listed: number; folded: number }> =>
  page.$eval('co-marquage-fiche', ({ shadowRoot }) => ({
    listed: shadowRoot?.querySelectorAll('.cm-q-bilan > li').length ?? 0,
    folded: shadowRoot?.querySelectorAll('details.cm-si:not([open]), [data-hors]').length ?? 0,
  }));

describe('the questions on the real guide', { skip: guide ? false : 'npm run corpus fetches it' }, () => {
  let browser: Browser;
  let demo: Demo;
  before(async () => {
    if (!guide) return;
    await ensureGenerator(root);
    browser = await launchBrowser();
    demo = await serve(root, { guide, others: [], preparing: false }, 0);
  });
  after(async () => {
    await browser.close();
    await demo.close();
  });
  const open = async (path: string): Promise<Page> => {
    const page = await (await browser.createBrowserContext()).newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await page.evaluateOnNewDocument(() => {
      globalThis.shifts = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push(entry as PerformanceEntry & (typeof shifts)[number]);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(new URL(path, demo.url).href, { waitUntil: 'load' });
    await page.waitForFunction(() =>
      [...document.querySelectorAll('co-marquage-fiche, co-marquage-prerequis')].every((widget) =>
        widget.shadowRoot?.querySelector('.cm-q'),
      ),
    );
    await page.waitForNetworkIdle({ idleTime: 200 });
    return page;
  };

  for (const [tree, answers, sheet] of TREES)
    test(`${tree}, by keyboard alone, ends on ${sheet}, which knows the answers`, async () => {
      const page = await open('/demarches/carte-grise');
      await page.$eval('co-marquage-fiche', (widget, id) => widget.setAttribute('fiche', id), tree);
      await shown(page, tree);
      await page.waitForFunction(() =>
        document.querySelector('co-marquage-fiche')?.shadowRoot?.querySelector('.cm-q .cm-bouton'),
      );
      await tabTo(page, /^button Répondre aux questions/);
      await page.keyboard.press('Enter');
      for (const answer of answers) {
        assert.match(await focused(page), /^p ./, 'the heading of the question has the focus');
        // the help of a question or of an answer may stand between the answers
        for (let at = -1; at < answer;) {
          await page.keyboard.press('Tab');
          if (/^button/.test(await focused(page))) at++;
        }
        await page.keyboard.press('Enter');
      }
      assert.match(await focused(page), /^p Votre situation/);
      await tabTo(page, /^a Lire la fiche/);
      await page.keyboard.press('Enter');
      await shown(page, sheet);
      await page.waitForFunction(() =>
        document.querySelector('co-marquage-fiche')?.shadowRoot?.querySelector('.cm-q-bilan'),
      );
      assert.match(await focused(page), /^h2 ./, 'the title of the sheet has the focus');
      const { listed, folded } = await fiche(page);
      assert.equal(listed, answers.length, 'the sheet lists the answers');
      assert.ok(folded > 0, 'what they exclude is folded');
      await page.browserContext().close();
    });

  test('nothing that was painted moves when the questions come', async () => {
    for (const path of ['/demarches/carte-identite', '/demarches/carte-grise', '/demarches/demenager']) {
      const page = await open(path);
      const moved = await page.evaluate(() =>
        shifts.filter(({ hadRecentInput }) => !hadRecentInput).reduce((sum, { value }) => sum + value, 0),
      );
      assert.ok(moved < 0.01, `${path}: ${moved}`);
      await page.browserContext().close();
    }
  });

  test('the list of one situation is one page of A4', async () => {
    const page = await open('/demarches/carte-identite');
    const press = (text: string): Promise<boolean> =>
      page.$eval(
        'co-marquage-prerequis',
        (widget, wanted) => {
          const buttons = [...(widget.shadowRoot as ShadowRoot).querySelectorAll<HTMLElement>('.cm-q button')];
          const button = buttons.find((b) => b.textContent.includes(wanted));
          button?.click();
          return button !== undefined;
        },
        text,
      );
    for (const answer of [
      'Répondre aux questions',
      'Demande en France',
      'Fin de validité',
      'périmée depuis + de 5 ans',
    ])
      assert.ok(await press(answer), answer);
    await page.evaluate(() => {
      const real = window.open.bind(window);
      window.open = (...args) => {
        const popup = real(...args) as Window;
        popup.close = () => undefined;
        popup.print = () => void (globalThis.printed = true);
        return popup;
      };
    });
    const popup = new Promise<Page>((found) => page.once('popup', (opened) => found(opened as Page)));
    await page.$eval('co-marquage-prerequis', (widget) =>
      widget.shadowRoot?.querySelector<HTMLElement>('[data-action=imprimer]')?.click(),
    );
    const sheet = await popup;
    // The window in front is the other one: this one paints no frames to wait by.
    await page.waitForFunction(() => globalThis.printed, { polling: 100 });
    const text = await sheet.evaluate(() => document.body.innerText);
    for (const words of [
      'Val-sur-Brume',
      '9\u00a0h',
      'Fin de validité',
      'Source\u00a0: Service-Public.gouv.fr',
      'octobre 2020',
    ])
      assert.ok(text.includes(words), `${words} in ${text}`);
    assert.match(text, /#co-marquage=particuliers\/F21089:1\./);
    const pdf = Buffer.from(await sheet.pdf({ preferCSSPageSize: true })).toString('latin1');
    assert.equal(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length, 1, 'pages');
    await page.browserContext().close();
  });
});
