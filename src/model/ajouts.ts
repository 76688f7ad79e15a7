/**
 * Nodes that the feed does not have: what the town adds, always beside the national text and always marked as the town's.
 * National nodes are never edited; additions are inserted among the children by `local`.
 */
import type { Fermeture, OrganismeLocal } from './annuaire.js';
import type { Audience } from './document.js';

export interface AjoutsLocaux {
  /** A note of the town; `html` is local HTML, sanitised by the element before it is shown. */
  NoteLocale: { html: string; commune?: string };
  /** The body that is competent for the commune; the national node it completes is its child, still reachable. */
  ContactLocal: ContactLocal;
  /** A service of the town: online service, form, appointment. */
  DemarcheLocale: {
    genre: 'teleservice' | 'formulaire' | 'rendez-vous';
    url: string;
    titre?: string;
    commune?: string;
  };
  /** First in a `Cas` of a `BlocCas` of type `modalite`: the town does not offer that way; the national text follows, readable. */
  ModaliteNonProposee: { commune?: string };
  /** A link to a sheet of the town's own, below a theme or a dossier. */
  FicheLocale: { audience: Audience; ID: string; titre: string; commune?: string };
}

export interface ContactLocal {
  /** kind of body, as the feed writes it; with it the official directory is linked when there is no body */
  pivot: string;
  /** the main one first; may be empty in `<co-marquage-contact>`, never inside a sheet */
  organismes: OrganismeLocal[];
  commune?: string;
  /** IANA zone of the bodies' opening hours */
  fuseau: string;
  /** days on which they are closed, by the town's own word */
  fermetures?: Fermeture[];
}
