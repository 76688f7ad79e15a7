/**
 * `npm run fuzz:feed`: mutated documents through the reader, mutated archives through the mirror's door.
 * Each must end in what it was, or a named error.
 *
 *     tsx test/feed/fuzz.ts [--documents 20000] [--zips 500] [--depuis 0]
 *
 * The work is done in a process of its own, so that one which takes too long can be told and stopped. Exit 1 at the first that crashes,
 * hangs, or takes more memory than allowed; its number, given as `--depuis`, brings it back.
 */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Fait } from './fuzz-fil.js';

const MAX = { secondes: 5, memoire: 500 };

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '20000' },
    zips: { type: 'string', default: '500' },
    depuis: { type: 'string', default: '0' },
  },
});
const [depuis, documents, zips] = [values.depuis, values.documents, values.zips].map(Number) as [
  number,
  number,
  number,
];
const nombre = documents + zips;
const codes = new Map<string, number>();
let [faits, lent, memoire] = [0, 0, 0];

const fil = fork(fileURLToPath(new URL('fuzz-fil.ts', import.meta.url)), [depuis, documents, zips].map(String), {
  execArgv: ['--import', 'tsx'],
});
let garde = setTimeout(() => finir('the reader did not start'), 60_000);

fil.on('exit', () => finir(faits === nombre ? undefined : `${lequel(faits)}: the process ended`));
fil.on('message', ({ fin, ms, mo, faute }: Fait) => {
  clearTimeout(garde);
  if (faute) finir(`${lequel(faits)}: ${faute}`);
  faits++;
  codes.set(fin, (codes.get(fin) ?? 0) + 1);
  lent = Math.max(lent, ms);
  memoire = Math.max(memoire, mo);
  if (memoire > MAX.memoire) finir(`${lequel(faits - 1)}: ${Math.round(memoire)} MB`);
  if (faits % 2000 === 0) console.error(`[fuzz] ${faits}/${nombre}`);
  if (faits < nombre) garde = setTimeout(() => finir(`${lequel(faits)}: over ${MAX.secondes} s`), MAX.secondes * 1000);
});

const lequel = (rang: number): string =>
  rang < documents ? `document ${depuis + rang}` : `zip ${depuis + rang - documents}`;

function finir(faute?: string): never {
  if (faute) console.error(`[fuzz] ${faute}`);
  for (const [fin, n] of [...codes].sort(([, a], [, b]) => b - a)) console.log(fin.padEnd(12), String(n).padStart(6));
  console.log(
    `${faits} files, slowest ${Math.round(lent)} ms, ${Math.round(memoire)} MB at most, ${faute ? 'FAILED' : 'each whole or a named error'}`,
  );
  fil.kill();
  process.exit(faute ? 1 : 0);
}
