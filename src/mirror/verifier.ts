/** Is the published tree whole? Every file that was written stands, byte for byte, and no other. */
import { join } from 'node:path';
import { EMPREINTES } from './disque/arbre.js';
import { fichiersDe, type Fs, lireSiPresent } from './disque/fs.js';
import { empreinte } from './empreinte.js';
import { type Empreintes, MANIFESTE } from './manifeste.js';

/** Folders that other commands fill between two runs, and the files they and `--compresser` add. */
const LIBRES = /^(?:annuaire|images|\.co-marquage)\/|\.(?:br|gz)$/;

/** What is wrong with the tree in `dir`, one sentence each; none when it is whole. */
export function verifierArbre(fs: Fs, dir: string): string[] {
  const attendus = lireEmpreintes(fs, dir);
  if (typeof attendus === 'string') return [attendus];
  const fautes: string[] = [];
  for (const [chemin, somme] of attendus) {
    const octets = lireSiPresent(fs, join(dir, chemin));
    if (!octets) fautes.push(`${chemin} manque`);
    else if (empreinte(octets) !== somme) fautes.push(`${chemin} n’est pas le fichier qui a été écrit`);
  }
  for (const chemin of fichiersDe(fs, dir))
    if (!attendus.has(chemin) && chemin !== MANIFESTE && chemin !== EMPREINTES && !LIBRES.test(chemin))
      fautes.push(`${chemin} n’est pas du miroir`);
  return fautes;
}

function lireEmpreintes(fs: Fs, dir: string): Map<string, string> | string {
  for (const nom of [MANIFESTE, EMPREINTES]) {
    const octets = lireSiPresent(fs, join(dir, nom));
    if (!octets) return `${nom} manque`;
    try {
      const lu = JSON.parse(octets.toString()) as Partial<Empreintes>;
      if (nom === EMPREINTES) return new Map(Object.entries(lu.fichiers ?? {}));
    } catch {
      return `${nom} n’est pas lisible`;
    }
  }
  return `${EMPREINTES} manque`;
}
