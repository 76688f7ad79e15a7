/** Making a finished tree the published one. */
import { basename, dirname, join } from 'node:path';
import type { Emplacement } from './emplacement.js';
import { type Fs, fsync, nature } from './fs.js';
import { nettoyerVerrous } from './verrou.js';
import { echangerFichiers, precedentParFichiers, reprendreEchange } from './fichiers.js';

/** The published tree's real path, or undefined before the first run. */
export function arbrePublie(fs: Fs, lieu: Emplacement): string | undefined {
  if (lieu.mode === 'fichiers') return lieu.dir;
  if (nature(fs, lieu.dir) !== 'lien') return undefined;
  const arbre = lieu.travail(nomDe(lieu, fs.readlinkSync(lieu.dir)));
  return nature(fs, arbre) === 'dossier' ? arbre : undefined;
}

/** The tree before the published one, kept for `--retour`. */
export function arbrePrecedent(fs: Fs, lieu: Emplacement): string | undefined {
  if (lieu.mode === 'fichiers') return siGuide(fs, precedentParFichiers(fs, lieu));
  const publie = arbrePublie(fs, lieu);
  const autres = lieu.noms().filter((nom) => lieu.estArbre(nom) && !lieu.estArbrePartiel(nom));
  return autres
    .map((nom) => lieu.travail(nom))
    .filter((arbre) => arbre !== publie && siGuide(fs, arbre))
    .sort()
    .at(-1);
}

/** A tree that holds bodies only (`annuaire` before the first mirror) is none to go back to. */
const siGuide = (fs: Fs, arbre: string | undefined): string | undefined =>
  arbre !== undefined && nature(fs, join(arbre, 'mirror.json')) === 'autre' ? arbre : undefined;

/** Publishes a finished tree of the working folder. The one published until now is kept, older ones go. */
export function publier(fs: Fs, lieu: Emplacement, arbre: string): void {
  if (lieu.mode === 'fichiers') {
    echangerFichiers(fs, lieu, arbre);
    return;
  }
  const ancien = arbrePublie(fs, lieu);
  const lien = lieu.travail('lien');
  fs.rmSync(lien, { force: true });
  fs.symlinkSync(basename(arbre), lien);
  fs.renameSync(lien, lieu.dir);
  fsync(fs, dirname(lieu.dir));
  garderSeulement(fs, lieu, [arbre, ancien]);
}

/** A file that was being written when its run was killed, with the number of that run. */
const FICHIER_PARTIEL = /\.\d+\.partiel$/;

/** What a run that was killed left: trees under way go, an exchange under way is brought to its end. */
export function reparer(fs: Fs, lieu: Emplacement): void {
  if (lieu.mode === 'fichiers') reprendreEchange(fs, lieu);
  nettoyerVerrous(fs, lieu);
  for (const nom of lieu.noms())
    if (lieu.estArbrePartiel(nom) || nom === 'lien' || FICHIER_PARTIEL.test(nom))
      fs.rmSync(lieu.travail(nom), { recursive: true, force: true });
  const publie = arbrePublie(fs, lieu);
  if (publie === undefined || nature(fs, publie) !== 'dossier') return;
  for (const nom of fs.readdirSync(publie))
    if (FICHIER_PARTIEL.test(nom)) fs.rmSync(join(publie, nom), { force: true });
}

function garderSeulement(fs: Fs, lieu: Emplacement, gardes: (string | undefined)[]): void {
  for (const nom of lieu.noms())
    if (lieu.estArbre(nom) && !gardes.includes(lieu.travail(nom)))
      fs.rmSync(lieu.travail(nom), { recursive: true, force: true });
}

const nomDe = (lieu: Emplacement, cible: string): string => basename(cible).slice(basename(lieu.travail('')).length);
