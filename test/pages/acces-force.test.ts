/** What the system's own colours and more contrast must leave told apart: grounds and shadows are gone there, and borders without colour are painted. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { newPage, openSheet, sampleSite } from './acces-site.js';
import { see } from './axe.js';

const given = sampleSite();

/** The looks of what a selector finds in the widgets, one line each. */
const looks = (page: Page, selector: string, properties: string[], part?: string): Promise<string[]> =>
  page.evaluate(
    (wanted, names, pseudo) =>
      [...document.querySelectorAll('*')]
        .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll(wanted) ?? [])])
        .map((e) => names.map((name) => getComputedStyle(e, pseudo).getPropertyValue(name)).join(' ')),
    selector,
    properties,
    part ?? null,
  );

async function forced(path: string, wait: string): Promise<Page> {
  const page = await newPage(given.browser);
  await see(page, 'forced');
  await page.goto(`${given.site.origin}/${path}`);
  await page.waitForFunction(
    (s) => [...document.querySelectorAll('*')].some((e) => e.shadowRoot?.querySelector(s)),
    {},
    wait,
  );
  return page;
}

describe('forced colours', () => {
  test('of the audiences of the guide, only the one that stands is underlined', async () => {
    const page = await forced('co-marquage-guide/x', '.cm-publics a');
    const lines = (selector: string): Promise<string[]> => looks(page, selector, ['border-bottom-width']);
    assert.deepEqual(await lines('.cm-publics a[aria-current]'), ['3px']);
    assert.deepEqual([...new Set(await lines('.cm-publics a:not([aria-current])'))], ['0px']);
    await page.close();
  });

  test('open and closed are two signs', async () => {
    const page = await forced('co-marquage-contact/x?data-insee=61999', '[data-ouverture][data-etat]');
    const sign = async (state: string): Promise<string | undefined> => {
      await page.evaluate((etat) => {
        const root = document.querySelector('co-marquage-contact')?.shadowRoot;
        const place = root?.querySelector<HTMLElement>('[data-ouverture]');
        if (place) place.dataset['etat'] = etat;
      }, state);
      return (await looks(page, '[data-ouverture]', ['border-top-width', 'padding-top'], '::before'))[0];
    };
    assert.notEqual(await sign('ouvert'), await sign('ferme'));
    await page.close();
  });

  test('icons take the colour of the words beside them', async () => {
    const page = await forced('particuliers/F90001', '.cm-source');
    const icons = await looks(page, '.cm-encart-titre > .cm-icone', ['color']);
    const words = await looks(page, '.cm-encart-titre', ['color']);
    assert.ok(icons.length > 0);
    assert.deepEqual([...new Set(icons)], [...new Set(words)]);
    await page.close();
  });
});

describe('more contrast', () => {
  for (const width of [320, 1000])
    test(`no tab is left open on a side, ${width} pixels wide`, async () => {
      const page = await newPage(given.browser, width);
      const client = await page.createCDPSession();
      await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-contrast', value: 'more' }] });
      await openSheet(page, given.site, 'particuliers/F90001');
      const edges = ['top', 'left', 'right'].map((side) => `border-${side}-color`);
      const tabs = await looks(page, '[role=tab][aria-selected=false]', edges);
      assert.ok(tabs.length > 0);
      assert.deepEqual(tabs.filter((colors) => /rgba\(0, 0, 0, 0\)/.test(colors)), []); // prettier-ignore
      await page.close();
    });
});
