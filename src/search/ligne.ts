/** The line under a title in the results: the beginning of the description, cut at a word. */
const LONGUEUR = 72;

export function ligneDe({ description, titreComplet }: { description: string; titreComplet: string }): string {
  const texte = description.replace(/\s+/gu, ' ').trim();
  if (texte === titreComplet) return '';
  if (texte.length <= LONGUEUR) return texte;
  const coupe = texte.slice(0, LONGUEUR + 1);
  const fin = coupe.lastIndexOf(' ');
  return `${coupe.slice(0, fin > 60 ? fin : LONGUEUR).replace(/[\s,;:(]+$/u, '')}…`;
}
