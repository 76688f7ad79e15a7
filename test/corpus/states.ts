/** The states a reader can bring a sheet into, and how: each says whether the document had what it needs. */
import type { Page } from 'puppeteer-core';

const FICHE = 'co-marquage-fiche';

/** Clicks the first such element of the sheet; false where there is none. */
const click = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate(
    (tag, wanted) => {
      const found = document.querySelector(tag)?.shadowRoot?.querySelector<HTMLElement>(wanted);
      found?.scrollIntoView({ block: 'center' });
      found?.click();
      return Boolean(found);
    },
    FICHE,
    selector,
  );

export const STATES: Record<string, (page: Page) => Promise<boolean>> = {
  standing: () => Promise.resolve(true),
  'tab changed': (page) => click(page, '[role=tab][aria-selected=false]'),
  'case chosen': (page) => click(page, '.cm-cas input[type=radio]:not(:checked)'),
  'chapter folded': (page) => click(page, '.cm-plieur[aria-expanded=true]'),
  'definition open': (page) => click(page, '.cm-texte a[data-terme], .cm-introduction a[data-terme]'),
  answered: async (page) => (await begin(page)) && click(page, '.cm-q-reponses button'),
  // Last: nothing of the sheet is left in it.
  error: (page) => fail(page),
};

/** Starts the questions, where the sheet asks some. */
async function begin(page: Page): Promise<boolean> {
  // Their code comes after the sheet's; a sheet without questions never asks for it.
  const asks = await page
    .waitForFunction(
      (tag) => document.querySelector(tag)?.shadowRoot?.querySelector('.cm-q .cm-bouton'),
      { timeout: 1500 },
      FICHE,
    )
    .catch(() => null);
  if (!asks || !(await click(page, '.cm-q .cm-bouton'))) return false;
  await page.waitForFunction(
    (tag) => document.querySelector(tag)?.shadowRoot?.querySelector('.cm-q-reponses button'),
    {},
    FICHE,
  );
  return true;
}

async function fail(page: Page): Promise<boolean> {
  await page.evaluate((tag) => document.querySelector(tag)?.setAttribute('fiche', 'particuliers/F999999999'), FICHE);
  await page.waitForFunction((tag) => document.querySelector(tag)?.shadowRoot?.querySelector('.cm-erreur'), {}, FICHE);
  return true;
}
