import type { Site } from './template.js';

const DAY = 86_400_000;

/** What stands above every page: that the town is invented, and which guide its sheets come from. */
export function notice({ guide, preparing }: Pick<Site, 'guide' | 'preparing'>): string {
  const waiting = preparing
    ? `<p class="attente" data-attente>Le guide officiel se prépare : comptez une à deux minutes.</p>`
    : '';
  return `<aside class="demo" aria-label="À propos de cette démonstration">
<p><strong>Démonstration.</strong> Val-sur-Brume est une commune inventée. ${origin(guide)}</p>${waiting}
</aside>`;
}

function origin({ exemple, date }: Site['guide']): string {
  if (exemple)
    return 'Les fiches affichées viennent d’un <strong>guide d’exemple</strong>, inventé lui aussi : elles n’ont aucune valeur officielle.';
  if (!date) return 'Les fiches affichées viennent du <strong>guide officiel</strong>.';
  const day = new Intl.DateTimeFormat('fr', { dateStyle: 'long' }).format(new Date(date));
  const old = Date.now() - Date.parse(date) > 30 * DAY ? ' : certaines ne sont plus à jour' : '';
  return `Les fiches affichées viennent du <strong>guide officiel</strong>, dans son état du ${day}${old}.`;
}
