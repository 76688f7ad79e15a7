import { accents, lireCouleur } from '../local/couleur.js';
import { couleurNommee } from '../local/couleurs-nommees.js';

/**
 * A stylesheet, fetched with the table of colours when a town gives its own: it gives one element the town's colour, readable on light and on dark. A constructed sheet: a page that
 * forbids inline styles forbids `style=`, not this. The page's own rule on `--co-marquage-couleur` comes before it.
 *
 * @returns undefined when CSS knows no such colour
 */
export function feuilleAccent(couleur: string): CSSStyleSheet | undefined {
  const rvb = lireCouleur(couleur) ?? couleurNommee(couleur);
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
