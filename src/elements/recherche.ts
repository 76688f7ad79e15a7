import { html, LitElement, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { langueDe, preparer, traduire, type Traduire } from '../i18n.js';
import { adresseOfficielle, lireCle, type Audience, type Cle, type EntreeMenu } from '../model/index.js';
import type { Resultats } from '../search/index.js';
import { ErreurSource, type Source } from '../source/index.js';
import { VERSION } from '../version.js';
import { nouveauPrefixe } from './contexte.js';
import { emettre } from './events.js';
import { sourceDe } from './page.js';
import { ouvrirMoteur, type Moteur } from './recherche-index.js';
import { idOption, liste, rien, type VueRecherche } from './recherche-vue.js';
import { Reglages } from './reglages.js';
import { signaler } from './signaler.js';
import { Statut } from './statut.js';
import { base } from './styles/base.js';
import { hote, petit } from './styles/hote.js';
import { recherche } from './styles/recherche.js';

/** Milliseconds without a key before the count is announced and the question is told to the page. */
const PAUSE = 700;
const MAX = 12;

/**
 * The search box of the guide. The index is fetched when the reader comes to the box, never before; what is typed stays on
 * the page. ARIA Authoring Practices: combobox with a listbox popup (list autocomplete, manual selection).
 *
 * @tag co-marquage-recherche
 * @attr audience - `particuliers` (default), `professionnels` or `associations`
 * @attr source - address of the mirror
 * @fires co-marquage-search - the reader asked something: `{ query, count }`
 * @fires co-marquage-navigate - a result was chosen; can be refused
 * @fires co-marquage-error - the index cannot be read; in the console too
 * @cssprop [--co-marquage-couleur=#1f4e79] - the town's colour
 * @csspart champ - the text box
 */
export class CoMarquageRecherche extends LitElement {
  static readonly version = VERSION;
  static override styles: CSSResultGroup = [base, hote, petit, recherche];
  static override properties: PropertyDeclarations = {
    audience: {},
    source: {},
    requete: { state: true },
    resultats: { state: true },
    themes: { state: true },
    panne: { state: true },
    ouvert: { state: true },
    actif: { state: true },
  };

  declare audience: string | null | undefined;
  /** Address of the mirror, or a source of your own. */
  declare source: string | Source | null | undefined;
  declare protected requete: string;
  declare protected resultats: Resultats | undefined;
  declare protected themes: readonly EntreeMenu[];
  declare protected panne: boolean;
  declare protected ouvert: boolean;
  declare protected actif: number;

  /** part of every element of the library; this one shows no sheet of its own */
  readonly fiche = undefined;
  #t: Traduire = traduire();
  readonly #statut = new Statut(this);
  readonly #reglages = new Reglages(this);
  readonly #prefixe = nouveauPrefixe();
  #moteur: Promise<Moteur> | undefined;
  #tour = 0;
  #pause = 0;
  #dite = '';

  constructor() {
    super();
    this.#vider();
  }

  get #audience(): Audience {
    return this.#reglages.options.audience ?? 'particuliers';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#statut.placer();
    void preparer(langueDe(this.lang)).then((t) => {
      this.#t = t;
      this.requestUpdate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#pause);
    this.#statut.arreter();
  }

  protected override firstUpdated(): void {
    this.renderRoot.addEventListener('click', (evenement) => this.#cliquer(evenement as MouseEvent));
    this.renderRoot.addEventListener('mousedown', (evenement) => this.#garder(evenement));
  }

  protected override willUpdate(change: Map<PropertyKey, unknown>): void {
    this.#reglages.lire();
    void this.#reglages.colorer();
    if (change.has('audience') || change.has('source')) this.#moteur = undefined;
  }

  // ── what is seen ───────────────────────────────────────────────────────────────────────────────────────────────────
  protected override render(): TemplateResult {
    const t = this.#t;
    const liens = `${this.#prefixe}liste`;
    const deplie = this.ouvert && !!this.resultats?.resultats.length;
    return html`
      <slot name="statut"></slot>
      <form role="search" class="cm-cherche" @submit=${this.#valider}>
        <label for=${`${this.#prefixe}champ`}>${t('recherche.champ')}</label>
        <input
          id=${`${this.#prefixe}champ`}
          part="champ"
          type="text"
          .enterKeyHint=${'search'}
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          role="combobox"
          aria-label=${t('recherche.champ')}
          aria-autocomplete="list"
          aria-expanded=${deplie}
          aria-controls=${liens}
          aria-activedescendant=${deplie && this.actif >= 0 ? idOption(this.#prefixe, this.actif) : nothing}
          .value=${this.requete}
          @focus=${this.#charger}
          @input=${this.#taper}
          @keydown=${this.#touche}
          @blur=${this.#quitter}
        />
        <div class="cm-propositions">
          <div role="listbox" id=${liens} aria-label=${t('recherche.resultats')} ?hidden=${!deplie}>
            ${deplie ? liste(this.resultats!, this.#vue) : nothing}
          </div>
          ${this.#message()}
        </div>
      </form>
    `;
  }

  #message(): TemplateResult | typeof nothing {
    if (!this.ouvert) return nothing;
    if (this.panne) return html`<p class="cm-rien">${this.#t('recherche.panne')}</p>`;
    return this.resultats?.total === 0 ? rien(this.themes, this.#audience, this.#vue) : nothing;
  }

  get #vue(): VueRecherche {
    return { t: this.#t, prefixe: this.#prefixe, actif: this.actif, href: (cle) => this.#href(cle) };
  }

  #href(cle: Cle): string {
    const { lienFiche } = this.#reglages.options;
    return lienFiche?.replaceAll('{audience}', cle.audience).replaceAll('{id}', cle.id) ?? adresseOfficielle(cle);
  }

  // ── what the reader does ───────────────────────────────────────────────────────────────────────────────────────────
  #charger = (): Promise<Moteur> => {
    if (!this.#moteur) {
      const source = sourceDe(this.#reglages.options, this.source);
      this.#moteur = ouvrirMoteur(source, this.#audience);
      this.#moteur.catch((raison: unknown) => this.#echouer(raison));
      source.menu(this.#audience).then(
        ({ themes }) => (this.themes = themes),
        () => undefined,
      );
    }
    return this.#moteur;
  };

  #taper = (evenement: Event): void => {
    this.requete = (evenement.target as HTMLInputElement).value;
    void this.#chercher();
  };

  async #chercher(): Promise<void> {
    const tour = ++this.#tour;
    const { requete } = this;
    if (requete.trim().length < 2) return this.#vider(requete);
    try {
      const { chercher, index } = await this.#charger();
      if (tour !== this.#tour) return;
      this.resultats = chercher(index, requete, { max: MAX });
      this.panne = false;
      this.actif = -1;
      this.ouvert = true;
      clearTimeout(this.#pause);
      this.#pause = window.setTimeout(() => this.#raconter(), PAUSE);
    } catch {
      // Said where the index was asked for.
    }
  }

  /** Once the reader pauses: the count is announced, the page may count the question. */
  #raconter(): void {
    const query = this.requete.trim();
    const count = this.resultats?.resultats.length;
    if (count === undefined || query === this.#dite) return;
    this.#dite = query;
    this.#statut.dire(count ? this.#t('recherche.trouves', { count }) : this.#t('recherche.rien'));
    emettre(this, 'co-marquage-search', { query, count });
  }

  #touche = (evenement: KeyboardEvent): void => {
    const nombre = this.resultats?.resultats.length ?? 0;
    const { key, altKey } = evenement;
    if (key === 'Escape' && (this.ouvert || this.requete)) {
      if (this.ouvert) this.ouvert = false;
      else this.#vider();
    } else if ((key === 'ArrowDown' || key === 'ArrowUp') && nombre) {
      const pas = key === 'ArrowDown' ? 1 : -1;
      if (this.ouvert && !altKey) this.actif = ((this.actif + 1 + pas + nombre + 1) % (nombre + 1)) - 1;
      else this.ouvert = key === 'ArrowDown';
      void this.updateComplete.then(() => this.#option()?.scrollIntoView({ block: 'nearest' }));
    } else return;
    evenement.preventDefault();
  };

  #valider = (evenement: Event): void => {
    evenement.preventDefault();
    const lien = this.#option();
    if (lien && this.ouvert) lien.click();
    else if (this.resultats) this.ouvert = true;
  };

  #option(): HTMLElement | null {
    return this.actif < 0 ? null : this.renderRoot.querySelector(`#${idOption(this.#prefixe, this.actif)}`);
  }

  #cliquer = (evenement: MouseEvent): void => {
    const lien = (evenement.target as Element).closest<HTMLAnchorElement>('a[data-cle]');
    const cle = lireCle(lien?.dataset['cle']);
    const { button, metaKey, ctrlKey, shiftKey, altKey } = evenement;
    if (!lien || !cle || button || metaKey || ctrlKey || shiftKey || altKey) return;
    const libre = emettre(this, 'co-marquage-navigate', { ...cle, href: lien.href, from: '' }, true);
    this.ouvert = false;
    if (!libre) evenement.preventDefault();
  };

  /** The pointer in the list must not take the focus from the box, which would close the list under it. */
  #garder = (evenement: Event): void => {
    if ((evenement.target as Element).closest('[role=listbox]')) evenement.preventDefault();
  };

  #quitter = (evenement: FocusEvent): void => {
    const vers = evenement.relatedTarget;
    if (!(vers instanceof Node) || !this.renderRoot.contains(vers)) this.ouvert = false;
  };

  #echouer(raison: unknown): void {
    this.#moteur = undefined;
    this.panne = this.ouvert = true;
    this.#statut.dire(this.#t('recherche.panne'));
    const message = raison instanceof Error ? raison.message : String(raison);
    signaler(this, { level: 'error', code: raison instanceof ErreurSource ? raison.code : 'recherche', message });
  }

  #vider(requete = ''): void {
    this.requete = requete;
    this.resultats = undefined;
    this.themes ??= [];
    this.panne = this.ouvert = false;
    this.actif = -1;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'co-marquage-recherche': CoMarquageRecherche;
  }
}
