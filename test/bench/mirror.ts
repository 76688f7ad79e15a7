/** The mirror of the whole corpus: seconds and peak memory, beside unzipping and parsing the same archives. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { ensureCorpus } from '../corpus/corpus.js';
import { writeChangedZips } from './changed-zips.js';
import { spread, WARM_UP, type BenchOptions, type Row } from './rows.js';

export interface Run {
  seconds: number;
  /** seconds of processor */
  cpu: number;
  /** peak, in megabytes */
  memory: number;
}

const SCRIPT = fileURLToPath(new URL('mirror-run.ts', import.meta.url));
const UNZIP = 'décompresser et analyser, mêmes bibliothèques';

/** One run in a process of its own. */
export async function run(what: string, out: string): Promise<Run> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', SCRIPT, what, out]);
  return JSON.parse(stdout) as Run;
}

export async function mirrorRows({ runs }: BenchOptions): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'co-marquage-bench-'));
  const measured: Record<'mirror' | 'again' | 'changed' | 'yardstick', Run[]> = {
    mirror: [],
    again: [],
    changed: [],
    yardstick: [],
  };
  try {
    await writeChangedZips(await ensureCorpus(), folder);
    // In turns, so that what else the machine does weighs on all alike.
    for (let i = -WARM_UP; i < runs; i++) {
      const out = join(folder, `miroir-${i}`);
      for (const what of ['mirror', 'again', 'changed', 'yardstick'] as const) {
        const one = await run(what, out);
        if (i >= 0) measured[what].push(one);
      }
      await rm(out, { recursive: true, force: true });
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  const of = (what: keyof typeof measured, key: keyof Run) => spread(measured[what].map((one) => one[key]));
  return [
    {
      name: 'Miroir entier, durée',
      unit: 's',
      project: of('mirror', 'seconds'),
      yardstick: UNZIP,
      beside: of('yardstick', 'seconds'),
      aim: { ratio: 2.5 },
    },
    {
      name: 'Miroir entier, processeur',
      unit: 's',
      project: of('mirror', 'cpu'),
      yardstick: UNZIP,
      beside: of('yardstick', 'cpu'),
      aim: { ratio: 2.5 },
    },
    {
      name: 'Miroir entier, mémoire au plus',
      unit: 'MB',
      project: of('mirror', 'memory'),
      yardstick: UNZIP,
      beside: of('yardstick', 'memory'),
      aim: { most: 400 },
    },
    {
      name: 'Miroir, archives inchangées, durée',
      unit: 's',
      project: of('again', 'seconds'),
      yardstick: UNZIP,
      beside: of('yardstick', 'seconds'),
    },
    {
      name: 'Miroir, un document sur cent changé, durée',
      unit: 's',
      project: of('changed', 'seconds'),
      yardstick: UNZIP,
      beside: of('yardstick', 'seconds'),
    },
  ];
}
