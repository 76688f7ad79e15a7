import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter, summaryReporter } from '@web/test-runner';
import { launcher } from '../test/tools/engine-launchers.ts';

/** Results of one suite and the suites in it, flat. */
const tests = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(tests)] : []);

/** Writes the counts that test/tools/run-tests.ts adds up, where it asks for them. */
const countReporter = {
  stop({ sessions }) {
    if (!process.env.TEST_COUNTS) return;
    const counts = { passed: 0, failed: 0, skipped: 0 };
    for (const { errors, testResults } of sessions) {
      const results = tests(testResults);
      // A spec file that does not load, or holds no test, counts as one failure.
      if (errors.length > 0 || results.length === 0) counts.failed++;
      for (const { passed, skipped } of results) counts[skipped ? 'skipped' : passed ? 'passed' : 'failed']++;
    }
    writeFileSync(process.env.TEST_COUNTS, JSON.stringify(counts));
  },
};

/** The public collections of attacks, where `npm run test:hostile` fetched them; of each door, how many came through it in vain. */
const attacks = {
  name: 'attacks',
  serve({ path, query }) {
    if (path !== '/__hostile') return undefined;
    if (query.porte) {
      // Only `npm run test:hostile`, which sets the patience, counts.
      const line = JSON.stringify({ moteur: engine, porte: query.porte, nombre: Number(query.nombre) });
      if (process.env.TEST_PATIENCE)
        appendFileSync(new URL('../.cache/hostile/passed.jsonl', import.meta.url), `${line}\n`);
      return { body: '', type: 'text/plain' };
    }
    const file = new URL('../.cache/hostile/vectors.json', import.meta.url);
    return { body: existsSync(file) ? readFileSync(file, 'utf8') : '[]', type: 'text/plain' };
  },
};

/** `npm run test:browsers` runs this with each engine in turn. */
const engine = process.env.TEST_ENGINE ?? 'chromium';

export default {
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  files: 'test/**/*.spec.ts',
  nodeResolve: true,
  concurrency: engine === 'chromium' ? 2 : 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  // Checking a whole page for accessibility takes longer than the runner's two seconds on a busy machine.
  testFramework: { config: { timeout: engine === 'chromium' ? 10_000 : 40_000 } },
  testsFinishTimeout: Number(process.env.TEST_PATIENCE ?? 300_000),
  browsers: [launcher(engine)],
  plugins: [
    attacks,
    esbuildPlugin({
      ts: true,
      json: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
    }),
  ],
  reporters: [summaryReporter(), defaultReporter({ reportTestProgress: false }), countReporter],
  filterBrowserLogs: ({ args }) => !(typeof args[0] === 'string' && args[0].startsWith('Lit is in dev mode')),
};
