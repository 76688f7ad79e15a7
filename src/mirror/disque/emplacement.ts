/**
 * Where a mirror stands, and in which of two ways.
 *
 * `lien`: `DIR` is a symbolic link to its sibling `.DIR-<stamp>`; everything else lies beside it under the same prefix.
 * `fichiers`: `DIR` is a real folder (a file system without links, a mount point, a folder that already holds a mirror);
 * files are exchanged one by one and everything else lies in `DIR/.co-marquage/`, on the same file system.
 */
import { basename, dirname, join, resolve } from 'node:path';
import { codeDe, ErreurMiroir, messageDe } from '../erreurs.js';
import { type Fs, nature } from './fs.js';

/** A finished tree's name ends in its stamp; one under way also in `.partiel`. */
const TAMPON = String.raw`\d{8}T\d{9}Z(?:-\d+)?`;

export interface Emplacement {
  mode: 'lien' | 'fichiers';
  /** the published folder, absolute; a link of the user's on the way to it is followed */
  dir: string;
  /** the path of a working file or tree of that name */
  travail(nom: string): string;
  /** whether a name in the working folder is a tree of ours, finished or not */
  estArbre(nom: string): boolean;
  estArbrePartiel(nom: string): boolean;
  /** names in the working folder */
  noms(): string[];
}

/** What is published there: the file that marks such a folder, its name in a sentence, what others may have put into it. */
export interface Genre {
  marque: string;
  nom: string;
  aussi: readonly string[];
}
const MIROIR: Genre = { marque: 'mirror.json', nom: 'un miroir', aussi: ['annuaire', 'images'] };

/**
 * @param sansLien true: never by links
 * @throws ErreurMiroir `usage` when `out` is something else than a mirror (or what `genre` says) or an empty place
 */
export function trouverEmplacement(fs: Fs, out: string, sansLien = false, genre = MIROIR): Emplacement {
  const dir = suivreLien(fs, resolve(out));
  try {
    fs.mkdirSync(dirname(dir), { recursive: true });
  } catch (erreur) {
    throw new ErreurMiroir('disque', `Le dossier ${dirname(dir)} ne peut pas être créé (${messageDe(erreur)}).`);
  }
  return parLien(fs, dir, sansLien, genre) ? emplacementLien(fs, dir) : emplacementFichiers(fs, dir);
}

/** The user's own links are followed; ours (to a sibling `.DIR-…`) is the mirror. */
function suivreLien(fs: Fs, dir: string): string {
  if (nature(fs, dir) !== 'lien') return dir;
  const cible = fs.readlinkSync(dir);
  if (estNotreLien(dir, cible)) return dir;
  return suivreLien(fs, resolve(dirname(dir), cible));
}

const estNotreLien = (dir: string, cible: string): boolean =>
  new RegExp(`^${prefixe(dir)}${TAMPON}$`).test(basename(cible)) && resolve(dirname(dir), cible) === join(dirname(dir), basename(cible)); // prettier-ignore

function parLien(fs: Fs, dir: string, sansLien: boolean, genre: Genre): boolean {
  const la = nature(fs, dir);
  if (la === 'autre') throw new ErreurMiroir('usage', `${dir} est un fichier : donnez un dossier à --out.`);
  if (la === 'lien') {
    // What the link of another run leads to may be of another kind: it is not replaced.
    if (fs.statSync(dir, { throwIfNoEntry: false })?.isDirectory()) verifierGenre(fs, dir, genre);
    return true;
  }
  if (la === 'dossier' && !viderSiVide(fs, dir)) {
    verifierGenre(fs, dir, genre);
    return false;
  }
  return !sansLien && saitLier(fs, dir);
}

/** An empty folder gives way to the link. */
function viderSiVide(fs: Fs, dir: string): boolean {
  try {
    fs.rmdirSync(dir);
    return true;
  } catch {
    return false;
  }
}

/** A folder that holds other things is not ours to change. */
function verifierGenre(fs: Fs, dir: string, { marque, nom, aussi }: Genre): void {
  const noms = fs.readdirSync(dir);
  const notre = new Set([...aussi, '.co-marquage']);
  if (noms.includes(marque) || noms.every((nom) => notre.has(nom))) return;
  throw new ErreurMiroir(
    'usage',
    `${dir} n’est pas vide et n’est pas ${nom} (il contient ${noms[0]}) : donnez à --out un dossier neuf.`,
  );
}

function saitLier(fs: Fs, dir: string): boolean {
  const essai = join(dirname(dir), `.${basename(dir)}-essai-${process.pid}`);
  try {
    fs.symlinkSync('.', essai);
    fs.unlinkSync(essai);
    return true;
  } catch (erreur) {
    if (codeDe(erreur) === 'EPERM' || codeDe(erreur) === 'ENOSYS' || codeDe(erreur) === 'ENOTSUP') return false;
    throw new ErreurMiroir('disque', `Le dossier ${dirname(dir)} ne peut pas être écrit (${messageDe(erreur)}).`);
  }
}

const prefixe = (dir: string): string => `\\.${basename(dir).replace(/[^\w]/g, '\\$&')}-`;

function emplacementLien(fs: Fs, dir: string): Emplacement {
  const debut = `.${basename(dir)}-`;
  return {
    mode: 'lien',
    dir,
    travail: (nom) => join(dirname(dir), debut + nom),
    noms: () => sansPrefixe(fs.readdirSync(dirname(dir)), debut),
    ...ARBRES,
  };
}

function emplacementFichiers(fs: Fs, dir: string): Emplacement {
  const dossier = join(dir, '.co-marquage');
  fs.mkdirSync(dossier, { recursive: true });
  return {
    mode: 'fichiers',
    dir,
    travail: (nom) => join(dossier, nom),
    noms: () => fs.readdirSync(dossier),
    ...ARBRES,
  };
}

const ARBRES = {
  estArbre: (nom: string): boolean => new RegExp(`^${TAMPON}(?:\\.partiel)?$`).test(nom),
  estArbrePartiel: (nom: string): boolean => new RegExp(`^${TAMPON}\\.partiel$`).test(nom),
};

const sansPrefixe = (noms: string[], debut: string): string[] =>
  noms.filter((nom) => nom.startsWith(debut)).map((nom) => nom.slice(debut.length));
