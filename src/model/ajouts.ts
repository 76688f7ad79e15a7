/**
 * Nodes that the feed does not have: what the town adds, always beside the national text and always marked as the town's.
 * National nodes are never edited; additions are inserted among the children by `local`.
 */
import type { OrganismeLocal } from './annuaire.js';

export interface AjoutsLocaux {
  /** A note of the town; `html` is local HTML, sanitised by the element before it is shown. */
  NoteLocale: { html: string; commune?: string };
  /** The body that is competent for the commune; the national node it completes is its child, still reachable. */
  ContactLocal: { pivot: string; organismes: OrganismeLocal[]; commune?: string };
  /** A service of the town: online service, form, appointment. */
  DemarcheLocale: {
    genre: 'teleservice' | 'formulaire' | 'rendez-vous';
    url: string;
    titre?: string;
    commune?: string;
  };
}
