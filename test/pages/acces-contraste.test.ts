/** More contrast, for who asks for it (`prefers-contrast: more`): text at 4.5:1 on a plain ground, every border at 3:1, nothing faint. WCAG 1.4.3, 1.4.11. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { newPage, sampleSite } from './acces-site.js';
import { unfold } from './axe.js';

const given = sampleSite();

/** Texts under 4.5:1, borders under 3:1, anything half transparent, of all that a reader sees of the widgets. */
const faint = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    type Rgba = [number, number, number, number];
    const pixel = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
    const read = (color: string): Rgba => {
      pixel.clearRect(0, 0, 1, 1);
      pixel.fillStyle = color;
      pixel.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, a = 0] = pixel.getImageData(0, 0, 1, 1).data;
      return [r, g, b, a / 255];
    };
    const over = ([r, g, b, a]: Rgba, [R, G, B]: Rgba): Rgba => [r * a + R * (1 - a), g * a + G * (1 - a), b * a + B * (1 - a), 1];
    const light = ([r, g, b]: Rgba): number => {
      const [x = 0, y = 0, z = 0] = [r, g, b].map((v) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * x + 0.7152 * y + 0.0722 * z;
    };
    const ratio = (a: Rgba, b: Rgba): number => {
      const [x, y] = [light(a), light(b)];
      return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
    };
    const up = (e: Element): Element | null => e.parentElement ?? (e.getRootNode() as ShadowRoot).host ?? null;
    const ground = (e: Element | null): Rgba => {
      if (!e) return read('Canvas');
      const own = read(getComputedStyle(e).backgroundColor);
      return own[3] === 1 ? own : over(own, ground(up(e)));
    };
    const found: string[] = [];
    const where = (e: Element): string => e.outerHTML.slice(0, 100).replace(/\s+/g, ' ');
    for (const host of document.querySelectorAll('*'))
      for (const e of host.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? []) {
        if (!e.checkVisibility({ visibilityProperty: true }) || !e.getClientRects().length || e.closest('svg')) continue;
        const style = getComputedStyle(e);
        if (Number(style.opacity) < 1) found.push(`half transparent: ${where(e)}`);
        if ([...e.childNodes].some((n) => n.nodeType === 3 && n.textContent?.trim())) {
          const said = ratio(over(read(style.color), ground(e)), ground(e));
          if (said < 4.5) found.push(`text ${said.toFixed(1)}: ${where(e)}`);
        }
        for (const side of ['Top', 'Right', 'Bottom', 'Left'] as const) {
          const color = read(style[`border${side}Color`]);
          if (style[`border${side}Style`] === 'none' || !parseFloat(style[`border${side}Width`]) || color[3] === 0) continue;
          const around = ground(up(e));
          // An edge is seen against either side of it.
          const drawn = Math.max(ratio(over(color, around), around), ratio(over(color, around), ground(e)));
          if (drawn < 3) found.push(`border ${drawn.toFixed(1)}: ${where(e)}`);
        }
      }
    return [...new Set(found)];
  }); // prettier-ignore

describe('more contrast', () => {
  for (const scheme of ['light', 'dark'])
    for (const [path, wait, colour] of [
      ['particuliers/F90001?data-commune=Val-sur-Brume&data-telephone=01 99 00 12 34&data-note=Bonjour', '.cm-source', ''],
      ['particuliers/F90002', '.cm-source', 'd0a000'],
      ['particuliers/F90004', '.cm-q', '7a1f4e'],
      ['co-marquage-prerequis/particuliers/F90001', '[data-coche]', ''],
      ['co-marquage-guide/x', '.cm-source', ''],
      ['co-marquage-contact/x?data-insee=61999', '.cm-organisme', ''],
    ] as const)
      test(`${path}, ${scheme}`, async () => {
        const page = await newPage(given.browser);
        const client = await page.createCDPSession();
        const features = [{ name: 'prefers-contrast', value: 'more' }, { name: 'prefers-color-scheme', value: scheme }, { name: 'prefers-reduced-motion', value: 'reduce' }];
        await client.send('Emulation.setEmulatedMedia', { features });
        await page.goto(`${given.site.origin}/${path}${path.includes('?') ? '&' : '?'}${colour && `data-couleur=%23${colour}`}`);
        await page.waitForFunction((s) => [...document.querySelectorAll('*')].some((e) => e.shadowRoot?.querySelector(s)), {}, wait);
        await page.waitForNetworkIdle({ idleTime: 100 });
        assert.ok(await page.evaluate(() => matchMedia('(prefers-contrast: more)').matches));
        await unfold(page);
        await page.evaluate(() => document.querySelector('co-marquage-prerequis')?.shadowRoot?.querySelector<HTMLElement>('[data-coche]')?.click());
        assert.deepEqual(await faint(page), []);
        await page.close();
      }); // prettier-ignore

  test('is measured for true: without it, edges and ticked words are faint', async () => {
    const page = await newPage(given.browser);
    await page.goto(`${given.site.origin}/co-marquage-prerequis/particuliers/F90001`);
    await page.waitForFunction(() => document.querySelector('co-marquage-prerequis')?.shadowRoot?.querySelector('[data-coche]'));
    await page.evaluate(() => document.querySelector('co-marquage-prerequis')?.shadowRoot?.querySelector<HTMLElement>('[data-coche]')?.click());
    const kinds = new Set((await faint(page)).map((one) => one.split(/[ :]/)[0]));
    assert.deepEqual([...kinds].sort(), ['border', 'half']);
    await page.close();
  }); // prettier-ignore
});
