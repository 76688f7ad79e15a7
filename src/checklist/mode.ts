/** Whether all items of a list are asked for, or one is enough. */

/** `tout`: every item; `un`: one of them suffices. */
export type Mode = 'tout' | 'un';

/** The announcing sentence asks for one: "l'un des documents suivants", "au moins une des conditions", "selon votre situation". */
const UN =
  /\b(l'une?|une?|1|un seul|1 seul) ((ou l'autre |seule? |ou plusieurs )?(des|de ces|parmi)|(ou plusieurs )?(documents?|justificatifs?|pieces?) parmi)\b|\bau moins (l'une?|une?|1)\b|\bau choix\b|\b(suivant|selon) (votre|le|la|les|sa|leur) [\w']+\W*$|\b(cas|situations?|motifs?|manieres|facons) suivante?s?\b/;
/** … or for all of them. */
const TOUT =
  /\b(toutes? (les|ces)|tous (les|ces)|l'ensemble|cumul\w*|chacun\w*|(\d+|deux|trois|quatre|plusieurs) (conditions?|documents|pieces|criteres))\b/;
const OU = /^(et ?\/ ?)?(ou|soit)\b/;

/**
 * @param phrase announcing sentence, folded
 * @param items the items' texts, folded
 */
export function modeDe(phrase: string, items: readonly string[]): Mode {
  if (items.length < 2) return 'tout';
  if (UN.test(phrase)) return 'un';
  if (TOUT.test(phrase)) return 'tout';
  return OU.test(items.at(-1) ?? '') || /[ ,](ou|soit)\s*[,;]?$/.test(items.at(-2) ?? '') ? 'un' : 'tout';
}
