/** The words that tell one running text from the others: frequent in it, rare elsewhere. */
import type { Compte, Lexique } from './lexique.js';

/** Number of a stem → how rare it is: the logarithm of documents in all by documents that have it. */
export function raretes(comptes: readonly Compte[], lexique: Lexique): Float64Array {
  const frequences = new Float64Array(lexique.racines.length);
  for (const { racines } of comptes) for (const numero of racines) frequences[numero]!++;
  return frequences.map((frequence) => Math.log(comptes.length / (frequence || 1)));
}

interface Parlant {
  numero: number;
  n: number;
  force: number;
}

/** The `combien` most telling stems: number, and how often it stands in the text. Equal ones in the order of the alphabet. */
export function parlants(
  { racines, nombres }: Compte,
  rarete: Float64Array,
  lexique: Lexique,
  combien: number,
): (readonly [numero: number, n: number])[] {
  // A short sorted list: sorting some hundred words for each of some thousand sheets costs more.
  const gardes: Parlant[] = [];
  for (let i = 0; i < racines.length; i++) {
    const numero = racines[i]!;
    const n = nombres[i]!;
    const force = (n / (n + 2)) * rarete[numero]!;
    const dernier = gardes[combien - 1];
    if (dernier && force < dernier.force) continue;
    const un = { numero, n, force };
    let place = gardes.length;
    while (place > 0 && avant(un, gardes[place - 1]!, lexique)) place--;
    gardes.splice(place, 0, un);
    if (gardes.length > combien) gardes.pop();
  }
  return gardes.map(({ numero, n }) => [numero, n]);
}

const avant = (a: Parlant, b: Parlant, { racines }: Lexique): boolean =>
  a.force > b.force || (a.force === b.force && racines[a.numero]! < racines[b.numero]!);
