/** The files that the cases stand on: a mirror of invented sheets, and the same prerendered. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prerendre } from '../../src/prerender/index.js';
import { ecrireZip, miroir } from '../mirror/outils.js';
import { GUIDE } from '../prerender/outils.js';

/**
 * @param dossier where `miroir/` and `prerendu/` are written
 * @param adresse address where `dossier` is served, ending in `/`
 */
export async function ecrireFichiers(dossier: string, adresse: string): Promise<void> {
  const aPart = mkdtempSync(join(tmpdir(), 'co-marquage-cas-'));
  try {
    const zip = await ecrireZip(aPart, GUIDE);
    await miroir({ out: join(dossier, 'miroir'), sources: { particuliers: zip }, sansLien: true });
  } finally {
    rmSync(aPart, { recursive: true, force: true });
  }
  await prerendre({
    mirror: join(dossier, 'miroir'),
    out: join(dossier, 'prerendu'),
    adresse: `${adresse}prerendu/`,
    source: `${adresse}miroir/`,
    sansLien: true,
  });
}
