/** "Ouvert · ferme à 17 h": fills the sentence of each card and keeps it true, by one timer to the next change. */
import type { DonneesOuverture } from '../../render/horaires.js';
import { tous, type Racine } from './outils.js';

/** Longest wait of a timer: browsers count in 31 bits, and a clock may be set in between. */
const LONGTEMPS = 6 * 3_600_000;

export function ouverture(racine: Racine, signal: AbortSignal): void {
  const places = tous(racine, '[data-ouverture]');
  if (places.length > 0) void vivre(places, signal);
}

/** What computes is fetched only where there is a card. */
async function vivre(places: readonly HTMLElement[], signal: AbortSignal): Promise<void> {
  const { direOuverture } = await import('../ouverture.js');
  let minuterie: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(minuterie));
  const montrer = (): void => {
    if (signal.aborted) return;
    const maintenant = new Date();
    let attente = LONGTEMPS;
    for (const place of places) {
      const dit = direOuverture(JSON.parse(place.dataset['ouverture'] ?? '') as DonneesOuverture, maintenant);
      place.hidden = !dit;
      if (!dit) continue;
      place.textContent = dit.phrase;
      place.dataset['etat'] = dit.etat;
      if (dit.changement) attente = Math.min(attente, dit.changement.getTime() - maintenant.getTime());
    }
    // One second at least: a change that is due already must not turn into a loop.
    minuterie = setTimeout(montrer, Math.max(1000, attente));
  };
  montrer();
}
