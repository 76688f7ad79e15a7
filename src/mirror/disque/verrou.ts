/**
 * One run at a time. The lock is a file made with O_EXCL that names its owner; a lock whose owner is dead is taken over.
 * Ages are not trusted (a clock may be an hour off), process numbers are: with the start time of the process where the
 * system tells it, so that a number used again is no owner.
 */
import { hostname } from 'node:os';
import { codeDe, ErreurMiroir } from '../erreurs.js';
import type { Emplacement } from './emplacement.js';
import { ecrire, type Fs, lireSiPresent, SANS_LIEN_DUR } from './fs.js';

interface Proprietaire {
  pid: number;
  hote: string;
  /** start of the process in clock ticks since boot (Linux) */
  depart?: string;
  date: string;
}

/** Another machine cannot be asked whether the process lives: its lock is believed for a day. */
const JOUR = 86_400_000;

/** Locks this process holds: one that bears its number and is not among them was left by a fault. */
const tenus = new Set<string>();

/**
 * Takes the lock and returns what gives it back.
 * @throws ErreurMiroir `verrou` (exit 75) while another run holds it
 */
export function verrouiller(fs: Fs, lieu: Emplacement): () => void {
  const chemin = lieu.travail('verrou');
  const moi: Proprietaire = { pid: process.pid, hote: hostname(), date: new Date().toISOString() };
  const depart = departDe(fs, process.pid);
  if (depart) moi.depart = depart;
  for (let essai = 0; essai < 5; essai++) {
    if (prendre(fs, chemin, JSON.stringify(moi))) {
      tenus.add(chemin);
      return () => rendre(fs, chemin);
    }
    const autre = lireProprietaire(fs, chemin);
    if (autre && estVivant(fs, autre, chemin)) throw occupe(lieu, autre);
    if (autre) ecarter(fs, chemin, autre);
  }
  throw occupe(lieu, lireProprietaire(fs, chemin));
}

/** Written aside, then linked into place: nobody ever reads half a lock. */
function prendre(fs: Fs, chemin: string, contenu: string): boolean {
  const brouillon = `${chemin}.${process.pid}`;
  ecrire(fs, brouillon, contenu);
  try {
    fs.linkSync(brouillon, chemin);
    return true;
  } catch (erreur) {
    if (codeDe(erreur) === 'EEXIST') return false;
    if (!SANS_LIEN_DUR.has(codeDe(erreur) ?? '')) throw erreur;
    return prendreSansLien(fs, chemin, contenu);
  } finally {
    fs.rmSync(brouillon, { force: true });
  }
}

function prendreSansLien(fs: Fs, chemin: string, contenu: string): boolean {
  try {
    fs.closeSync(fs.openSync(chemin, 'wx', 0o644));
  } catch (erreur) {
    if (codeDe(erreur) === 'EEXIST') return false;
    throw erreur;
  }
  ecrire(fs, chemin, contenu);
  return true;
}

/** Moves a dead owner's lock away; looks again at what was moved, for two runs may do so at once. */
function ecarter(fs: Fs, chemin: string, mort: Proprietaire): void {
  const ecarte = `${chemin}.mort-${process.pid}`;
  try {
    fs.renameSync(chemin, ecarte);
  } catch (erreur) {
    if (codeDe(erreur) === 'ENOENT') return;
    throw erreur;
  }
  const deplace = lireProprietaire(fs, ecarte);
  if (deplace && (deplace.pid !== mort.pid || deplace.date !== mort.date)) {
    try {
      fs.linkSync(ecarte, chemin);
    } catch {
      // The place is taken again: its new owner stands.
    }
  }
  fs.rmSync(ecarte, { force: true });
}

/** An empty or unreadable lock belongs to nobody who lives, unless it was made this very minute. */
function lireProprietaire(fs: Fs, chemin: string): Proprietaire | undefined {
  const texte = lireSiPresent(fs, chemin)?.toString();
  if (texte === undefined) return undefined;
  try {
    const lu = JSON.parse(texte) as Partial<Proprietaire>;
    if (typeof lu.pid === 'number' && typeof lu.hote === 'string' && typeof lu.date === 'string')
      return lu as Proprietaire;
  } catch {
    // falls through
  }
  const age = Date.now() - (fs.statSync(chemin, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  const recent = Math.abs(age) < 60_000;
  return { pid: 0, hote: recent ? '?' : hostname(), date: new Date().toISOString() };
}

/** Removes the drafts of runs that died while they took the lock. Those of living ones are theirs. */
export function nettoyerVerrous(fs: Fs, lieu: Emplacement): void {
  for (const nom of lieu.noms()) {
    const pid = /^verrou\.(?:mort-)?(\d+)$/.exec(nom)?.[1];
    if (pid && Number(pid) !== process.pid && !existe(Number(pid))) fs.rmSync(lieu.travail(nom), { force: true });
  }
}

function existe(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (erreur) {
    return codeDe(erreur) !== 'ESRCH';
  }
}

/** A lock that cannot be removed now is seen to be a dead one's by the next run. */
function rendre(fs: Fs, chemin: string): void {
  tenus.delete(chemin);
  try {
    fs.rmSync(chemin, { force: true });
  } catch {
    // as said
  }
}

function estVivant(fs: Fs, p: Proprietaire, chemin: string): boolean {
  if (p.hote !== hostname()) return Math.abs(Date.now() - Date.parse(p.date)) < JOUR;
  if (p.pid <= 0) return false;
  if (p.pid === process.pid) return tenus.has(chemin);
  if (!existe(p.pid)) return false;
  const depart = departDe(fs, p.pid);
  return !p.depart || !depart || depart === p.depart;
}

/** Field 22 of `/proc/<pid>/stat`, after the command's closing parenthesis; undefined elsewhere than on Linux. */
function departDe(fs: Fs, pid: number): string | undefined {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}

function occupe(lieu: Emplacement, p: Proprietaire | undefined): ErreurMiroir {
  const qui = p?.pid ? ` (processus ${p.pid}, depuis le ${p.date})` : '';
  return new ErreurMiroir(
    'verrou',
    `Une autre mise à jour de ${lieu.dir} est en cours${qui}. Rien n’a été changé ; relancez plus tard, ou, si elle n’existe plus, supprimez ${lieu.travail('verrou')}.`,
  );
}
