/** What a list is for the reader: papers, conditions, steps, or nothing to prepare. */
import type { ListeSituee } from './contexte.js';
import { REGLES, vaut, type Role } from './regles/index.js';
import { traitsDe, type Traits } from './traits.js';

/** Points a role must have beyond those that speak against any role. */
export const SEUIL = 6;

const ROLES: readonly Role[] = ['documents', 'conditions', 'etapes'];

/** Points per role, and the names of the rules that gave them: for tests, and to explain a decision. */
export function peser(traits: Traits): { points: Record<Role | 'aucun', number>; regles: string[] } {
  const points = { documents: 0, conditions: 0, etapes: 0, aucun: 0 };
  const regles: string[] = [];
  for (const regle of REGLES) {
    if (!vaut(regle, traits)) continue;
    regles.push(regle.nom);
    for (const [role, n] of Object.entries(regle.poids)) points[role as Role | 'aucun'] += n;
  }
  return { points, regles };
}

/** The role of a list in its surroundings, or undefined when it asks nothing of the reader. */
export function role(liste: ListeSituee): Role | undefined {
  const { points } = peser(traitsDe(liste));
  const gagnant = ROLES.reduce((a, b) => (points[b] > points[a] ? b : a));
  return points[gagnant] - points.aucun >= SEUIL ? gagnant : undefined;
}
