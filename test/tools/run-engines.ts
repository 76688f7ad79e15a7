/**
 * `npm run test:browsers [ENGINE…]`: every component test in Chromium, Firefox and WebKit, one engine after the other, since
 * three at once on a small machine run out of time. An engine the machine does not have is left out, with a line that says so.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Counts } from './counts.js';
import type { Engine } from './engine-launchers.js';
import { findFirefox, findWebKit, PACKAGES } from './engines.js';

const root = resolve(import.meta.dirname, '../..');
const config = '.config/web-test-runner.config.mjs';
const ENGINES: Engine[] = ['chromium', 'firefox', 'webkit'];

/** Why an engine cannot run here; nothing when it can. */
function missing(engine: Engine): string | undefined {
  if (engine === 'chromium' || (engine === 'firefox' ? findFirefox() : findWebKit())) return undefined;
  return `apt-get install -y --no-install-recommends ${PACKAGES[engine]}`;
}

function run(engine: Engine): Counts {
  const folder = mkdtempSync(join(tmpdir(), 'co-marquage-engine-'));
  const counts = join(folder, 'counts.json');
  const files = asked.files.length ? asked.files : ['test/**/*.spec.ts'];
  const runner = ['--import', 'tsx', 'node_modules/@web/test-runner/dist/bin.js', '--config', config];
  const env = { ...process.env, TEST_ENGINE: engine, TEST_COUNTS: counts };
  spawnSync(process.execPath, [...runner, '--files', ...files], { cwd: root, stdio: 'inherit', env });
  try {
    return JSON.parse(readFileSync(counts, 'utf8')) as Counts;
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const words = process.argv.slice(2);
const asked = {
  engines: ENGINES.filter((engine) => words.includes(engine)),
  files: words.filter((word) => word.endsWith('.ts')),
};
const said: string[] = [];
for (const engine of asked.engines.length ? asked.engines : ENGINES) {
  const why = missing(engine);
  if (why) {
    said.push(`${engine}: not on this machine, left out (${why})`);
    continue;
  }
  const { passed, failed, skipped } = run(engine);
  if (failed > 0 || passed === 0) process.exitCode = 1;
  said.push(`${engine}: ${passed} of ${passed + failed} succeeded${skipped ? `, ${skipped} not for this engine` : ''}`);
}
console.log(said.join('\n'));
