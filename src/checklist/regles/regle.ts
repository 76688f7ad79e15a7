/** The form of a rule: what it looks for, where, and what that weighs. */
import type { Traits } from '../traits.js';

/** What a list can be for someone who is about to start: papers to gather, conditions to meet, things to do. */
export type Role = 'documents' | 'conditions' | 'etapes';

export interface Regle {
  nom: string;
  /** points for each role, and for none of them (`aucun`) */
  poids: Partial<Record<Role | 'aucun', number>>;
  /** the announcing sentence matches all of these */
  phrase?: RegExp | readonly RegExp[];
  /** … and not this one */
  phraseSans?: RegExp;
  /** the lead-in of the enclosing cases */
  amont?: RegExp;
  /** the nearest title */
  titre?: RegExp;
  /** any title above */
  titres?: RegExp;
  /** at least half of the items */
  items?: RegExp;
  /** anything else */
  si?: (t: Traits) => boolean;
}

/** Whether a rule applies: all that it names must hold. */
export function vaut(regle: Regle, t: Traits): boolean {
  const { phrase, phraseSans, amont, titre, titres, items, si } = regle;
  const phrases = phrase instanceof RegExp ? [phrase] : (phrase ?? []);
  return (
    phrases.every((r) => r.test(t.phrase)) &&
    !phraseSans?.test(t.phrase) &&
    (amont?.test(t.amont) ?? true) &&
    (titre?.test(t.titre) ?? true) &&
    (titres?.test(t.titres) ?? true) &&
    (!items || t.items.filter((i) => items.test(i)).length * 2 >= t.items.length) &&
    (si?.(t) ?? true)
  );
}
