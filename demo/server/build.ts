import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the script of the widgets is made of; any of it newer than the script means a new build. */
const MADE_OF = ['src', 'locales', 'vite.config.ts', 'package-lock.json'];

/**
 * Builds `dist/co-marquage.js` and the modules it loads, when they are missing or older than their source.
 *
 * @returns whether something was built
 * @throws Error when the build fails; its output was shown
 */
export function ensureBuilt(root: string): boolean {
  const script = join(root, 'dist/co-marquage.js');
  const age = existsSync(script) ? statSync(script).mtimeMs : 0;
  if (MADE_OF.every((name) => newest(join(root, name)) <= age)) return false;
  for (const mode of ['page', 'stub']) {
    const vite = ['node_modules/vite/bin/vite.js', 'build', '--mode', mode, '--logLevel', 'warn'];
    const { status } = spawnSync(process.execPath, vite, { cwd: root, stdio: ['ignore', 2, 2] });
    if (status !== 0) throw new Error(`La construction de dist/ a échoué (vite build --mode ${mode}).`);
  }
  return true;
}

/** Milliseconds of the last change in a file or a folder. */
function newest(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const inside = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return Math.max(0, ...inside.map((name) => statSync(join(path, name)).mtimeMs));
}
