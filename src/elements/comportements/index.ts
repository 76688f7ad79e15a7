/** The behaviours of a rendered document, in the order they are connected: by listeners on the root, on a prerendered one too. */
import { ancres } from './ancres.js';
import { champs } from './champs.js';
import { choix } from './choix.js';
import { glossaire } from './glossaire.js';
import { onglets } from './onglets.js';
import type { Comportement, Racine } from './outils.js';
import { ouverture } from './ouverture.js';
import { plis } from './plis.js';
import { videos } from './videos.js';

export const COMPORTEMENTS: readonly Comportement[] = [
  onglets,
  choix,
  plis,
  ancres,
  glossaire,
  champs,
  videos,
  ouverture,
  vivant,
];

export { ancres, champs, choix, glossaire, onglets, ouverture, plis, videos };
export type { Comportement, Racine };

/** What only works with script shows from here on. */
function vivant(racine: Racine): void {
  for (const fiche of racine.querySelectorAll<HTMLElement>('.cm-fiche')) fiche.dataset['vif'] = '';
}
