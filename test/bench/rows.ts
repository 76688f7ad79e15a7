/** One row of the bench: the project beside a yardstick that was measured in the same run. */

export interface Spread {
  median: number;
  min: number;
  max: number;
}
export interface Row {
  name: string;
  /** '' for what is counted */
  unit: 's' | 'ms' | 'MB' | 'kB' | '';
  project: Spread;
  /** what the yardstick is, in a few words */
  yardstick?: string;
  beside?: Spread;
  /** what was aimed at: `ratio` to the yardstick, or `most`, in the row's unit */
  aim?: { ratio?: number; most?: number };
}

/** How often each thing is measured, after `WARM_UP` times that do not count. */
export interface BenchOptions {
  runs: number;
}
export const WARM_UP = 1;

export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? NaN;
}

export const spread = (values: readonly number[]): Spread => ({
  median: quantile(values, 0.5),
  min: Math.min(...values),
  max: Math.max(...values),
});

/** A figure that does not vary. */
export const exact = (value: number): Spread => ({ median: value, min: value, max: value });

const figure = (n: number): string =>
  n.toLocaleString('fr-FR', { maximumFractionDigits: n < 10 ? 2 : n < 100 ? 1 : 0 });
const cell = ({ median, min, max }: Spread, unit: string): string =>
  `${`${figure(median)} ${unit}`.trim()}${min === max ? '' : ` (${figure(min)} – ${figure(max)})`}`;

/** What a row says, in words: the measure, the project, what stands beside, how many times that, what was aimed at. */
export function cells({ name, unit, project, yardstick, beside, aim }: Row): string[] {
  const ratio = beside && beside.median > 0 ? `× ${figure(project.median / beside.median)}` : '';
  const aims = [
    aim?.ratio !== undefined && `≤ × ${figure(aim.ratio)}`,
    aim?.most !== undefined && `≤ ${figure(aim.most)} ${unit}`.trim(),
  ];
  const next = beside ? `${yardstick ?? ''} : ${cell(beside, unit)}` : '';
  return [name, cell(project, unit), next, ratio, aims.filter(Boolean).join(', ')];
}

/** Whether the median keeps what was aimed at; undefined where nothing was. */
export function met({ project, beside, aim }: Row): boolean | undefined {
  if (aim?.ratio === undefined && aim?.most === undefined) return undefined;
  const most = aim.most ?? Infinity;
  const ratio = aim.ratio ?? Infinity;
  return project.median <= most && (!beside || ratio === Infinity || project.median <= ratio * beside.median);
}

/** The rows as a table in Markdown. */
export function table(rows: readonly Row[]): string {
  const lines = rows.map((row) => `| ${cells(row).join(' | ')} |`);
  return ['| mesure | projet | étalon | rapport | visé |', '|---|---|---|---|---|', ...lines].join('\n');
}
