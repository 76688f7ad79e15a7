/**
 * A sheet for the first time, on a slow phone and a slow line: the pasted script, the same with the lines the generator prints,
 * and the prerendered page, beside the same content written as one page of plain HTML.
 */
import { launchBrowser } from '../tools/browser.js';
import { addressOf, FORMS, formsOf, type Form } from './cold-pages.js';
import { visit, type Visit } from './cold-visit.js';
import { openHost } from './host.js';
import { quantile, spread, WARM_UP, type BenchOptions, type Row } from './rows.js';
import { sheetsBySize } from './sheets.js';

const SIZES = [
  ['fiche médiane', 0.5],
  ['fiche p95', 0.95],
  ['la plus longue', 1],
] as const;
/** With nothing in the cache, on a slow phone and a slow line. */
const SLOW = 'à froid';
const NAMES: Record<Form, string> = {
  fixe: 'HTML fixe',
  liee: 'HTML fixe, styles dans un fichier',
  script: 'Balise script',
  precharge: 'Script figé et ses lignes de préchargement',
  prerendue: 'Page prérendue',
};
/** Times the plain page to the whole text, and what stands beside. A prerendered page may hold no style inside: its pair has none. */
const AIMS: readonly (readonly [Form, Form, number | undefined])[] = [
  ['liee', 'fixe', undefined],
  ['script', 'fixe', 2.5],
  ['precharge', 'fixe', 1.8],
  ['prerendue', 'liee', 1.05],
];

type Visits = Record<Form, Visit[]>;

function rowsFor(label: string, visits: Visits): Row[] {
  const of = (form: Form, key: keyof Visit) => spread(visits[form].map((one) => one[key]));
  const times = AIMS.flatMap(([form, beside, ratio]) =>
    (['heading', 'text'] as const).map((key): Row => ({
      name: `${NAMES[form]}, ${label}, ${key === 'text' ? 'texte entier' : 'titre'} ${SLOW}`,
      unit: 'ms',
      project: of(form, key),
      yardstick: NAMES[beside],
      beside: of(beside, key),
      ...(key === 'text' && ratio && { aim: { ratio } }),
    })),
  );
  const bytes = AIMS.slice(1).map(([form]): Row => ({
    name: `${NAMES[form]}, ${label}, tout ce que la page reçoit`,
    unit: 'kB',
    project: of(form, 'bytes'),
    yardstick: NAMES.fixe,
    beside: of('fixe', 'bytes'),
  }));
  return [
    ...times,
    ...bytes,
    {
      name: `Balise script, ${label}, requêtes l’une après l’autre jusqu’au texte`,
      unit: '',
      project: of('script', 'depth'),
      yardstick: NAMES.liee,
      beside: of('liee', 'depth'),
      aim: { most: 3 },
    },
    {
      name: `Balise script, ${label}, plus longue tâche ${SLOW} (0 : aucune de plus de 50 ms)`,
      unit: 'ms',
      project: of('script', 'task'),
      yardstick: NAMES.fixe,
      beside: of('fixe', 'task'),
      aim: { most: 50 },
    },
    {
      name: `Balise script, ${label}, décalage de la mise en page (CLS)`,
      unit: '',
      project: of('script', 'shift'),
      yardstick: NAMES.fixe,
      beside: of('fixe', 'shift'),
      aim: { most: 0.05 },
    },
  ];
}

export async function coldRows({ runs }: BenchOptions): Promise<Row[]> {
  const all = await sheetsBySize();
  const sheets = SIZES.map(([label, q]) => ({ label, sheet: all[quantile([...all.keys()], q)]! }));
  const browser = await launchBrowser();
  const host = await openHost(await formsOf(browser, sheets.map(({ sheet }) => sheet))); // prettier-ignore
  try {
    const rows: Row[] = [];
    for (const { label, sheet } of sheets) {
      const visits: Visits = { fixe: [], liee: [], script: [], precharge: [], prerendue: [] };
      // In turns, so that what else the machine does weighs on all alike.
      for (let i = -WARM_UP; i < runs; i++)
        for (const form of FORMS) {
          const one = await visit(browser, host.origin + addressOf(form, sheet.key));
          if (i >= 0) visits[form].push(one);
        }
      rows.push(...rowsFor(`${label} (${sheet.key.split('/')[1]})`, visits));
    }
    return rows;
  } finally {
    await browser.close();
    host.close();
  }
}
