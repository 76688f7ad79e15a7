/** Names of elements that no part of the reader knows → how often they were met. */
export type Inconnus = Map<string, number>;

export const compter = (inconnus: Inconnus, nom: string): unknown => inconnus.set(nom, (inconnus.get(nom) ?? 0) + 1);
