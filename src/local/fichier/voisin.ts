/** What was very likely meant: the nearest of some texts, compared folded. */
import { plier } from '../../model/index.js';

/** The nearest text, when it is near enough: a third of its letters may differ. */
export function voisin(texte: string, parmi: Iterable<string>): string | undefined {
  const net = plier(texte);
  let meilleur: string | undefined;
  let ecart = Infinity;
  for (const candidat of parmi) {
    const autre = plier(candidat);
    const d =
      autre.includes(net) || net.includes(autre)
        ? Math.min(1, Math.abs(autre.length - net.length))
        : distance(net, autre);
    if (d < ecart && d <= Math.max(net.length, autre.length) / 3) [meilleur, ecart] = [candidat, d];
  }
  return meilleur;
}

/** Levenshtein. */
function distance(a: string, b: string): number {
  let ligne = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const suivante = [i];
    for (let j = 1; j <= b.length; j++)
      suivante[j] = Math.min(ligne[j]! + 1, suivante[j - 1]! + 1, ligne[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    ligne = suivante;
  }
  return ligne[b.length]!;
}
