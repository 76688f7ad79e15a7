/**
 * Conditions of the feed, as plain data. Source: XSD `Condition`, group `GroupeConditionElts`.
 * A `Condition` element is the conjunction of its children (AND is implicit), so it reads as `{ et: […] }` or its only child.
 */
export type Condition =
  | { estVrai: string }
  | { estFaux: string }
  | { estIndefini: string }
  | { et: Condition[] }
  | { ou: Condition[] }
  | { non: Condition };

/** What is known of the variables (`T123`): absent = unknown. */
export type Variables = Readonly<Record<string, boolean>>;
