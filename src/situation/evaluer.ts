/** Three-valued evaluation of the feed's conditions. Pure. Source: XSD `GroupeConditionElts` (AND is implicit in `Condition` and `non`). */
import type { Condition, Variables } from '../model/index.js';

/** true, false, or undefined: not known, so what it guards is shown. */
export type Verite = boolean | undefined;

/** Kleene's strong logic: false decides an AND, true decides an OR, whatever the rest. */
export function evaluer(condition: Condition, variables: Variables): Verite {
  if ('estVrai' in condition) return lire(variables, condition.estVrai);
  if ('estFaux' in condition) return nier(lire(variables, condition.estFaux));
  if ('estIndefini' in condition) return lire(variables, condition.estIndefini) === undefined;
  if ('non' in condition) return nier(evaluer(condition.non, variables));
  return 'et' in condition ? chercher(condition.et, variables, false) : chercher(condition.ou, variables, true);
}

const lire = (variables: Variables, nom: string): Verite =>
  Object.hasOwn(variables, nom) ? variables[nom] : undefined;
const nier = (v: Verite): Verite => (v === undefined ? undefined : !v);

/** The value that decides (`false` for AND, `true` for OR) if any term has it; else unknown if any term is; else its contrary. */
function chercher(termes: readonly Condition[], variables: Variables, decisive: boolean): Verite {
  let inconnu = false;
  for (const terme of termes) {
    const v = evaluer(terme, variables);
    if (v === decisive) return decisive;
    inconnu ||= v === undefined;
  }
  return inconnu ? undefined : !decisive;
}
