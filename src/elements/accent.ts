import { accents, lireCouleur } from '../local/couleur.js';
import { couleurNommee } from '../local/couleurs-nommees.js';

/**
 * The rule that gives one element the town's colour, readable on light and on dark. Fetched with the table of colours when a
 * town gives its own. The page's own rule on `--co-marquage-couleur` comes before it.
 *
 * @param selecteur what bears the colour: the host, seen from inside its root
 * @returns undefined when CSS knows no such colour
 */
export function regleAccent(couleur: string, selecteur = ':host'): string | undefined {
  const rvb = lireCouleur(couleur) ?? couleurNommee(couleur);
  if (!rvb) return undefined;
  const { clair, sombre } = accents(rvb);
  return (
    `${selecteur}{--co-marquage-couleur:${clair.texte};--co-marquage-couleur-bordure:${clair.bordure}}` +
    `@supports (color:light-dark(#000,#fff)){${selecteur}{--co-marquage-couleur:light-dark(${clair.texte},${sombre.texte});` +
    `--co-marquage-couleur-bordure:light-dark(${clair.bordure},${sombre.bordure})}}`
  );
}

/** The same as a constructed sheet: a page that forbids inline styles forbids `style=`, not this. */
export function feuilleAccent(couleur: string): CSSStyleSheet | undefined {
  const regle = regleAccent(couleur);
  if (!regle) return undefined;
  const feuille = new CSSStyleSheet();
  feuille.replaceSync(regle);
  return feuille;
}
