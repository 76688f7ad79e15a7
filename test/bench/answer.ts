/**
 * One answer on a sheet that is there: from the click to the new layout, in Chromium slowed four times. The sheets are those of
 * the corpus with conditions: the one at p95 of their size, and the largest, beside hiding and showing the very parts that the answer
 * hides and shows. No tree of the corpus leads to these two, so an invented question sets variables of theirs.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { decoder, encoder, parcourir, type DocumentVdd, type Noeud } from '../../src/model/index.js';
import { mirrorDir } from '../corpus/corpus.js';
import { launchBrowser } from '../tools/browser.js';
import { spread, WARM_UP, type BenchOptions, type Row } from './rows.js';
import { serve } from './serve.js';

const SLOWER = 4;
/** What the answer says yes to: a parent alone with two children (Caf); the second of three civil services, one of eight reasons. */
const SHEETS: Record<string, string[]> = { F31101: ['T11257', 'T11651', 'T11333'], F515: ['T11234', 'T11544'] };
const TREE = 'F99999';

/** A tree of one question: its answer sets these variables, and is false for every other the sheet asks for. */
function treeFor(doc: DocumentVdd, yes: readonly string[]): DocumentVdd {
  const names = new Set<string>();
  for (const [{ condition }] of parcourir(doc.children))
    for (const [name] of JSON.stringify(condition ?? '').matchAll(/T\d+/g)) names.add(name);
  const option = (title: string, affecteVrai: readonly string[]): Noeud => ({
    type: 'Problematique',
    attributes: { affecteVrai: [...affecteVrai] },
    children: [{ type: 'Titre', attributes: {}, children: [title] }],
  });
  const children: Noeud[] = [
    { type: 'Problematiques', attributes: {}, children: [option('Oui', yes), option('Autre', [...names])] },
  ];
  return { ...doc, id: TREE, famille: 'recherche-guidee', children };
}

interface Case {
  sheet: string;
  answers: Record<string, string>;
}

async function caseOf(id: string, yes: readonly string[]): Promise<Case> {
  const text = await readFile(join(mirrorDir, 'particuliers', `${id}.json`), 'utf8');
  const doc = decoder(JSON.parse(text), { audience: 'particuliers', id });
  return {
    sheet: id,
    answers: {
      [`particuliers/${id}.json`]: text,
      [`particuliers/${TREE}.json`]: JSON.stringify(encoder(treeFor(doc, yes))),
    },
  };
}

/** Milliseconds: the answer; hiding and showing the same parts; how many there are. Runs in the page. */
async function measure({ sheet, answers }: Case, runs: number, tags: string[]): Promise<[number[], number[], number]> {
  const main = document.querySelector('main') as HTMLElement;
  // the sheet is asked by the invented tree, as if the reader came from there
  sessionStorage.setItem(`co-marquage:reponses:particuliers/${sheet}`, `1.particuliers-F99999`);
  window.fetch = (input) => {
    const path = String(input instanceof Request ? input.url : input).replace(/^.*\/miroir-[^/]*\//, '');
    const body = answers[path];
    return Promise.resolve(
      new Response(body ?? '', { status: body ? 200 : 404, headers: { 'content-type': 'application/json' } }),
    );
  };
  let root: ShadowRoot;
  const mount = async (): Promise<void> => {
    const widgets = tags.map((tag) => {
      const widget = document.createElement(tag);
      widget.setAttribute('source', `/miroir-${sheet}/`);
      widget.setAttribute('fiche', sheet);
      return widget;
    });
    main.replaceChildren(...widgets);
    root = widgets[0]?.shadowRoot as ShadowRoot;
    while (widgets.some((widget) => !widget.shadowRoot?.querySelector('.cm-q button')))
      await new Promise((resolve) => setTimeout(resolve, 50));
  };
  const timed = (what: () => void): number => {
    main.getBoundingClientRect();
    const start = performance.now();
    what();
    main.getBoundingClientRect();
    return performance.now() - start;
  };
  const press = (text: string): void =>
    [...root.querySelectorAll<HTMLElement>('.cm-q button')].find((b) => b.textContent.includes(text))?.click();
  /** What an answer may hide or show: parts, the panels of tabs and radios. */
  const parts = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('details.cm-si, .cm-panneau')];
  const shown = (part: HTMLElement): boolean =>
    part instanceof HTMLDetailsElement ? part.open : !part.hasAttribute('hidden');
  const show = (part: HTMLElement, yes: boolean): void => {
    if (part.matches('[role=tabpanel]')) part.classList.toggle('cm-actif', yes);
    part.toggleAttribute('hidden', !yes);
  };
  const answered: number[] = [];
  const hidden: number[] = [];
  let changes = 0;
  for (let i = 0; i < runs; i++) {
    await mount();
    press('Répondre aux questions');
    const before = parts().map(shown);
    answered.push(timed(() => press('Oui')));
    const after = parts().map(shown);
    press('Effacer');
    await mount();
    const changed = parts().flatMap((part, at) =>
      before[at] === after[at] ? [] : [{ part, yes: after[at] === true }],
    );
    changes = changed.length;
    hidden.push(timed(() => changed.forEach(({ part, yes }) => show(part, yes))));
  }
  return [answered, hidden, changes];
}

async function rowFor(page: Page, one: Case, runs: number, tags: string[]): Promise<Row> {
  const [answered, hidden, parts] = await page.evaluate(measure, one, runs + WARM_UP, tags);
  const alone = tags.length === 1;
  return {
    name: `Une réponse sur ${one.sheet}${alone ? '' : ' et sa liste à préparer'}, ${parts} parties cachées ou montrées, processeur ${SLOWER} × plus lent`,
    unit: 'ms',
    project: spread(answered.slice(WARM_UP)),
    yardstick: 'les mêmes nœuds cachés et montrés',
    beside: spread(hidden.slice(WARM_UP)),
    ...(alone && { aim: one.sheet === 'F515' ? { ratio: 1.3 } : { most: 50 } }),
  };
}

export async function answerRows({ runs }: BenchOptions): Promise<Row[]> {
  const server = await serve();
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(server.url);
    await page.evaluate('globalThis.__name = (f) => f');
    await page.evaluate("import('/define.js')");
    await page.emulateCPUThrottling(SLOWER);
    const rows: Row[] = [];
    for (const [id, yes] of Object.entries(SHEETS)) {
      const one = await caseOf(id, yes);
      rows.push(await rowFor(page, one, runs, ['co-marquage-fiche']));
      if (id === 'F31101') rows.push(await rowFor(page, one, runs, ['co-marquage-fiche', 'co-marquage-prerequis']));
    }
    return rows;
  } finally {
    await browser.close();
    server.close();
  }
}
