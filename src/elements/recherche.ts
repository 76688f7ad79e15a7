import { html, LitElement, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Source } from '../source/source.js';
import { VERSION } from '../version.js';
import { defautsDeLaPage } from './page.js';
import { racineDePage } from './racine.js';
import type { Boite } from './recherche-boite.js';
import { signaler } from './signaler.js';
import { base } from './styles/base.js';
import { hote } from './styles/hote.js';

/**
 * The search box of the guide. Its code is fetched when such an element stands in the page, the index when the reader comes to
 * the box, never before; what is typed stays on the page.
 *
 * @tag co-marquage-recherche
 * @attr audience - `particuliers` (default), `professionnels`, `associations`, or `toutes`: all three at once
 * @attr source - address of the mirror
 * @slot - what is shown until the box stands: a link to the official search
 * @fires co-marquage-search - the reader asked something: `{ query, count }`
 * @fires co-marquage-navigate - a result was chosen; can be refused
 * @fires co-marquage-error - the index cannot be read; in the console too
 * @cssprop [--co-marquage-couleur=#1f4e79] - the town's colour
 * @csspart champ - the text box
 */
export class CoMarquageRecherche extends LitElement {
  static readonly version = VERSION;
  static override styles: CSSResultGroup = [base, hote];
  static override properties: PropertyDeclarations = { audience: {}, source: {} };

  declare audience: string | null | undefined;
  /** Address of the mirror, or a source of your own. */
  declare source: string | Source | null | undefined;
  /** What every element of the library has; this one shows no sheet. */
  readonly fiche = undefined;
  #boite: Boite | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#boite) this.#boite.connecter();
    else
      void import('./recherche-boite.js').then(
        ({ Boite }) => this.#recevoir(Boite),
        (raison: unknown) => {
          const message = `le code de la recherche n’est pas arrivé : ${String(raison)}`;
          signaler(this, { level: 'error', code: 'recherche', message });
        },
      );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#boite?.deconnecter();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const rendu = this.dataset['rendu'] ?? defautsDeLaPage().rendu;
    return rendu === 'page' ? racineDePage(this) : super.createRenderRoot();
  }

  protected override willUpdate(change: Map<PropertyKey, unknown>): void {
    this.#boite?.lire(change.has('audience') || change.has('source'));
  }

  protected override render(): TemplateResult {
    return this.#boite?.render() ?? html`<slot></slot>`;
  }

  async #recevoir(nouvelle: typeof Boite): Promise<void> {
    await this.updateComplete;
    this.#boite ??= new nouvelle(this);
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'co-marquage-recherche': CoMarquageRecherche;
  }
}
