/** How a French word sounds, roughly: words that sound alike are written alike ("bateo" and "bateau", "skat" and "squat"). */

/** Letters → sound; the first that fits, from left to right. Endings and letters that are not heard are left out. */
const SONS: readonly (readonly [string, string])[] = [
  ['(?:er|ez|ee|ai[ts]?)s?$', 'e'],
  ['e?[sxtdpz]?s?$', ''],
  ['e?aux?|e?o', 'o'],
  ['ph', 'f'],
  ['ch|sh', 'X'],
  ['(?:ain|ein|in|im|ym|un|um)(?![aeiouymn])', 'I'],
  ['(?:[ae]n|[ae]m)(?![aeiouymn])', 'A'],
  ['ai|ei|ay|ey|oe|e', 'e'],
  ['qu|ck|cqu|k|q|c(?![eiy])', 'k'],
  ['ss?c(?=[eiy])|ss|c|z|t(?=ion)|s', 's'],
  ['gu(?=[eiy])', 'g'],
  ['ge(?=[ao])|j|g(?=[eiy])', 'j'],
  ['h', ''],
  ['y', 'i'],
  ['w', 'v'],
];
const MOTIF = new RegExp(SONS.map(([lettres]) => lettres).join('|'), 'g');
const MOTIFS = SONS.map(([lettres, son]) => [new RegExp(`^(?:${lettres})`), son] as const);

/** Letters and the one after them → sound: thousands of words are heard at once, in a few dozen of these. */
const entendus = new Map<string, string>();

/** @param plat flat: lower case, no accents */
export function sonner(plat: string): string {
  const entendre = (lettres: string, place: number): string => {
    const cle = `${lettres} ${plat[place + lettres.length] ?? ''}`;
    let son = entendus.get(cle);
    if (son === undefined) {
      const suite = plat.slice(place);
      son = MOTIFS.find(([motif]) => motif.exec(suite)?.[0] === lettres)?.[1] ?? lettres;
      entendus.set(cle, son);
    }
    return son;
  };
  return plat.replace(MOTIF, entendre).replace(/(.)\1+/g, '$1');
}
