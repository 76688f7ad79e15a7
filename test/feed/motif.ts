/** The notation of `grammaire.ts`, read. */
export type Motif =
  | '#'
  | { suite: Motif[] }
  | { choix: Motif[] }
  | { repete: Motif; min: number; max: number }
  | { element: string; regle: string }
  | { groupe: string };

const FOIS: Record<string, [min: number, max: number]> = { '?': [0, 1], '*': [0, 2], '+': [1, 3] };

export function lireMotif(texte: string): Motif {
  const signes = texte.match(/[()|?*+#]|[\p{L}\w]+(?::\w+)*/gu) ?? [];
  let i = 0;

  const choix = (): Motif => {
    const branches = [suite()];
    while (signes[i] === '|') {
      i++;
      branches.push(suite());
    }
    return branches.length > 1 ? { choix: branches } : (branches[0] as Motif);
  };
  const suite = (): Motif => {
    const parties: Motif[] = [];
    while (i < signes.length && signes[i] !== '|' && signes[i] !== ')') parties.push(partie());
    return { suite: parties };
  };
  const partie = (): Motif => {
    let motif = atome();
    for (let fois = FOIS[signes[i] ?? '']; fois; fois = FOIS[signes[++i] ?? ''])
      motif = { repete: motif, min: fois[0], max: fois[1] };
    return motif;
  };
  const atome = (): Motif => {
    const signe = signes[i++] ?? '';
    if (signe === '#') return '#';
    if (signe !== '(') return nomme(signe);
    const dedans = choix();
    i++; // ')'
    return dedans;
  };
  return choix();
}

/** `Nom:regle`, `Nom`, or a group, which starts in lower case. */
function nomme(signe: string): Motif {
  const place = signe.lastIndexOf(':');
  if (place > 0) return { element: signe.slice(0, place), regle: signe.slice(place + 1) };
  return /^\p{Ll}/u.test(signe) ? { groupe: signe } : { element: signe, regle: signe };
}
