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
  // Answers last as long as the page: seen a second time, the sheet has them already.
  answered: async (page) => {
    if (!(await asks(page))) return false;
    if (await has(page, '.cm-q-bilan')) return true;
    return (await begin(page)) && click(page, '.cm-q-reponses button');
  },
  // Last: nothing of the sheet is left in it.
  error: (page) => fail(page),
};

const has = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate(
    (tag, wanted) => Boolean(document.querySelector(tag)?.shadowRoot?.querySelector(wanted)),
    FICHE,
    selector,
  );

/** Whether the sheet asks questions. Their code comes after the sheet's; a sheet without questions never asks for it. */
const asks = (page: Page): Promise<boolean> =>
  page
    .waitForFunction(
      (tag) => document.querySelector(tag)?.shadowRoot?.querySelector('.cm-q button'),
      { timeout: 1500 },
      FICHE,
    )
    .then(
      () => true,
      () => false,
    );

/** Starts the questions; false where it cannot be done from where they stand. */
const begin = async (page: Page): Promise<boolean> =>
  (await click(page, '.cm-q .cm-bouton')) &&
  page
    .waitForFunction(
      (tag) => document.querySelector(tag)?.shadowRoot?.querySelector('.cm-q-reponses button'),
      { timeout: 1500 },
      FICHE,
    )
    .then(
      () => true,
      () => false,
    );

async function fail(page: Page): Promise<boolean> {
  await page.evaluate((tag) => document.querySelector(tag)?.setAttribute('fiche', 'particuliers/F999999999'), FICHE);
  await page.waitForFunction((tag) => document.querySelector(tag)?.shadowRoot?.querySelector('.cm-erreur'), {}, FICHE);
  return true;
}
