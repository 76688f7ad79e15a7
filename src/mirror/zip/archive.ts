/**
 * One archive, read entry by entry. No zip library for Node checks all of this alone, so here is: sizes and counts bounded,
 * names harmless and unique, nothing encrypted, the local header agreeing with the directory, the CRC-32 of each entry.
 */
import { crc32, inflateRawSync } from 'node:zlib';
import yauzl from 'yauzl';
import { ErreurMiroir, messageDe } from '../erreurs.js';
import { enMo, LIMITES } from '../limites.js';
import { verifierFin } from './fin.js';

/** One file of the archive; folders are left out. */
export interface Entree {
  /** path within the archive */
  chemin: string;
  /** base name */
  nom: string;
  /** unpacked size, bytes */
  taille: number;
  /** Unpacks it. @throws ErreurMiroir when it is not what the directory tells */
  lire(): Promise<Buffer>;
}

/**
 * Opens the archive in `tampon` (packed, so small) and checks its directory as a whole.
 *
 * @param nom what messages call it
 * @throws ErreurMiroir `archive` when anything in it is out of order: such an archive is refused whole
 */
export async function ouvrirArchive(tampon: Buffer, nom: string): Promise<Entree[]> {
  if (tampon.length > LIMITES.archive)
    throw refus(nom, `elle pèse ${enMo(tampon.length)}, plus que la limite de ${enMo(LIMITES.archive)}`);
  if (estHtml(tampon)) throw refus(nom, 'c’est une page HTML, pas une archive zip');
  if (tampon.length < 22) throw refus(nom, 'le fichier est vide ou tronqué');
  verifierFin(tampon, nom);
  try {
    return await lireRepertoire(tampon, nom);
  } catch (erreur) {
    if (erreur instanceof ErreurMiroir) throw erreur;
    throw refus(nom, `archive zip illisible (${messageDe(erreur)})`, erreur);
  }
}

async function lireRepertoire(tampon: Buffer, nom: string): Promise<Entree[]> {
  const zip = await yauzl.fromBufferPromise(tampon, { strictFileNames: true });
  if (zip.entryCount > LIMITES.entrees) throw refus(nom, `${zip.entryCount} fichiers, limite ${LIMITES.entrees}`);
  const entrees: Entree[] = [];
  const vus = new Set<string>();
  let total = 0;
  for await (const entree of zip.eachEntry()) {
    const chemin = entree.fileName;
    if (vus.has(chemin)) throw refus(nom, `le fichier ${chemin} y est deux fois`);
    vus.add(chemin);
    if (chemin.endsWith('/')) continue;
    if (entree.isEncrypted()) throw refus(nom, `le fichier ${chemin} est chiffré`);
    if (entree.compressionMethod !== 0 && entree.compressionMethod !== 8)
      throw refus(nom, `le fichier ${chemin} est compressé par une méthode inconnue (${entree.compressionMethod})`);
    total += entree.uncompressedSize;
    if (entree.uncompressedSize > LIMITES.entree || total > LIMITES.total)
      throw refus(nom, `une fois décompressée, elle dépasse la limite (${chemin})`);
    entrees.push({
      chemin,
      nom: chemin.slice(chemin.lastIndexOf('/') + 1),
      taille: entree.uncompressedSize,
      lire: () => decompresser(tampon, zip, entree, nom),
    });
  }
  return entrees;
}

async function decompresser(tampon: Buffer, zip: yauzl.ZipFile, entree: yauzl.Entry, nom: string): Promise<Buffer> {
  const altere = (quoi: string, cause?: unknown): ErreurMiroir =>
    refus(nom, `le fichier ${entree.fileName} est altéré (${quoi})`, cause);
  let donnees: Buffer;
  try {
    const local = await zip.readLocalFileHeaderPromise(entree);
    if (!local.fileName.equals(entree.fileNameRaw)) throw altere('deux noms différents');
    if (local.compressionMethod !== entree.compressionMethod) throw altere('deux méthodes différentes');
    const brut = tampon.subarray(local.fileDataStart, local.fileDataStart + entree.compressedSize);
    if (brut.length !== entree.compressedSize) throw altere('tronqué');
    donnees =
      entree.compressionMethod === 0
        ? brut
        : inflateRawSync(brut, { maxOutputLength: Math.max(1, entree.uncompressedSize) });
  } catch (erreur) {
    throw erreur instanceof ErreurMiroir ? erreur : altere(messageDe(erreur), erreur);
  }
  if (donnees.length !== entree.uncompressedSize) throw altere('taille inattendue');
  if (crc32(donnees) !== entree.crc32) throw altere('somme de contrôle CRC-32 fausse');
  return donnees;
}

const estHtml = (tampon: Buffer): boolean => /^\s*<(?:!doctype|html|\?xml)/i.test(tampon.toString('latin1', 0, 200));

const refus = (nom: string, quoi: string, cause?: unknown): ErreurMiroir =>
  new ErreurMiroir('archive', `${nom} : ${quoi}. L’archive est refusée ; le miroir précédent reste en place.`, {
    cause,
  });
