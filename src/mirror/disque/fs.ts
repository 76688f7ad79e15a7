/**
 * The file system as the mirror uses it: a handful of synchronous operations (one writes thousands of small files: a call
 * each, no promise each). Everything that changes the disk goes through one object, so that a test can make the N-th
 * operation fail.
 */
import * as nodeFs from 'node:fs';
import { execFileSync } from 'node:child_process';
import { dirname } from 'node:path';
import { codeDe } from '../erreurs.js';

/** What is used of `node:fs`, and `sync`: the system command that flushes the file system of a folder. */
export interface Fs extends Pick<
  typeof nodeFs,
  | 'closeSync'
  | 'fsyncSync'
  | 'linkSync'
  | 'lstatSync'
  | 'mkdirSync'
  | 'openSync'
  | 'readFileSync'
  | 'readdirSync'
  | 'readlinkSync'
  | 'renameSync'
  | 'rmSync'
  | 'rmdirSync'
  | 'statSync'
  | 'symlinkSync'
  | 'unlinkSync'
  | 'utimesSync'
  | 'writeSync'
> {
  sync(dossier: string): void;
}

export const disqueReel: Fs = {
  ...nodeFs,
  sync: (dossier) => void execFileSync('sync', ['-f', dossier], { stdio: 'ignore' }),
};

/** How a file system without hard links answers. */
export const SANS_LIEN_DUR: ReadonlySet<string> = new Set([
  'EPERM',
  'ENOSYS',
  'ENOTSUP',
  'EOPNOTSUPP',
  'EMLINK',
  'EXDEV',
]);

/** Writes a new file whole. `durable`: it is on the disk when this returns. */
export function ecrire(fs: Fs, chemin: string, contenu: string | Uint8Array, durable = false): void {
  const octets = typeof contenu === 'string' ? Buffer.from(contenu) : contenu;
  const fd = fs.openSync(chemin, 'w', 0o644);
  try {
    for (let fait = 0; fait < octets.length;) fait += fs.writeSync(fd, octets, fait, octets.length - fait);
    if (durable) fs.fsyncSync(fd);
  } finally {
    fs.closeSync(fd);
  }
}

/** Puts a file in the place of another, whole: a reader meets the old one or the new one. */
export function remplacer(fs: Fs, chemin: string, contenu: string | Uint8Array): void {
  const provisoire = `${chemin}.${process.pid}.partiel`;
  try {
    ecrire(fs, provisoire, contenu, true);
    fs.renameSync(provisoire, chemin);
  } catch (erreur) {
    fs.rmSync(provisoire, { force: true });
    throw erreur;
  }
  fsync(fs, dirname(chemin));
}

/** Flushes one file or folder. A folder cannot be flushed everywhere: there the system does it in its own time. */
export function fsync(fs: Fs, chemin: string): void {
  let fd: number;
  try {
    fd = fs.openSync(chemin, 'r');
  } catch (erreur) {
    if (codeDe(erreur) === 'EISDIR' || codeDe(erreur) === 'EPERM') return;
    throw erreur;
  }
  try {
    fs.fsyncSync(fd);
  } catch (erreur) {
    if (codeDe(erreur) !== 'EINVAL' && codeDe(erreur) !== 'EPERM') throw erreur;
  } finally {
    fs.closeSync(fd);
  }
}

/** Up to so many files are flushed one by one; more, with the whole file system: 7,600 files take 0.2 s so, 17 s each. */
const UN_PAR_UN = 200;

/** Flushes what was written in a tree, and its folders: it survives a power cut. */
export function fsyncArbre(fs: Fs, arbre: string, ecrits: readonly string[]): void {
  if (ecrits.length > UN_PAR_UN && syncGlobal(fs, arbre)) return;
  for (const chemin of ecrits) fsync(fs, `${arbre}/${chemin}`);
  for (const dossier of dossiersDe(fs, arbre)) fsync(fs, dossier);
}

/** False where there is no such command, or one that does not know the option. */
function syncGlobal(fs: Fs, dossier: string): boolean {
  try {
    fs.sync(dossier);
    return true;
  } catch {
    return false;
  }
}

/** Files below a folder, as relative paths with `/`, in a stable order; links are not followed. */
export function* fichiersDe(fs: Fs, racine: string, sous = ''): Generator<string> {
  const entrees = fs.readdirSync(`${racine}/${sous}`, { withFileTypes: true });
  for (const entree of entrees.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const chemin = sous ? `${sous}/${entree.name}` : entree.name;
    if (entree.isDirectory()) yield* fichiersDe(fs, racine, chemin);
    else if (entree.isFile()) yield chemin;
  }
}

function* dossiersDe(fs: Fs, racine: string): Generator<string> {
  yield racine;
  for (const entree of fs.readdirSync(racine, { withFileTypes: true }))
    if (entree.isDirectory()) yield* dossiersDe(fs, `${racine}/${entree.name}`);
}

/** The file's bytes, or undefined when there is none. */
export function lireSiPresent(fs: Fs, chemin: string): Buffer | undefined {
  try {
    return fs.readFileSync(chemin);
  } catch (erreur) {
    if (codeDe(erreur) === 'ENOENT' || codeDe(erreur) === 'ENOTDIR') return undefined;
    throw erreur;
  }
}

/** What stands at that path, link not followed. */
export function nature(fs: Fs, chemin: string): 'rien' | 'dossier' | 'lien' | 'autre' {
  const stat = fs.lstatSync(chemin, { throwIfNoEntry: false });
  if (!stat) return 'rien';
  if (stat.isSymbolicLink()) return 'lien';
  return stat.isDirectory() ? 'dossier' : 'autre';
}
