import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Answer } from './answer.js';

/** Names that no address of the demo has: hidden files, and whatever would climb out of the folder. */
const REFUSED = /^\.|[\\/\0]/;

/**
 * A file of the first folder that holds it; undefined when none does, or when the path is not a plain one.
 *
 * @param path as the address says it, percent-coded, without a leading slash
 */
export async function fileAnswer(folders: readonly string[], path: string): Promise<Answer | undefined> {
  const names = decoded(path)?.split('/');
  if (!names || names.some((name) => !name || REFUSED.test(name))) return undefined;
  for (const folder of folders) {
    try {
      return { status: 200, name: path, body: await readFile(join(folder, ...names)) };
    } catch (error) {
      if (!['ENOENT', 'ENOTDIR', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    }
  }
  return undefined;
}

function decoded(path: string): string | undefined {
  try {
    // Each name by itself: a coded slash is part of a name, and refused there.
    return path
      .split('/')
      .map(decodeURIComponent)
      .map((name) => name.replaceAll('/', '\0'))
      .join('/');
  } catch {
    return undefined;
  }
}
