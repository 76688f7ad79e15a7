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

/** Sheets of the page's own DOM, one for each colour: they stay, as few as a site has colours. */
const dePage = new Map<string, CSSStyleSheet>();

/**
 * Puts the colour on what an element renders into, in the place of the one before. Constructed sheets: a page that forbids
 * inline styles forbids `style=`, not these.
 *
 * @returns the sheet; undefined when CSS knows no such colour
 */
export function colorer(
  racine: HTMLElement | DocumentFragment,
  couleur: string | undefined,
  avant: CSSStyleSheet | undefined,
): CSSStyleSheet | undefined {
  const arbre = racine.getRootNode() as Document | ShadowRoot;
  if (racine instanceof HTMLElement) {
    racine.dataset['couleur'] = couleur ?? '';
    return couleur ? colorerPage(arbre, couleur) : undefined;
  }
  const feuille = feuilleDe(couleur && regleAccent(couleur));
  const autres = arbre.adoptedStyleSheets.filter((s) => s !== avant);
  arbre.adoptedStyleSheets = feuille ? [...autres, feuille] : autres;
  return feuille;
}

/** What bears that colour in the page's own DOM. */
export const selecteurDePage = (couleur: string): string =>
  `:has(> .cm-racine[data-couleur="${couleur.replace(/["\\]/g, '')}"])`;

function colorerPage(arbre: Document | ShadowRoot, couleur: string): CSSStyleSheet | undefined {
  const regle = regleAccent(couleur, selecteurDePage(couleur));
  const feuille = dePage.get(couleur) ?? feuilleDe(regle && `@layer co-marquage{${regle}}`);
  if (!feuille) return undefined;
  dePage.set(couleur, feuille);
  if (!arbre.adoptedStyleSheets.includes(feuille)) arbre.adoptedStyleSheets = [...arbre.adoptedStyleSheets, feuille];
  return feuille;
}

function feuilleDe(regle: string | undefined): CSSStyleSheet | undefined {
  if (!regle) return undefined;
  const feuille = new CSSStyleSheet();
  feuille.replaceSync(regle);
  return feuille;
}
