/** The keyboard on whole sheets: everything is reached, in order, seen, and left again; Escape closes what opened. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { contraste, lireCouleur, type Rvb } from '../../src/local/couleur.js';
import { newPage, openSheet, sampleSite } from './acces-site.js';
import { see, SIGHTS, unfold } from './axe.js';

const given = sampleSite();

/** What stands under the focus. */
interface Stop {
  id: number;
  html: string;
  ring: { style: string; width: number; color: string; ground: string };
}

/** Numbers all that the keyboard must reach; a group of radios and a row of tabs count once. */
const number = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const groups = new Set<string>();
    for (const widget of document.querySelectorAll('*'))
      for (const e of widget.shadowRoot?.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [tabindex="0"]',
      ) ?? []) {
        if (!e.checkVisibility({ visibilityProperty: true }) || e.tabIndex < 0) continue;
        if (e instanceof HTMLInputElement && e.type === 'radio') {
          if (groups.has(e.name)) continue;
          groups.add(e.name);
          e.closest('fieldset')
            ?.querySelectorAll<HTMLElement>(`input[name="${e.name}"]`)
            .forEach((r) => (r.dataset['stop'] = String(found.length)));
        }
        e.dataset['stop'] = String(found.length);
        found.push(e.outerHTML.slice(0, 120));
      }
    return found;
  });

const focus = (page: Page): Promise<Stop | undefined> =>
  page.evaluate(() => {
    const e = document.activeElement?.shadowRoot?.activeElement as HTMLElement | null | undefined;
    if (!e) return undefined;
    let ground = 'rgb(255, 255, 255)';
    // What the ring stands on is what is behind the element, not its own ground.
    for (let up: Element | null = e.parentElement; up; up = up.parentElement ?? (up.getRootNode() as ShadowRoot).host) {
      const { backgroundColor } = getComputedStyle(up);
      if (/^rgb\(/.test(backgroundColor)) {
        ground = backgroundColor;
        break;
      }
      if (up === document.documentElement)
        ground = matchMedia('(prefers-color-scheme: dark)').matches ? 'rgb(18, 18, 18)' : ground;
    }
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(e);
    return {
      id: Number(e.dataset['stop'] ?? -1),
      html: e.outerHTML.slice(0, 120),
      ring: { style: outlineStyle, width: parseFloat(outlineWidth), color: outlineColor, ground },
    };
  });

const read = (colour: string): Rvb => lireCouleur(colour) ?? assert.fail(`no colour: ${colour}`);

const SHEETS = ['F90001', 'F90002', 'F90009', 'F90010', 'R90005', 'N90101'].map((id) => `particuliers/${id}`);

describe('the keyboard on a whole sheet', () => {
  for (const sheet of SHEETS)
    test(`${sheet}: everything is reached by Tab, and left again`, async () => {
      const page = await newPage(given.browser);
      await openSheet(page, given.site, sheet);
      await unfold(page);
      const all = await number(page);
      assert.ok(all.length > 0);
      const seen = new Set<number>();
      const order: number[] = [];
      for (let presses = 0; presses < all.length + 30; presses++) {
        await page.keyboard.press('Tab');
        const stop = await focus(page);
        if (!stop && seen.size > 0) break;
        if (!stop) continue;
        order.push(stop.id);
        seen.add(stop.id);
      }
      assert.deepEqual(all.filter((_, i) => !seen.has(i)), [], 'what Tab never reaches'); // prettier-ignore
      assert.deepEqual(order, [...order].sort((a, b) => a - b), 'the order of the page'); // prettier-ignore
      await page.keyboard.press('Tab');
      await page.close();
    });

  test('Tab stops at nothing that is folded away', async () => {
    const page = await newPage(given.browser);
    await openSheet(page, given.site, 'particuliers/F90001');
    const folded = await page.evaluate(
      () => document.querySelector('co-marquage-fiche')?.shadowRoot?.querySelectorAll('[role=tabpanel][hidden]').length,
    );
    assert.ok(folded, 'the sheet has tabs');
    const faults: string[] = [];
    for (let presses = 0; presses < 80; presses++) {
      await page.keyboard.press('Tab');
      const empty = await page.evaluate(() => {
        const e = document.activeElement?.shadowRoot?.activeElement;
        return e?.closest('[hidden]') ? e.outerHTML.slice(0, 120) : undefined;
      });
      if (empty) faults.push(empty);
    }
    assert.deepEqual(faults, []);
    await page.close();
  });

  for (const sight of SIGHTS)
    test(`the focus is seen, 3:1 and two pixels at least (${sight})`, async () => {
      const page = await newPage(given.browser);
      await see(page, sight);
      await openSheet(page, given.site, 'particuliers/F90001');
      await unfold(page);
      await number(page);
      const faults: string[] = [];
      for (let presses = 0; presses < 60; presses++) {
        await page.keyboard.press('Tab');
        const stop = await focus(page);
        if (!stop) continue;
        const { style, width, color, ground } = stop.ring;
        if (style === 'none' || width < 2) faults.push(`no ring: ${stop.html}`);
        else if (contraste(read(color), read(ground)) < 3) faults.push(`${color} on ${ground}: ${stop.html}`);
      }
      assert.deepEqual(faults, []);
      await page.close();
    });

  test('Escape closes a definition and goes back to its word', async () => {
    const page = await newPage(given.browser);
    await openSheet(page, given.site, 'particuliers/F90001');
    const has = await page.evaluate(() => {
      const word = document.querySelector('co-marquage-fiche')?.shadowRoot?.querySelector<HTMLElement>('a[data-terme]');
      word?.focus();
      return Boolean(word);
    });
    assert.ok(has, 'the sheet has a defined word');
    await page.keyboard.press('Enter');
    const state = (): Promise<[number, string | null | undefined]> =>
      page.evaluate(() => {
        const shadow = document.querySelector('co-marquage-fiche')?.shadowRoot;
        return [
          shadow?.querySelectorAll('.cm-bulle').length ?? -1,
          shadow?.activeElement?.getAttribute('aria-expanded'),
        ] as [number, string | null | undefined];
      });
    // Its code may still be on its way: the word opens then.
    await page.waitForFunction(() =>
      document.querySelector('co-marquage-fiche')?.shadowRoot?.querySelector('.cm-bulle'),
    );
    assert.equal((await state())[0], 1);
    await page.keyboard.press('Escape');
    assert.deepEqual(await state(), [0, 'false']);
    await page.close();
  });
});
