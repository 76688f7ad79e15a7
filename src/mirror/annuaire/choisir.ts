/** Of all records, those that are competent for a commune, by kind, the main one first. */
import { pivotCanonique } from '../../local/pivots.js';
import type { OrganismeLocal } from '../../model/index.js';
import type { Competence } from './competences.js';
import type { Enregistrement } from './organisme.js';

/**
 * Where a body sits says whom it serves for the mairie only. For all others the competence file decides; without it, a
 * record counts when it names the commune among several: such a list is a territory, not a seat.
 */
export class Choix {
  readonly #tenus = new Map<string, { enregistrement: Enregistrement; rang: number }[]>();
  /** id → kinds that the competence file gives it */
  readonly #attendus = new Map<string, { type: string; rang: number }[]>();

  constructor(
    readonly insee: string,
    readonly competence: Competence | undefined,
  ) {
    for (const [type, ids] of competence?.ids ?? [])
      ids.forEach((id, rang) => {
        this.#attendus.set(id, [...(this.#attendus.get(id) ?? []), { type: pivotCanonique(type), rang }]);
      });
  }

  /** Keeps the record if it is one of the commune's. */
  voir(enregistrement: Enregistrement): void {
    for (const [type, rang] of this.#typesDe(enregistrement)) {
      const tenus = this.#tenus.get(type) ?? [];
      if (!tenus.some((t) => t.enregistrement.organisme.id === enregistrement.organisme.id))
        this.#tenus.set(type, [...tenus, { enregistrement, rang }]);
    }
  }

  *#typesDe({ organisme, ancienCode, insee, types }: Enregistrement): Generator<[type: string, rang: number]> {
    const attendus = [...(this.#attendus.get(organisme.id) ?? []), ...(this.#attendus.get(ancienCode ?? '') ?? [])];
    for (const { type, rang } of attendus) yield [type, rang];
    for (const { type, communes } of types) {
      const nom = pivotCanonique(type);
      const nommee = communes.includes(this.insee);
      if (nom === 'mairie' ? nommee || insee === this.insee : !this.competence && nommee && communes.length > 1)
        yield [nom, Infinity];
    }
  }

  /** Kinds in alphabetical order. */
  pivots(): Record<string, OrganismeLocal[]> {
    const tries = [...this.#tenus].sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(
      tries.map(([type, tenus]) => [
        type,
        tenus
          .sort(
            (a, b) =>
              this.#ordre(type, a.enregistrement) - this.#ordre(type, b.enregistrement) || comparer(a.rang, b.rang),
          )
          .map(({ enregistrement: { organisme } }) => ({ ...organisme, pivot: type })),
      ]),
    );
  }

  /** The body that carries the commune's own first number, then those that do not say that they are delegates. */
  #ordre(type: string, { ancienCode, organisme }: Enregistrement): number {
    if (ancienCode?.toLowerCase() === `${type}-${this.insee}-01`.toLowerCase()) return 0;
    return /d[ée]l[ée]gu|annexe|mobile/i.test(organisme.nom) ? 2 : 1;
  }
}

/** Infinity minus Infinity is no number. */
const comparer = (a: number, b: number): number => (a === b ? 0 : a - b);
