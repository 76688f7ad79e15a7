import { accents, lireCouleur, type Rvb } from '../local/index.js';

/**
 * A stylesheet that gives one element the town's colour, readable on light and on dark. A constructed sheet: a page that
 * forbids inline styles forbids `style=`, not this. The page's own rule on `--co-marquage-couleur` comes before it.
 *
 * @returns undefined when CSS knows no such colour
 */
export async function feuilleAccent(couleur: string): Promise<CSSStyleSheet | undefined> {
  const rvb = lireCouleur(couleur) ?? (await parNom(couleur));
  if (!rvb) return undefined;
  const { clair, sombre } = accents(rvb);
  const feuille = new CSSStyleSheet();
  feuille.replaceSync(
    `:host{--co-marquage-couleur:${clair.texte};--co-marquage-couleur-bordure:${clair.bordure}}` +
      `@supports (color:light-dark(#000,#fff)){:host{--co-marquage-couleur:light-dark(${clair.texte},${sombre.texte});` +
      `--co-marquage-couleur-bordure:light-dark(${clair.bordure},${sombre.bordure})}}`,
  );
  return feuille;
}

async function parNom(nom: string): Promise<Rvb | undefined> {
  const { couleurNommee } = await import('../local/couleurs-nommees.js');
  return couleurNommee(nom);
}
