/** axe on a page: every violation, and every point it leaves to a human that we cannot explain. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, NodeResult, Result } from 'axe-core';
import type { CDPSession, Page } from 'puppeteer-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** WCAG 2.0 to 2.2, A and AA, and what the profession holds for good. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Points left to a human, looked at once and for all: which they are, and why they are no fault. */
interface Explained {
  rule: string;
  /** the reason axe gives (`messageKey` of the check), when only that one is explained */
  key?: string;
  /** what its place must hold */
  where?: RegExp;
  why: string;
}
export const EXPLAINED: readonly Explained[] = [
  {
    rule: 'frame-tested',
    where: /"iframe"/,
    why: 'the preview of the generator: a page of its own, whose sheet is looked at as the other sheets are',
  },
  {
    rule: 'color-contrast',
    key: 'imgNode',
    where: /"h1"|"\.rang > p/,
    why: 'the welcome of the demo over its picture: dark words on a pale sky of one colour, 12:1 at least; seen in each sight',
  },
  {
    rule: 'color-contrast',
    key: 'pseudoContent',
    why: 'a ::before or ::after stands around the text: marks of ours (icon of opening, separators), which have no background',
  },
  {
    rule: 'color-contrast',
    key: 'shortTextContent',
    why: 'a single letter or sign, in the colour of the text around it',
  },
  {
    rule: 'color-contrast',
    key: 'bgOverlap',
    why: 'the definition or the list of results lies over it while it is open; its own contrast is measured when closed',
  },
  {
    rule: 'color-contrast',
    key: 'elmPartiallyObscuring',
    where: /cm-bulle/,
    why: 'words of the open definition, which lies over the text on an opaque ground of its own, in the colour of the page on it',
  },
  {
    rule: 'color-contrast',
    key: 'elmPartiallyObscuring',
    where: /cm-champ/,
    why: 'a blank of a letter broken over two lines, in the colour of the text, on a tint of 5 % of it',
  },
];

const keyOf = ({ any, all, none }: NodeResult): string | undefined =>
  [...any, ...all, ...none]
    .map(({ data }) => (data as { messageKey?: string } | null)?.messageKey)
    .find((key) => key !== undefined);

const isExplained = (rule: string, node: NodeResult): boolean =>
  EXPLAINED.some(
    (e) =>
      e.rule === rule && (!e.key || e.key === keyOf(node)) && (!e.where || e.where.test(JSON.stringify(node.target))),
  );

const lines = (kind: string, results: Result[], keep: (rule: string, node: NodeResult) => boolean): string[] =>
  results.flatMap(({ id, nodes }) =>
    nodes
      .filter((node) => keep(id, node))
      .map((node) => {
        const said = [
          keyOf(node),
          coloursOf(node),
          JSON.stringify(node.target),
          node.html.slice(0, 160).replace(/\s+/g, ' '),
        ];
        return `${kind} ${id} ${said.filter(Boolean).join(' ')}`;
      }),
  );

/** Of a contrast: the colours it was measured on. */
const coloursOf = ({ any }: NodeResult): string | undefined => {
  const { fgColor, bgColor, contrastRatio } = (any[0]?.data ?? {}) as Record<string, string>;
  return fgColor ? `${fgColor} on ${bgColor}, ${contrastRatio}` : undefined;
};

/**
 * One line each: `violation RULE WHERE` or `review RULE REASON WHERE`; none when all is well.
 *
 * @param within a selector, to look at that part only
 */
export async function axe(page: Page, within?: string): Promise<string[]> {
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(source);
  await laidOut(page);
  // In forced colours the system paints its own, while the computed styles still tell the page's: contrast cannot be read there.
  const forced = await page.evaluate(() => matchMedia('(forced-colors: active)').matches);
  const run = `axe.run(${within ? JSON.stringify(within) : 'document'}, {
    rules: { 'color-contrast': { enabled: ${!forced} } },
    runOnly: ${JSON.stringify(TAGS)}, resultTypes: ['violations', 'incomplete'] })`;
  const { violations, incomplete } = (await page.evaluate(run)) as AxeResults;
  return [
    ...lines('violation', violations, () => true),
    ...lines('review', incomplete, (rule, node) => !isExplained(rule, node)),
  ];
}

/** Waits for the last frame of a long sheet (`etaler.ts`): places read before it are not those a reader sees. */
export const laidOut = (page: Page): Promise<unknown> =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('*')].every((e) => !(e.shadowRoot ?? e).querySelector('.cm-loin')),
  );

/** Opens all that is folded: every chapter, tab, case and disclosure, as on paper. */
export const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const widget of document.querySelectorAll('*'))
      for (const e of widget.shadowRoot?.querySelectorAll<HTMLElement>('details, [hidden=until-found]') ?? [])
        if (e instanceof HTMLDetailsElement) e.open = true;
        else e.removeAttribute('hidden');
  });

/** How the reader sees: light, dark, or the system's own forced colours. */
export type Sight = 'light' | 'dark' | 'forced';
export const SIGHTS: readonly Sight[] = ['light', 'dark', 'forced'];

/** Kept open: what a session sets ends with it. */
const sessions = new WeakMap<Page, CDPSession>();

/**
 * Sets it by the browser's protocol: the driver has no word for forced colours.
 *
 * @throws Error when the page does not see it so: all that is measured then would be measured in the light
 */
export async function see(page: Page, sight: Sight): Promise<void> {
  const client = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, client);
  await client.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: sight === 'light' ? 'light' : 'dark' },
      { name: 'forced-colors', value: sight === 'forced' ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
  const query = {
    light: 'prefers-color-scheme: light',
    dark: 'prefers-color-scheme: dark',
    forced: 'forced-colors: active',
  };
  const seen = await page.evaluate((wanted) => matchMedia(`(${wanted})`).matches, query[sight]);
  if (!seen) throw new Error(`the page is not seen ${sight}`);
}
