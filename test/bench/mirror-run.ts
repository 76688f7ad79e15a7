/**
 * One run of the mirror, or of its yardstick, in a process of its own; prints `{ seconds, cpu, memory }`.
 * `tsx mirror-run.ts mirror|again|changed|folder|yardstick OUT`. `changed`: archives in `OUT/..` of which one
 * document in a hundred is another; `folder`: whatever archives stand there. The yardstick unzips and parses the same archives with the same libraries, no more.
 */
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { SaxesParser } from 'saxes';
import { fromBufferPromise } from 'yauzl';
import { mirror } from '../../src/mirror/index.js';
import { ensureCorpus } from '../corpus/corpus.js';
import { changedZips } from './changed-zips.js';

const [what = '', out = ''] = process.argv.slice(2);
const sources = await ensureCorpus();

const WORK: Record<string, () => Promise<unknown>> = {
  mirror: () => mirror({ out, sources, forcer: true }),
  again: () => mirror({ out, sources }),
  changed: () => mirror({ out, sources: changedZips(sources, dirname(out)) }),
  folder: () => mirror({ out, sources: changedZips(sources, dirname(out)), forcer: true }),
  async yardstick() {
    for (const file of Object.values(sources)) {
      const zip = await fromBufferPromise(await readFile(file));
      for await (const entry of zip.eachEntry()) {
        const bytes = await buffer(await zip.openReadStreamPromise(entry));
        const parser = new SaxesParser();
        parser.on('opentag', () => undefined);
        parser.on('text', () => undefined);
        parser.write(bytes.toString()).close();
      }
    }
  },
};
const work = WORK[what];
if (!work) throw new Error(`[bench] "${what}" is none of ${Object.keys(WORK).join(', ')}.`);

const before = process.cpuUsage();
const start = performance.now();
await work();
const seconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage(before);
// maxRSS is in kilobytes on every platform Node supports
console.log(
  JSON.stringify({ seconds, cpu: (user + system) / 1e6, memory: (process.resourceUsage().maxRSS * 1024) / 1e6 }),
);
