/**
 * `npm test`: builds what the tests need, runs every suite, and ends with one line, `N passed, N failed`.
 *
 *     tsx test/tools/run-tests.ts [SUITE [FILE…]]
 *
 * With a suite's name only that one runs, on what was built before; with files, only those of them.
 * Exit code 0 when something ran and all passed, else 1.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Counts, sum, total } from './counts.js';

interface Suite {
  /** The end of the names of its files. */
  ending: string;
  /** Node's arguments that run these files and write their Counts, as JSON, to the file named by TEST_COUNTS. */
  run: (files: string[], counts: string) => string[];
}

const root = resolve(import.meta.dirname, '../..');
const webTestRunner = 'node_modules/@web/test-runner/dist/bin.js';

const suites: Record<string, Suite> = {
  node: { ending: '.test.ts', run: nodeTest },
  browser: { ending: '.spec.ts', run: inBrowser('.config/web-test-runner.config.mjs') },
};

function nodeTest(files: string[], counts: string): string[] {
  const shown = ['--test-reporter=spec', '--test-reporter-destination=stdout'];
  const counted = ['--test-reporter=./test/tools/count-reporter.mjs', `--test-reporter-destination=${counts}`];
  return ['--test', '--test-concurrency=2', ...shown, ...counted, ...files];
}

function inBrowser(config: string) {
  return (files: string[]): string[] => [webTestRunner, '--config', config, '--files', ...files];
}

/** Runs one suite and shows its output. One that dies, or has no test, is a failure of its own. */
function runSuite(name: string, { ending, run }: Suite, asked: string[]): Counts {
  const here = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' }).map((file) => join('test', file));
  const files = (asked.length > 0 ? asked : here.sort()).filter((file) => file.endsWith(ending));
  if (files.length === 0) return failure(`${name}: no file test/**/*${ending}`);
  const folder = mkdtempSync(join(tmpdir(), 'co-marquage-test-'));
  const file = join(folder, 'counts.json');
  const args = ['--import', 'tsx', ...run(files, file)];
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, TEST_COUNTS: file },
  });
  try {
    const counts = JSON.parse(readFileSync(file, 'utf8')) as Counts;
    if (total(counts) === 0) return failure(`${name}: ran no test`);
    if (status !== 0 && counts.failed === 0) return sum(counts, failure(`${name}: ended with ${status ?? 'a signal'}`));
    return counts;
  } catch {
    return failure(`${name}: died without a result`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function failure(why: string): Counts {
  console.log(`✖ ${why}`);
  return { passed: 0, failed: 1, skipped: 0 };
}

/** Builds dist/, which the tests of whole pages load. */
function build(): Counts {
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });
  return status === 0 ? { passed: 0, failed: 0, skipped: 0 } : failure('build');
}

const [only, ...asked] = process.argv.slice(2);
const chosen = Object.entries(suites).filter(([name]) => only === undefined || name === only);
const built = only === undefined ? [build()] : [];
const ran = chosen.map(([name, suite]) => runSuite(name, suite, asked));
if (chosen.length === 0) ran.push(failure(`no suite ${only}: write one of ${Object.keys(suites).join(', ')}`));

const { passed, failed, skipped } = [...built, ...ran].reduce(sum);
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;
