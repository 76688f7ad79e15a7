/** `--retour`: back to the tree before, for the day when a mirror turns out to be wrong. */
import { arbrePrecedent, arbrePublie, publier, reparer } from './disque/bascule.js';
import { trouverEmplacement } from './disque/emplacement.js';
import { disqueReel, type Fs } from './disque/fs.js';
import { verrouiller } from './disque/verrou.js';
import { ErreurMiroir } from './erreurs.js';
import { Precedent } from './manifeste.js';
import type { Manifeste } from '../model/index.js';

/**
 * Publishes the tree before the present one; the present one is kept in its place, so that a second call comes back.
 *
 * @returns the manifest of what is published now
 * @throws ErreurMiroir `retour` when no tree is kept
 */
export function retour(options: { out: string; fs?: Fs }): Manifeste | undefined {
  const fs = options.fs ?? disqueReel;
  const lieu = trouverEmplacement(fs, options.out);
  const liberer = verrouiller(fs, lieu);
  try {
    reparer(fs, lieu);
    const arbre = arbrePrecedent(fs, lieu);
    if (!arbre)
      throw new ErreurMiroir('retour', `${lieu.dir} : aucun miroir précédent n’est gardé ; rien n’a été changé.`);
    publier(fs, lieu, arbre);
    return new Precedent(fs, arbrePublie(fs, lieu)).manifeste;
  } finally {
    liberer();
  }
}
