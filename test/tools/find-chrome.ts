/**
 * Which Chrome the tests drive: CHROME_PATH, else the machine's own Chrome or Chromium, else the headless shell that
 * the npm package @sparticuz/chromium carries (Linux x64). Nothing has to be installed by hand.
 */
import { execFileSync } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

/** A browser to start: its file, where it was found, and the environment it must be started with. */
export interface Chrome {
  path: string;
  from: 'CHROME_PATH' | 'system' | '@sparticuz/chromium';
  env: NodeJS.ProcessEnv;
}

/** What the choice depends on; each has the machine's own value by default. */
export interface Machine {
  env?: NodeJS.ProcessEnv;
  runnable?: (file: string) => boolean;
  bundled?: (env: NodeJS.ProcessEnv) => Chrome;
}

const NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome'];
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The carried font and the machine's, wherever node_modules lies; the package's own file looks in /tmp only. */
const fontsConf = (home: string) => `<?xml version="1.0"?>
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${home}/fonts-cache</cachedir>
</fontconfig>
`;

/**
 * The Chrome to drive on this machine.
 * @throws {Error} where CHROME_PATH names no program, or where none is found and none is carried for this platform
 */
export function findChrome({ env = process.env, runnable = isRunnable, bundled = unpack }: Machine = {}): Chrome {
  const asked = env.CHROME_PATH;
  if (asked) {
    if (runnable(asked)) return { path: asked, from: 'CHROME_PATH', env };
    throw new Error(`CHROME_PATH is ${asked}, which is no program: name a Chrome or Chromium, or unset it.`);
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...MAC];
  const system = candidates.find(runnable);
  return system ? { path: system, from: 'system', env } : bundled(env);
}

function isRunnable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Unpacks the carried headless shell once, below node_modules/.cache. Two processes may come at the same time: each
 * unpacks in a folder of its own, the first to finish renames it into place, the other drops its copy.
 */
function unpack(env: NodeJS.ProcessEnv): Chrome {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('No Chrome found: install Chrome or Chromium, or set CHROME_PATH to one.');
  const modules = resolve(import.meta.dirname, '../../node_modules');
  const manifest = readFileSync(join(modules, '@sparticuz/chromium/package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const root = join(modules, '.cache');
  const home = join(root, `chromium-${version}`);
  if (!existsSync(home)) {
    mkdirSync(root, { recursive: true });
    const own = mkdtempSync(join(root, 'unpacking-'));
    try {
      inflateInto(own, env);
      writeFileSync(join(own, 'fonts.conf'), fontsConf(home));
      renameSync(own, home);
    } catch (error) {
      if (!existsSync(home)) throw error;
    } finally {
      rmSync(own, { recursive: true, force: true });
    }
  }
  return {
    path: join(home, 'chromium'),
    from: '@sparticuz/chromium',
    env: {
      ...env,
      FONTCONFIG_FILE: env.FONTCONFIG_FILE ?? join(home, 'fonts.conf'),
      LD_LIBRARY_PATH: [join(home, 'al2023', 'lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter),
    },
  };
}

/**
 * The package unpacks into the temporary folder, and brings the shared libraries along only where it believes itself
 * on Lambda; both are read when it is imported, hence a process of its own.
 */
function inflateInto(folder: string, env: NodeJS.ProcessEnv): void {
  const script = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;
  execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: import.meta.dirname,
    env: { ...env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x', NODE_OPTIONS: '' },
    stdio: 'inherit',
  });
}
