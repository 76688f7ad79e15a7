/** The look as files, for pages that allow no inline style: the element's own sheet, and one rule for each colour of a town. */
import { createHash } from 'node:crypto';
import type { CSSResult } from 'lit';
import { regleAccent } from '../elements/accent.js';
import { hote } from '../elements/styles/hote.js';
import { styles } from '../elements/styles/index.js';
import { questions } from '../elements/styles/questions.js';
import { PAGE } from './page-css.js';

export const FEUILLE = 'co-marquage.css';
/** For pages that hold no script: nothing waits for one there. */
export const FEUILLE_SANS_SCRIPT = 'co-marquage-sans-script.css';
export const FEUILLE_PAGE = 'page.css';

const court = (texte: string): string => createHash('sha256').update(texte).digest('hex').slice(0, 8);
/** Address of a sheet: its name stays, so that a page kept by a cache finds it; its mark changes with it. */
const marquer = (nom: string, css: string): string => `${nom}?v=${court(css)}`;

const serrer = (css: string): string =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .trim();

/** Every sheet of one run: what is asked for is written at the end. */
export class Feuilles {
  readonly fichiers = new Map<string, string>();
  readonly #couleurs = new Map<string, string | undefined>();
  /** in fragments, which stand in pages that load the script */
  readonly fragment: string;
  readonly pageSansScript: string;
  readonly page: string;

  constructor() {
    const css = serrer(
      ([styles, hote, questions].flat(Infinity as 1) as CSSResult[]).map(({ cssText }) => cssText).join('\n'),
    );
    const sans = css.replaceAll('(scripting: none)', 'all').replaceAll('(scripting: enabled)', '(max-width:0)');
    this.fragment = this.#poser(FEUILLE, css);
    this.pageSansScript = this.#poser(FEUILLE_SANS_SCRIPT, sans);
    this.page = this.#poser(FEUILLE_PAGE, serrer(PAGE));
  }

  /** Address, below the published folder, of the sheet for that colour; undefined when CSS knows none of that name. */
  couleur(couleur: string): string | undefined {
    if (!this.#couleurs.has(couleur)) {
      const regle = regleAccent(couleur);
      this.#couleurs.set(couleur, regle && this.#poser(`couleur-${court(couleur)}.css`, regle));
    }
    return this.#couleurs.get(couleur);
  }

  #poser(nom: string, css: string): string {
    this.fichiers.set(nom, css);
    return marquer(nom, css);
  }
}
