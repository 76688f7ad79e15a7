/** Which guide the demo shows: the sample one, at once; the State's, as soon as its mirror stands. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mirror } from '../../src/mirror/index.js';
import type { Manifeste } from '../../src/model/index.js';
import { zipFolder } from './zip-folder.js';

export interface Guide {
  /** the folder of the mirror */
  dir: string;
  /** from its manifest: invented texts */
  exemple: boolean;
  /** newest date of its documents, ISO; absent when none says it */
  date?: string;
}

/** Reads what a mirror says of itself; undefined when there is none. */
export function readGuide(dir: string): Guide | undefined {
  const file = join(dir, 'mirror.json');
  if (!existsSync(file)) return undefined;
  const { exemple = false, archives } = JSON.parse(readFileSync(file, 'utf8')) as Manifeste;
  const date = Object.values(archives)
    .flatMap(({ dateMax }) => dateMax ?? [])
    .sort()
    .at(-1);
  return { dir, exemple, ...(date && { date }) };
}

/**
 * Mirrors the invented guide of `demo/guide`, in a second.
 *
 * @param cache where its archives and its mirror go
 */
export async function sampleGuide(root: string, cache = join(root, '.cache/exemple')): Promise<Guide> {
  const sources = {
    particuliers: join(cache, 'particuliers.zip'),
    professionnels: join(cache, 'professionnels.zip'),
  };
  for (const [audience, zip] of Object.entries(sources)) await zipFolder(join(root, 'demo/guide', audience), zip);
  // The sample and the code that mirrors it change as their authors please: no guard, no run spared.
  const { dir } = await mirror({
    out: join(cache, 'miroir'),
    sources,
    exemple: true,
    accepterChute: true,
    forcer: true,
  });
  return readGuide(dir) as Guide;
}

/** Where `npm run corpus` puts the mirror of the real guide. */
export const realGuide = (root: string): Guide | undefined => readGuide(join(root, '.cache/miroir'));

/** How the preparation of the real guide ended. */
export type Preparation = { guide: Guide } | { failed: string };

/**
 * Fetches and mirrors the real guide in a process of its own, so that the pages stay quick meanwhile. It shows its own
 * progress on the terminal.
 */
export function prepareRealGuide(root: string): { process: ChildProcess; done: Promise<Preparation> } {
  const child = spawn(process.execPath, ['--import', 'tsx', 'test/corpus/run.ts'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  const done = new Promise<Preparation>((resolve) => {
    child.on('error', ({ message }) => resolve({ failed: message }));
    child.on('close', (code) => {
      const guide = realGuide(root);
      resolve(guide ? { guide } : { failed: `code ${code ?? 'inconnu'}` });
    });
  });
  return { process: child, done };
}
