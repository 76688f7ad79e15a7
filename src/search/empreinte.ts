/** A word's letters as 32 bits: two words that differ in many letters need not be compared one by one. */
export function empreinte(mot: string): number {
  let bits = 0;
  for (let i = 0; i < mot.length; i++) {
    const c = mot.charCodeAt(i);
    bits |= 1 << (c >= 97 ? c - 97 : 26 + (c % 5));
  }
  return bits;
}

/** How many bits are set. */
export function compterBits(n: number): number {
  let bits = 0;
  for (; n; n &= n - 1) bits++;
  return bits;
}

/** Words to compare a misspelt one with. */
export interface Formes {
  mots: readonly string[];
  empreintes: Int32Array;
}
export const formes = (mots: readonly string[]): Formes => ({ mots, empreintes: Int32Array.from(mots, empreinte) });
