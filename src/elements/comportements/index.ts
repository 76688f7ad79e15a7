/** The behaviours of a rendered document, in the order they are connected: by listeners on the root, on a prerendered one too. */
import { ancres } from './ancres.js';
import { choix } from './choix.js';
import { onglets } from './onglets.js';
import { autour, type Comportement, type Racine } from './outils.js';
import { plis } from './plis.js';

export type { Comportement, Racine };

/**
 * What few sheets need is fetched for those that do. Should it not come, what it serves works more plainly.
 *
 * @param attendre what the reader clicks before is clicked again then
 */
const au =
  (selecteur: string, charger: () => Promise<Comportement>, attendre = false): Comportement =>
  (racine, signal) => {
    if (!racine.querySelector(selecteur)) return;
    let clique: HTMLElement | null = null;
    const attente = new AbortController();
    const retenir = (evenement: Event): void => {
      clique = autour(evenement, selecteur);
      if (!clique) return;
      evenement.preventDefault();
      evenement.stopPropagation();
    };
    if (attendre) racine.addEventListener('click', retenir, { signal: attente.signal, capture: true });
    const reprendre = (): void => {
      attente.abort();
      if (!signal.aborted) clique?.click();
    };
    void charger()
      .then(
        (brancher) => signal.aborted || brancher(racine, signal),
        () => undefined,
      )
      .then(reprendre);
  };

/** What only works with script shows from here on. */
const vivant: Comportement = (racine) => {
  for (const fiche of racine.querySelectorAll<HTMLElement>('.cm-fiche')) fiche.dataset['vif'] = '';
};

export const COMPORTEMENTS: readonly Comportement[] = [
  onglets,
  choix,
  plis,
  ancres,
  au('a[data-terme]', async () => (await import('./glossaire.js')).glossaire, true),
  au('.cm-champ', async () => (await import('./champs.js')).champs),
  au('[data-lecteur]', async () => (await import('./videos.js')).videos),
  au('[data-ouverture]', async () => (await import('./ouverture.js')).ouverture),
  vivant,
];
