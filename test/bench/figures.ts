/** The figures that the demo shows: `demo/mesures.json`, one entry for each group, with when and where it was measured. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Row } from './rows.js';

export interface Figures {
  /** ISO date */
  date: string;
  machine: string;
  command: string;
  rows: Row[];
}
const FILE = fileURLToPath(new URL('../../demo/mesures.json', import.meta.url));

export const readFigures = (): Record<string, Figures> =>
  JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, Figures>;

/** Six digits are more than any of them is worth. */
const short = (_: string, value: unknown): unknown =>
  typeof value === 'number' ? Number(value.toPrecision(6)) : value;

/** Puts one group's figures in the place of those it had. */
export function keepFigures(group: string, runs: number, rows: Row[]): void {
  const all = readFigures();
  all[group] = {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} × ${cpus()[0]?.model ?? 'processeur inconnu'}, Node ${process.version}`,
    command: `npm run bench -- --only ${group} --runs ${runs}`,
    rows,
  };
  writeFileSync(FILE, `${JSON.stringify(all, short, 2)}\n`);
}
