/** From the search to the téléservice with the keyboard alone, in each engine that stands on the machine. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { ownSample } from '../demo/sample.js';
import { READERS, until, type Reader } from '../tools/readers.js';
import { accesSite, root, type AccesSite } from './acces-site.js';

/** The element that has the focus, inside a widget if it is there. */
const FOCUS = '(document.activeElement?.shadowRoot?.activeElement ?? document.activeElement)';
const SHEET = 'document.querySelector("co-marquage-fiche")?.shadowRoot?.querySelector(".cm-source")';

let site: AccesSite;
before(async () => {
  site = await accesSite((await ownSample(root)).dir);
});
after(() => site.close());

/** Tabs until the focus is on such an element. @throws Error after 120 presses: it cannot be reached */
async function tabTo(reader: Reader, selector: string): Promise<number> {
  for (let presses = 1; presses <= 120; presses++) {
    await reader.press('Tab');
    if (await reader.ask<boolean>(`Boolean(${FOCUS}.matches(${JSON.stringify(selector)}))`)) return presses;
  }
  throw new Error(`Tab never reaches ${selector}`);
}

for (const { name, start, missing } of READERS)
  describe(`by keyboard alone, in ${name}`, { skip: missing ?? false }, () => {
    let reader: Reader;
    before(async () => {
      reader = await start();
    });
    after(() => reader.close());

    test('from the search to the téléservice', async () => {
      await reader.open(`${site.origin}/`);
      await until(reader, 'document.querySelector("co-marquage-recherche")?.shadowRoot?.querySelector("input")');
      await tabTo(reader, 'input');
      await reader.type('perdue');
      await until(reader, 'document.querySelector("co-marquage-recherche").shadowRoot.querySelector("[role=option]")');
      await reader.press('ArrowDown');
      await until(reader, `${FOCUS}.getAttribute("aria-activedescendant")`);
      // Escape closes the list and leaves the words; the arrow opens it again.
      await reader.press('Escape');
      await until(reader, `${FOCUS}.getAttribute("aria-expanded") === "false" && ${FOCUS}.value === "perdue"`);
      await reader.press('ArrowDown');
      await until(reader, `${FOCUS}.getAttribute("aria-expanded") === "true"`);
      await until(reader, `${FOCUS}.getAttribute("aria-activedescendant")`).catch(() => reader.press('ArrowDown'));
      await reader.press('Enter');
      await until(reader, `location.pathname.startsWith("/particuliers/") && ${SHEET}`);

      const presses = await tabTo(reader, 'a.cm-bouton');
      assert.ok(presses < 120);
      const href = await reader.ask<string>(`${FOCUS}.href`);
      assert.match(href, /^https:/);
      // What Enter on it does is heard and stopped: the téléservice itself is not of this site.
      await reader.ask(
        '(addEventListener("click", (e) => { e.preventDefault(); globalThis.followed = e.composedPath()[0].href }, true), 1)',
      );
      await reader.press('Enter');
      await until(reader, 'globalThis.followed');
      assert.equal(await reader.ask('globalThis.followed'), href);
    });
  });
