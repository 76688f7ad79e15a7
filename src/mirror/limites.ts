/** Bounds on what a run accepts. The official archive: 23.5 MB, 141 MB unpacked, 5,557 files, documents up to 400 KB. */

const MO = 1024 * 1024;

export const LIMITES = {
  /** bytes of one archive */
  archive: 256 * MO,
  /** unpacked bytes of one entry */
  entree: 32 * MO,
  /** unpacked bytes of all entries of one archive */
  total: 1024 * MO,
  /** bytes of one picture, and of all */
  image: 5 * MO,
  images: 200 * MO,
  /** milliseconds for all pictures of one run */
  dureeImages: 10 * 60_000,
  /** entries of one archive */
  entrees: 100_000,
} as const;

export const enMo = (octets: number): string =>
  `${(octets / MO).toLocaleString('fr-FR', { maximumFractionDigits: 1 })} Mo`;
