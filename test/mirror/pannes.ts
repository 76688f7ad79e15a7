/** A disk on which the N-th operation fails: once, or from then on (as when the process was killed there). */
import type { Fs } from '../../src/mirror/disque/fs.js';
import { disqueVif } from './outils.js';

/** Operations that change the disk or open a file on it. */
const OPERATIONS = [
  'closeSync', 'fsyncSync', 'linkSync', 'mkdirSync', 'openSync', 'renameSync', 'rmSync', 'rmdirSync', 'symlinkSync', 'sync',
  'unlinkSync', 'writeSync',
] as const; // prettier-ignore

export interface Panne {
  fs: Fs;
  /** operations so far */
  compte: () => number;
}

/**
 * @param n the operation that fails, from 1; 0 = none
 * @param code what it fails with
 * @param ensuite `marche`: only that one · `mort`: that one and all after it
 */
export function disqueEnPanne(n: number, code: string, ensuite: 'marche' | 'mort'): Panne {
  let compte = 0;
  const fs = { ...disqueVif };
  for (const nom of OPERATIONS) {
    const vraie = disqueVif[nom] as (...args: unknown[]) => unknown;
    (fs as Record<string, unknown>)[nom] = (...args: unknown[]): unknown => {
      compte += 1;
      if (compte === n || (n > 0 && compte > n && ensuite === 'mort')) {
        // A process that dies closes its files; one that lives on must not leak them here either.
        if (nom === 'closeSync') vraie(...args);
        throw Object.assign(new Error(`${code}: panne simulée, ${nom}`), { code, syscall: nom });
      }
      return vraie(...args);
    };
  }
  return { fs, compte: () => compte };
}
