/**
 * `npm run bench [-- --only bytes,cold,…] [-- --runs N] [-- --json | --page]`: one table, each row the project beside a yardstick
 * measured in the same run. Medians of `--runs` (15) after warm-up, smallest and largest in brackets. Needs `npm run build` and
 * `npm run corpus`. Nothing here fails on a slow machine: figures are read, not tested. `--page`
 * writes them into `demo/mesures.json` besides, group by group, for the demo's page.
 */
import { stat } from 'node:fs/promises';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureCorpus, mirrorDir } from '../corpus/corpus.js';
import { answerRows } from './answer.js';
import { bytesRows } from './bytes.js';
import { coldRows } from './cold.js';
import { growthRows } from './growth.js';
import { mirrorRows } from './mirror.js';
import { pageRows } from './page.js';
import { keepFigures } from './figures.js';
import { table, type BenchOptions, type Row } from './rows.js';
import { searchRows } from './search-page.js';
import { sheetRows } from './sheet.js';

const GROUPS: Record<string, (options: BenchOptions) => Promise<Row[]>> = {
  bytes: bytesRows,
  cold: coldRows,
  sheet: sheetRows,
  search: searchRows,
  answer: answerRows,
  page: pageRows,
  mirror: mirrorRows,
  growth: growthRows,
};

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: Object.keys(GROUPS).join() },
    runs: { type: 'string', default: '15' },
    json: { type: 'boolean', default: false },
    page: { type: 'boolean', default: false },
  },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error(`[bench] --runs ${values.runs}: a whole number from 1 on.`);

await ensureCorpus();
const graph = fileURLToPath(new URL('../../dist/es/graph.json', import.meta.url));
for (const [path, command] of [
  [graph, 'npm run build'],
  [mirrorDir, 'npm run corpus'],
] as const)
  await stat(path).catch(() => {
    throw new Error(`[bench] nothing at ${path}: first ${command}.`);
  });

const rows: Row[] = [];
for (const name of values.only.split(',')) {
  const group = GROUPS[name];
  if (!group) throw new Error(`[bench] --only ${name}: known are ${Object.keys(GROUPS).join(', ')}.`);
  const found = await group({ runs });
  if (values.page) keepFigures(name, runs, found);
  rows.push(...found);
}

if (values.json) console.log(JSON.stringify({ runs, node: process.version, rows }));
else {
  console.log(table(rows));
  const [processor] = cpus();
  console.log(
    `\n${runs} mesures, Node ${process.version}, ${cpus().length} × ${processor?.model ?? 'processeur inconnu'}.`,
  );
}
