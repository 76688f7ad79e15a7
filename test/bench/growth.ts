/**
 * The mirror of a feed two, five and ten times the size of the real one, beside the real one: what one document costs, and the
 * memory all of it takes. Fewer times than the rest is measured: the largest takes minutes.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOCUMENTS, ensureCorpus } from '../corpus/corpus.js';
import { writeLargerZips } from './larger-zips.js';
import { run, type Run } from './mirror.js';
import { spread, type BenchOptions, type Row } from './rows.js';

const TIMES = [2, 5, 10];
const MOST_RUNS = 3;
const ALL = Object.values(DOCUMENTS).reduce((sum, count) => sum + count);

/** The feed that many times the size, mirrored that often. */
async function measure(folder: string, times: number, runs: number): Promise<Run[]> {
  const place = join(folder, String(times));
  await mkdir(place);
  await writeLargerZips(await ensureCorpus(), place, times);
  const found: Run[] = [];
  for (let i = 0; i < runs; i++) {
    const out = join(place, `miroir-${i}`);
    found.push(await run('folder', out));
    await rm(out, { recursive: true, force: true });
  }
  await rm(place, { recursive: true, force: true });
  return found;
}

export async function growthRows({ runs }: BenchOptions): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'co-marquage-bench-'));
  const often = Math.min(runs, MOST_RUNS);
  try {
    const rows: Row[] = [];
    const one = await measure(folder, 1, often);
    for (const times of TIMES) {
      const many = await measure(folder, times, often);
      const each = (list: Run[], size: number) => spread(list.map(({ cpu }) => (1000 * cpu) / (ALL * size)));
      const documents = `${(ALL * times).toLocaleString('fr-FR')} documents`;
      rows.push(
        {
          name: `Miroir d’un flux ${times} × plus grand (${documents}), processeur par document`,
          unit: 'ms',
          project: each(many, times),
          yardstick: 'le vrai flux',
          beside: each(one, 1),
          aim: { ratio: 1.2 },
        },
        {
          name: `Miroir d’un flux ${times} × plus grand, mémoire au plus`,
          unit: 'MB',
          project: spread(many.map(({ memory }) => memory)),
          yardstick: 'le vrai flux',
          beside: spread(one.map(({ memory }) => memory)),
        },
      );
    }
    return rows;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
