/** Chance that can be had again: the same seed, the same draws. */
export class Hasard {
  /** what `entier` gave last */
  dernier = 0;
  private etat: number;

  constructor(graine: number) {
    this.etat = (graine + 1) * 0x9e3779b1;
  }

  /** From 0 up to `bornes`, not included. */
  entier(bornes: number): number {
    // A linear congruence of 32 bits, its upper bits mixed down: enough to vary test data.
    this.etat = (Math.imul(this.etat, 1664525) + 1013904223) >>> 0;
    const melange = (this.etat ^ (this.etat >>> 15)) >>> 0;
    return (this.dernier = Math.floor((melange / 2 ** 32) * bornes));
  }

  chance(probabilite: number): boolean {
    return this.entier(1000) < probabilite * 1000;
  }

  parmi<T>(valeurs: readonly [T, ...T[]] | readonly T[]): T {
    return valeurs[this.entier(valeurs.length)] as T;
  }
}
