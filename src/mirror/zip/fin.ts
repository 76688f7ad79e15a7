/**
 * The end of a zip: what it says of the central directory must be exactly what stands before it.
 * A reader that trusts the count alone would silently miss the entries that an end record leaves out.
 * Source: APPNOTE 6.3, 4.3.12 to 4.3.16.
 */
import { ErreurMiroir } from '../erreurs.js';

const FIN = 0x06054b50;
const LOCALISATEUR_64 = 0x07064b50;
const FIN_64 = 0x06064b50;
const ENTREE = 0x02014b50;

interface Repertoire {
  debut: number;
  /** first byte after the directory */
  fin: number;
  nombre: number;
}

/** @throws ErreurMiroir when the directory is not contiguous with its end record, or does not hold the number it tells */
export function verifierFin(tampon: Buffer, nom: string): void {
  const repertoire = lireFin(tampon);
  if (!repertoire) throw new ErreurMiroir('archive', `${nom} : ce n’est pas une archive zip, ou elle est tronquée.`);
  let position = repertoire.debut;
  let nombre = 0;
  while (position + 46 <= repertoire.fin && tampon.readUInt32LE(position) === ENTREE) {
    position +=
      46 + tampon.readUInt16LE(position + 28) + tampon.readUInt16LE(position + 30) + tampon.readUInt16LE(position + 32);
    nombre += 1;
  }
  if (position !== repertoire.fin || nombre !== repertoire.nombre)
    throw new ErreurMiroir(
      'archive',
      `${nom} : la fin de l’archive annonce ${repertoire.nombre} fichiers, le répertoire en contient ${nombre} : archive altérée.`,
    );
}

function lireFin(tampon: Buffer): Repertoire | undefined {
  const plusTot = Math.max(0, tampon.length - 22 - 0xffff);
  for (let i = tampon.length - 22; i >= plusTot; i--) {
    if (tampon.readUInt32LE(i) !== FIN) continue;
    if (i >= 20 && tampon.readUInt32LE(i - 20) === LOCALISATEUR_64) return lireFin64(tampon, i - 20);
    const debut = tampon.readUInt32LE(i + 16);
    const fin = debut + tampon.readUInt32LE(i + 12);
    return fin === i ? { debut, fin, nombre: tampon.readUInt16LE(i + 10) } : { debut, fin: i, nombre: -1 };
  }
  return undefined;
}

function lireFin64(tampon: Buffer, localisateur: number): Repertoire | undefined {
  const position = Number(tampon.readBigUInt64LE(localisateur + 8));
  if (position + 56 > localisateur || tampon.readUInt32LE(position) !== FIN_64) return undefined;
  const debut = Number(tampon.readBigUInt64LE(position + 48));
  return { debut, fin: position, nombre: Number(tampon.readBigUInt64LE(position + 32)) };
}
