/**
 * Publishing without symbolic links: the finished tree's files are moved into `DIR` one by one, each whole: documents,
 * then indexes, then the manifest; what is gone is removed last. A journal makes a run that was cut short finish at the
 * next start. A reader meanwhile meets old and new files, never half a file, never a name without one.
 */
import { dirname, join } from 'node:path';
import { codeDe } from '../erreurs.js';
import type { Emplacement } from './emplacement.js';
import {
  ecrire,
  fichiersDe,
  type Fs,
  fsync,
  fsyncArbre,
  lireSiPresent,
  nature,
  remplacer,
  SANS_LIEN_DUR,
} from './fs.js';

const JOURNAL = 'journal.json';
const PRECEDENT = 'precedent';

interface Journal {
  /** tree in the working folder whose files are to be moved */
  arbre: string;
  /** files of the old tree that the new one does not have */
  retirer: string[];
}

export function precedentParFichiers(fs: Fs, lieu: Emplacement): string | undefined {
  const chemin = lieu.travail(PRECEDENT);
  return nature(fs, chemin) === 'dossier' ? chemin : undefined;
}

/** Keeps the published files aside (hard links, or copies), then exchanges. */
export function echangerFichiers(fs: Fs, lieu: Emplacement, arbre: string): void {
  const anciens = publies(fs, lieu);
  const nouveaux = new Set(fichiersDe(fs, arbre));
  // Going back takes the kept tree itself: it is moved to a name of its own before the next one is kept.
  const source = arbre === lieu.travail(PRECEDENT) ? deplacer(fs, arbre, lieu.travail('retour')) : arbre;
  if (anciens.length) garder(fs, lieu, anciens);
  const journal: Journal = { arbre: source, retirer: anciens.filter((chemin) => !nouveaux.has(chemin)) };
  remplacer(fs, lieu.travail(JOURNAL), JSON.stringify(journal));
  echanger(fs, lieu, journal);
}

/** Brings an exchange that was cut short to its end. */
export function reprendreEchange(fs: Fs, lieu: Emplacement): void {
  const texte = lireSiPresent(fs, lieu.travail(JOURNAL))?.toString();
  if (texte) echanger(fs, lieu, JSON.parse(texte) as Journal);
}

function echanger(fs: Fs, lieu: Emplacement, { arbre, retirer }: Journal): void {
  const restent = nature(fs, arbre) === 'dossier' ? [...fichiersDe(fs, arbre)] : [];
  for (const chemin of restent.sort((a, b) => rang(a) - rang(b))) {
    const place = join(lieu.dir, chemin);
    fs.mkdirSync(dirname(place), { recursive: true });
    fs.renameSync(join(arbre, chemin), place);
  }
  for (const chemin of retirer) fs.rmSync(join(lieu.dir, chemin), { force: true });
  fsyncArbre(fs, lieu.dir, restent);
  fs.rmSync(arbre, { recursive: true, force: true });
  fs.unlinkSync(lieu.travail(JOURNAL));
  fsync(fs, lieu.travail(''));
}

/** Pictures, then the documents that name them, then the indexes, then the manifest. */
function rang(chemin: string): number {
  if (chemin.startsWith('images/')) return -1;
  if (chemin === 'mirror.json') return 3;
  if (!chemin.includes('/')) return 2;
  return /\/(menu|questions|services|glossaire|redirections|changes)\.|\/search\//.test(chemin) ? 1 : 0;
}

function publies(fs: Fs, lieu: Emplacement): string[] {
  return [...fichiersDe(fs, lieu.dir)].filter((chemin) => !chemin.startsWith('.co-marquage/'));
}

function garder(fs: Fs, lieu: Emplacement, chemins: string[]): void {
  const partiel = lieu.travail(`${PRECEDENT}.partiel`);
  fs.rmSync(partiel, { recursive: true, force: true });
  for (const chemin of chemins) {
    const place = join(partiel, chemin);
    fs.mkdirSync(dirname(place), { recursive: true });
    lierOuCopier(fs, join(lieu.dir, chemin), place);
  }
  fs.rmSync(lieu.travail(PRECEDENT), { recursive: true, force: true });
  deplacer(fs, partiel, lieu.travail(PRECEDENT));
}

function lierOuCopier(fs: Fs, de: string, vers: string): void {
  try {
    fs.linkSync(de, vers);
  } catch (erreur) {
    if (!SANS_LIEN_DUR.has(codeDe(erreur) ?? '')) throw erreur;
    ecrire(fs, vers, fs.readFileSync(de));
  }
}

function deplacer(fs: Fs, de: string, vers: string): string {
  fs.rmSync(vers, { recursive: true, force: true });
  fs.renameSync(de, vers);
  return vers;
}
