/** Puts `annuaire/<INSEE>.json` into a published mirror, whole, and notes its hash with the others. */
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AnnuaireCommune } from '../../model/index.js';
import { EMPREINTES } from '../disque/arbre.js';
import { type Fs, lireSiPresent, remplacer } from '../disque/fs.js';
import { empreinte } from '../empreinte.js';
import type { Empreintes } from '../manifeste.js';

export function ecrireAnnuaires(fs: Fs, dir: string, annuaires: readonly AnnuaireCommune[]): void {
  const empreintes = lireEmpreintes(fs, dir);
  for (const annuaire of annuaires) {
    const chemin = `annuaire/${annuaire.insee}.json`;
    const contenu = Buffer.from(JSON.stringify(annuaire));
    mkdirSync(dirname(join(dir, chemin)), { recursive: true });
    remplacer(fs, join(dir, chemin), contenu);
    if (empreintes) empreintes.fichiers[chemin] = empreinte(contenu);
  }
  if (empreintes) remplacer(fs, join(dir, EMPREINTES), JSON.stringify(empreintes));
}

/** Absent before the first mirror. */
function lireEmpreintes(fs: Fs, dir: string): Empreintes | undefined {
  const texte = lireSiPresent(fs, join(dir, EMPREINTES))?.toString();
  return texte === undefined ? undefined : (JSON.parse(texte) as Empreintes);
}
