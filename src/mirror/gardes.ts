/**
 * The guard on the content: an archive may be well-formed and still be a disaster (half a feed, an empty one).
 * Then the old tree stays. All thresholds leave room for an ordinary day's changes.
 */
import { type Audience, AUDIENCES, type Manifeste } from '../model/index.js';
import { ErreurMiroir } from './erreurs.js';

/** Fewest documents of an official archive. The smallest ever seen: 2,477 (professionnels), 241 (associations, until 3.4). */
const MINIMUM: Record<Audience, number> = { particuliers: 2000, professionnels: 2000, associations: 100 };

const seuil = (plancher: number, total: number): number => Math.max(plancher, total * 0.05);

const CURE = 'Le miroir précédent reste en place. Si cette baisse est voulue, relancez avec --accepter-chute.';

export interface Effectif {
  audience: Audience;
  /** IDs in the archive */
  ids: ReadonlySet<string>;
  /** IDs of the last run */
  avant: readonly string[];
  /** IDs that the feed redirects: gone, but not lost */
  rediriges: ReadonlySet<string>;
}

/** @throws ErreurMiroir `garde` when more than max(3, 5 %) of the last run's documents are gone */
export function garderNombre({ audience, ids, avant, rediriges }: Effectif): void {
  for (const [quoi, prefixe] of [
    ['documents', ''],
    ['fiches', 'F'],
  ] as const) {
    const anciens = avant.filter((id) => id.startsWith(prefixe));
    const partis = anciens.filter((id) => !ids.has(id) && !rediriges.has(id));
    if (partis.length > seuil(3, anciens.length))
      throw new ErreurMiroir(
        'garde',
        `${audience} : ${partis.length} ${quoi} sur ${anciens.length} ont disparu (${partis.slice(0, 3).join(', ')}…). ${CURE}`,
      );
  }
}

/** @throws ErreurMiroir `garde` when more than max(2, 5 %) of the archive's documents cannot be read */
export function garderLisibles(audience: Audience, refuses: number, total: number, exemple: string): void {
  if (refuses > seuil(2, total))
    throw new ErreurMiroir(
      'garde',
      `${audience} : ${refuses} documents sur ${total} sont illisibles (${exemple}). ${CURE}`,
    );
}

/** @throws ErreurMiroir `garde` when the documents together weigh less than 70 % of the last run's */
export function garderPoids(audience: Audience, octets: number, avant: number | undefined): void {
  if (avant && octets < avant * 0.7)
    throw new ErreurMiroir(
      'garde',
      `${audience} : l’archive ne pèse plus que ${Math.round((100 * octets) / avant)} % de la précédente, une fois décompressée. ${CURE}`,
    );
}

/** @throws ErreurMiroir `garde` when an official archive is far too small for a first run, or any is empty */
export function garderMinimum(audience: Audience, nombre: number, officielle: boolean): void {
  if (nombre === 0)
    throw new ErreurMiroir(
      'garde',
      `${audience} : l’archive ne contient aucun document (F123.xml, N123.xml, R123.xml). Vérifiez que c’est bien une archive du flux « vosdroits ».`,
    );
  if (officielle && nombre < MINIMUM[audience])
    throw new ErreurMiroir(
      'garde',
      `${audience} : l’archive officielle ne contient que ${nombre} documents, au moins ${MINIMUM[audience]} sont attendus. Rien n’est publié ; réessayez plus tard, ou relancez avec --accepter-chute.`,
    );
}

/** @throws ErreurMiroir `garde` when an audience of the last run would vanish as a whole */
export function garderAudiences(
  avant: Manifeste | undefined,
  maintenant: ReadonlySet<Audience>,
  fusions: Partial<Record<Audience, Audience>>,
): void {
  for (const audience of AUDIENCES) {
    const nombre = avant?.archives[audience]?.documents ?? 0;
    if (nombre > 3 && !maintenant.has(audience) && !fusions[audience])
      throw new ErreurMiroir(
        'garde',
        `${audience} : cette audience (${nombre} documents) est dans le miroir mais pas dans cette demande. Ajoutez --${audience}, ou relancez avec --accepter-chute pour la retirer. Le miroir précédent reste en place.`,
      );
  }
}
