/** The town from the disk: its file and those it builds upon, the directory of the mirror. */
import { dirname, resolve } from 'node:path';
import { VilleLue } from '../elements/ville.js';
import { direFaute } from '../local/fichier/messages.js';
import { lireFichierLocal } from '../local/fichier/lire.js';
import type { FichierLocal } from '../local/fichier/types.js';
import { lireSiPresent, type Fs } from '../mirror/disque/fs.js';
import { ErreurMiroir, messageDe } from '../mirror/erreurs.js';
import type { MiroirSurDisque } from './miroir.js';

/** @param avis told of what in the file cannot be used, and of a directory that is not there */
export function lireVilleSurDisque(
  fs: Fs,
  miroir: MiroirSurDisque,
  { local, insee }: { local?: string | undefined; insee?: string | undefined },
  avis: (message: string) => void,
): VilleLue {
  const fichiers = local ? lireFichiers(fs, resolve(local), avis) : [];
  const code = insee ?? fichiers.findLast(({ commune }) => commune?.insee)?.commune?.insee;
  const annuaire = code ? miroir.annuaire(code) : undefined;
  if (code && !annuaire)
    avis(`le miroir n’a pas d’annuaire pour la commune ${code} : co-marquage annuaire --insee ${code} --out …`);
  return new VilleLue(fichiers, annuaire);
}

/** The file, and before it those it builds upon. @throws ErreurMiroir `usage` when the named file is none */
function lireFichiers(fs: Fs, chemin: string, avis: (message: string) => void, vus: readonly string[] = []): FichierLocal[] {
  const { fichier, fautes } = lireFichierLocal(lireJson(fs, chemin));
  for (const faute of fautes) avis(`${chemin} : ${direFaute(faute)}`);
  if (!fichier?.etend) return fichier ? [fichier] : [];
  const base = resolve(dirname(chemin), fichier.etend);
  if (/^[a-z]+:\/\//i.test(fichier.etend) || vus.includes(base) || base === chemin) {
    avis(`${chemin} : etend (${fichier.etend}) n’est pas suivi : seuls les fichiers de ce disque le sont, une fois chacun.`);
    return [fichier];
  }
  return [...lireFichiers(fs, base, avis, [...vus, chemin]), fichier];
} // prettier-ignore

function lireJson(fs: Fs, chemin: string): unknown {
  const texte = lireSiPresent(fs, chemin)?.toString();
  if (texte === undefined) throw new ErreurMiroir('usage', `--local : ${chemin} n’existe pas.`);
  try {
    return JSON.parse(texte) as unknown;
  } catch (cause) {
    throw new ErreurMiroir('usage', `--local : ${chemin} n’est pas du JSON (${messageDe(cause)}).`, { cause });
  }
}
