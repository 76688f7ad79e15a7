import type { ReactiveElement } from 'lit';
import { fusionner, lireOptions, type Options } from '../local/index.js';
import type { Source } from '../source/index.js';
import { defautsDeLaPage } from './page.js';
import { signaler, signalerOptions } from './signaler.js';

type Hote = ReactiveElement & {
  fiche: string | null | undefined;
  audience: string | null | undefined;
  pivot?: string | null | undefined;
  theme?: string | null | undefined;
  dossier?: string | null | undefined;
  source: string | Source | null | undefined;
};

/** The town's options of one element: read from its attributes, told once when they are wrong, and its colour put on. */
export class Reglages {
  /** of the page and of this element, in that order */
  options: Options = {};
  page: Options = {};
  propres: Options = {};
  readonly #hote: Hote;
  readonly #dits = new Set<string>();
  #couleur: string | undefined;
  #accent: CSSStyleSheet | undefined;

  constructor(hote: Hote) {
    this.#hote = hote;
  }

  /** @param audience when the element takes words of its own there ("toutes") */
  lire(audience = this.#hote.audience): void {
    const { fiche, pivot, theme, dossier, source, dataset } = this.#hote;
    const adresse = typeof source === 'string' ? source : undefined;
    const { options, erreurs } = lireOptions({
      ...dataset,
      ...donnes({ fiche, audience, pivot, theme, dossier, source: adresse }),
    });
    this.page = defautsDeLaPage();
    this.propres = options;
    this.options = fusionner(this.page, options);
    void signalerOptions(
      this.#hote,
      erreurs.filter(({ attribut, trouve }) => this.#jamaisDit(`${attribut}=${trouve}`)),
    );
  }

  direSansFiche(): void {
    const { localName } = this.#hote;
    const message = `l’attribut fiche manque. Écrivez par exemple <${localName} fiche="F14373"></${localName}>.`;
    if (this.#jamaisDit('fiche')) signaler(this.#hote, { level: 'warning', code: 'fiche-absente', message });
  }

  async colorer(couleur = this.options.couleur): Promise<void> {
    const { renderRoot } = this.#hote;
    if (couleur === this.#couleur || !renderRoot) return;
    this.#couleur = couleur;
    if (!couleur && !this.#accent) return;
    // Without that file the sheet stands in the colour it has.
    const accent = await import('./accent.js').catch(() => undefined);
    if (!accent) return;
    this.#accent = accent.colorer(renderRoot, couleur, this.#accent);
    if (couleur && !this.#accent)
      void signalerOptions(this.#hote, [{ option: 'couleur', attribut: 'data-couleur', trouve: couleur }]);
  }

  #jamaisDit(quoi: string): boolean {
    const jamais = !this.#dits.has(quoi);
    this.#dits.add(quoi);
    return jamais;
  }
}

/** Without what is not set. */
const donnes = (valeurs: Record<string, string | null | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(valeurs).filter((paire): paire is [string, string] => paire[1] != null));
