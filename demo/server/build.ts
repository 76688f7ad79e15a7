import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

/** What the script of the widgets is made of; any of it newer than the script means a new build. */
const MADE_OF = ['src', 'locales', 'vite.config.ts', 'package-lock.json'];

/**
 * Builds `dist/co-marquage.js` and the modules it loads, when they are missing or older than their source.
 *
 * @returns whether something was built
 * @throws Error when the build fails; its output was shown
 */
export function ensureBuilt(root: string): boolean {
  // The script holds the hashes of the modules: one built after it would be refused.
  if (isFresh(root, 'dist/co-marquage.js', [...MADE_OF, 'dist/es/graph.json'])) return false;
  for (const mode of ['page', 'stub']) {
    const vite = ['node_modules/vite/bin/vite.js', 'build', '--mode', mode, '--logLevel', 'warn'];
    const { status } = spawnSync(process.execPath, vite, { cwd: root, stdio: ['ignore', 2, 2] });
    if (status !== 0) throw new Error(`La construction de dist/ a échoué (vite build --mode ${mode}).`);
  }
  return true;
}

/** Where the script of the generator's page is built: it is no part of the library. */
export const GENERATOR = '.cache/demo';

/** Builds the script of the generator's page, when it is missing or older than its source. */
export async function ensureGenerator(root: string): Promise<void> {
  if (isFresh(root, `${GENERATOR}/generateur.js`, ['demo/generateur', ...MADE_OF])) return;
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: { write: false, lib: { entry: join(root, 'demo/generateur/main.ts'), formats: ['es'] } },
  });
  const [bundle] = [built].flat();
  if (!bundle || !('output' in bundle)) throw new Error('vite: no output');
  const file = join(root, GENERATOR, 'generateur.js');
  // Tests start several demos at once: whoever reads finds the whole file, the old or the new one.
  mkdirSync(join(root, GENERATOR), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, bundle.output[0].code);
  renameSync(`${file}.${process.pid}`, file);
}

function isFresh(root: string, built: string, madeOf: readonly string[]): boolean {
  const file = join(root, built);
  return existsSync(file) && madeOf.every((name) => newest(join(root, name)) <= statSync(file).mtimeMs);
}

/** Milliseconds of the last change in a file or a folder; of one that is missing, never over. */
function newest(path: string): number {
  if (!existsSync(path)) return Infinity;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const inside = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return Math.max(0, ...inside.map((name) => statSync(join(path, name)).mtimeMs));
}
