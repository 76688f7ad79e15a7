/**
 * Two languages in one widget: the interface in the reader's, the guide and the town in French. Every text and every label is
 * marked with the language it is written in, and stands in its direction. RGAA 8.7, 8.8, 8.10.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { STATES } from '../corpus/states.js';
import { newPage, sampleSite } from './acces-site.js';
import { mismarked } from './mesures-langues.js';

const given = sampleSite();
/** What a town may say. */
const TOWN =
  'data-commune=Val-sur-Brume&data-insee=61999&data-telephone=01 99 00 12 34&data-adresse=1 place du Lavoir&data-horaires=Le mardi matin&data-site=https://val.example.invalid/&data-rendez-vous=/rdv&data-note=Apportez une enveloppe.&data-teleservice=/faire&data-formulaire=/papier&data-outils=ecouter imprimer';
const SHEETS = ['F90001', 'F90002', 'F90004', 'F90009', 'F90010', 'F90012', 'N90101', 'N90001', 'R90001', 'R90005', 'R90007']; // prettier-ignore

/** How the element is asked for that language, which one its words are then in, and whether every state is looked at. */
const READERS: [name: string, query: string, words: string | null, all?: boolean][] = [
  ['Arabic', 'lang=ar', 'ar', true],
  ['English', 'lang=en', 'en'],
  ['German', 'lang=de&data-langues-a-relire=oui', 'de'],
  ['Arabic, in the page’s own DOM', 'lang=ar&data-rendu=page', 'ar'],
  ['a language without words of ours, on a page in it', 'page=nl', null],
];

/** "Et dans mon cas ?", from step to step. */
const QUESTIONS = [
  ['offered'],
  ['begun', '.cm-q .cm-bouton'],
  ['answered, then left', '.cm-q .cm-bouton', '.cm-q-reponses button', '.cm-q-outils > :last-child'],
] as const;

const ready = (page: Page, tag: string, selector: string): Promise<unknown> =>
  page.waitForFunction(
    (t, s) => {
      const e = document.querySelector(t);
      return (e?.shadowRoot ?? e)?.querySelector(s);
    },
    {},
    tag,
    selector,
  );
const press = (page: Page, tag: string, selector: string): Promise<boolean> =>
  page.evaluate(
    (t, s) => {
      const e = document.querySelector(t)!;
      const found = (e.shadowRoot ?? e).querySelector<HTMLElement>(s);
      found?.click();
      return Boolean(found);
    },
    tag,
    selector,
  );

for (const [name, query, words, all] of READERS)
  describe(`words and their language: ${name}`, () => {
    /** Opens it, brings it into that state, and looks at every word. */
    async function marked(path: string, tag: string, wait: string, reach?: (page: Page) => Promise<unknown>): Promise<void> {
      const page = await newPage(given.browser);
      await page.goto(`${given.site.origin}/${path}${path.includes('?') ? '&' : '?'}${query}`);
      await ready(page, tag, wait);
      // What is fetched once the view stands, and the words of the language themselves.
      await page.waitForNetworkIdle({ idleTime: 100 });
      await reach?.(page);
      const { seen, faults } = await mismarked(page, tag, words);
      assert.deepEqual(faults, []);
      assert.ok(seen > 1, 'words were looked at');
      await page.close();
    } // prettier-ignore

    for (const sheet of all ? SHEETS : SHEETS.slice(0, 2))
      test(sheet, () => marked(`particuliers/${sheet}?${TOWN}`, 'co-marquage-fiche', '.cm-source'));
    if (all)
      for (const [state, reach] of Object.entries(STATES).filter(([state]) => state !== 'standing'))
        test(`F90001, ${state}`, () => marked('particuliers/F90001', 'co-marquage-fiche', '.cm-source', reach));
    test('a sheet that is not there', () => marked('particuliers/F98765', 'co-marquage-fiche', '.cm-erreur'));
    for (const tag of ['co-marquage-prerequis', 'co-marquage-demarches'])
      for (const sheet of all ? ['F90001', 'F90002', 'N90001'] : ['F90002'])
        test(`${tag}, ${sheet}`, () => marked(`${tag}/particuliers/${sheet}?${TOWN}`, tag, '.cm-source'));
    test('the list, ticked and copied by hand', () =>
      marked('co-marquage-prerequis/particuliers/F90001', 'co-marquage-prerequis', '[data-action=copier]', async (page) => {
        await press(page, 'co-marquage-prerequis', '[data-coche]');
        await press(page, 'co-marquage-prerequis', '[data-action=copier]');
        await ready(page, 'co-marquage-prerequis', '.cm-a-copier, .cm-copiee');
      })); // prettier-ignore
    for (const [state, ...steps] of all ? QUESTIONS : QUESTIONS.slice(-1))
      test(`the questions, ${state}`, () =>
        marked('particuliers/F90004', 'co-marquage-fiche', '.cm-q', async (page) => {
          for (const step of steps) assert.ok(await press(page, 'co-marquage-fiche', step), step);
        }));
    test('the card of the mairie', () =>
      marked(`co-marquage-contact/x?${TOWN}`, 'co-marquage-contact', '.cm-local'));
    for (const asked of all ? ['identité', 'zzzzqq'] : ['identité'])
      test(`the search asked “${asked}”`, () =>
        marked('', 'co-marquage-recherche', 'input', async (page) => {
          await page.evaluate((question) => {
            const e = document.querySelector('co-marquage-recherche')!;
            const box = (e.shadowRoot ?? e).querySelector('input')!;
            box.focus();
            box.value = question;
            box.dispatchEvent(new Event('input', { bubbles: true }));
          }, asked);
          await ready(page, 'co-marquage-recherche', '[role=option], .cm-rien');
        }));
    for (const place of ['accueil', 'services', 'F90001', ...(all ? ['questions', 'glossaire', 'N90101', 'F98765'] : [])])
      test(`the guide at ${place}`, () =>
        marked(`co-marquage-guide/x?co-marquage=particuliers/${place}&${TOWN}`, 'co-marquage-guide', '.cm-source, .cm-erreur'));
    test('back from another sheet', () =>
      marked('particuliers/F90001', 'co-marquage-fiche', 'a[data-cle]', async (page) => {
        await press(page, 'co-marquage-fiche', 'a[data-cle]');
        await ready(page, 'co-marquage-fiche', '.cm-retour');
      }));
  }); // prettier-ignore
