/** The search box itself, loaded once an element of that name stands in the page. */
import { html, nothing, type TemplateResult } from 'lit';
import { preparer, sensDe, traduire, type Langue, type Traduire } from '../i18n.js';
import { adresseOfficielle, AUDIENCES, lireCle, type Audience, type Cle } from '../model/index.js';
import type { Resultats } from '../search/index.js';
import { ErreurSource } from '../source/index.js';
import { nouveauPrefixe } from './contexte.js';
import { habiller } from './habiller.js';
import { langueDuLecteur } from './langue.js';
import { emettre } from './events.js';
import { sourceDe } from './page.js';
import type { CoMarquageRecherche } from './recherche.js';
import { ouvrirMoteur, themesDe, type Moteur, type Themes } from './recherche-index.js';
import { idOption, liste, rien, type VueRecherche } from './recherche-vue.js';
import { Reglages } from './reglages.js';
import { signaler } from './signaler.js';
import { Statut } from './statut.js';
import { recherche } from './styles/recherche.js';
import '../i18n/mots/recherche.js';

/** Milliseconds without a key before the count is announced and the question is told to the page. */
const PAUSE = 700;
const MAX = 12;

/** ARIA Authoring Practices: combobox with a listbox popup (list autocomplete, manual selection). */
export class Boite {
  #requete = '';
  #resultats: Resultats | undefined;
  #themes: readonly Themes[] = [];
  #panne = false;
  #ouvert = false;
  #actif = -1;
  #t: Traduire = traduire();
  /** of these words */
  #langue: Langue = 'fr';
  readonly #hote: CoMarquageRecherche;
  readonly #statut: Statut;
  readonly #reglages: Reglages;
  readonly #prefixe = nouveauPrefixe();
  #moteur: Promise<Moteur> | undefined;
  #tour = 0;
  #pause = 0;
  #dite = '';

  constructor(hote: CoMarquageRecherche) {
    this.#hote = hote;
    this.#statut = new Statut(hote);
    this.#reglages = new Reglages(hote);
    const racine = hote.renderRoot;
    habiller(racine, recherche);
    if (racine instanceof HTMLElement)
      void import('./rendu-page.js').then(
        ({ RenduPage }) => new RenduPage(hote).ranger(true),
        () => undefined, // plain, the words inside the tag beside it
      );
    racine.addEventListener('click', (evenement) => this.#cliquer(evenement as MouseEvent));
    racine.addEventListener('mousedown', (evenement) => this.#garder(evenement));
    this.#reglages.lire(this.#toutes ? null : hote.audience);
    const langue = langueDuLecteur(hote, this.#reglages.options);
    void preparer(langue).then((t) => {
      this.#t = t;
      this.#langue = this.#statut.langue = langue;
      hote.requestUpdate();
    });
    this.connecter();
  }

  /** `audience="toutes"` is a word of this element's own. */
  get #toutes(): boolean {
    return /^\s*tou(te)?s\s*$/i.test(this.#hote.audience ?? '');
  }
  get #audiences(): readonly Audience[] {
    return this.#toutes ? AUDIENCES : [this.#reglages.options.audience ?? 'particuliers'];
  }

  connecter(): void {
    this.#statut.placer();
  }

  deconnecter(): void {
    clearTimeout(this.#pause);
    this.#statut.arreter();
  }

  /** Before each rendering. @param ailleurs another mirror or audience than last time */
  lire(ailleurs: boolean): void {
    this.#reglages.lire(this.#toutes ? null : this.#hote.audience);
    void this.#reglages.colorer();
    if (ailleurs) this.#moteur = undefined;
  }

  // ── what is seen ───────────────────────────────────────────────────────────────────────────────────────────────────
  render(): TemplateResult {
    const t = this.#t;
    const liens = `${this.#prefixe}liste`;
    const deplie = this.#ouvert && !!this.#resultats?.resultats.length;
    return html`
      <slot name="statut"></slot>
      <form role="search" class="cm-cherche" lang=${this.#langue} dir=${sensDe(this.#langue)} @submit=${this.#valider}>
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
          aria-activedescendant=${deplie && this.#actif >= 0 ? idOption(this.#prefixe, this.#actif) : nothing}
          .value=${this.#requete}
          @focus=${this.#charger}
          @input=${this.#taper}
          @keydown=${this.#touche}
          @blur=${this.#quitter}
        />
        <div class="cm-propositions">
          <div role="listbox" id=${liens} aria-label=${t('recherche.resultats')} ?hidden=${!deplie}>
            ${deplie ? liste(this.#resultats!, this.#vue) : nothing}
          </div>
          ${this.#message()}
        </div>
      </form>
    `;
  }

  #message(): TemplateResult | typeof nothing {
    if (!this.#ouvert) return nothing;
    if (this.#panne) return html`<p class="cm-rien">${this.#t('recherche.panne')}</p>`;
    return this.#resultats?.total === 0 ? rien(this.#themes, this.#vue) : nothing;
  }

  get #vue(): VueRecherche {
    return {
      t: this.#t,
      langue: this.#langue,
      prefixe: this.#prefixe,
      actif: this.#actif,
      melange: this.#toutes,
      href: (cle) => this.#href(cle),
    };
  }

  #href(cle: Cle): string {
    const { lienFiche } = this.#reglages.options;
    return lienFiche?.replaceAll('{audience}', cle.audience).replaceAll('{id}', cle.id) ?? adresseOfficielle(cle);
  }

  // ── what the reader does ───────────────────────────────────────────────────────────────────────────────────────────
  #charger = (): Promise<Moteur> => {
    if (!this.#moteur) {
      const source = sourceDe(this.#reglages.options, this.#hote.source);
      this.#moteur = ouvrirMoteur(source, this.#audiences);
      this.#moteur.catch((raison: unknown) => this.#echouer(raison));
      void themesDe(source, this.#audiences).then((themes) => this.#changer(() => (this.#themes = themes)));
    }
    return this.#moteur;
  };

  #taper = (evenement: Event): void => {
    this.#requete = (evenement.target as HTMLInputElement).value;
    void this.#chercher();
  };

  async #chercher(): Promise<void> {
    const tour = ++this.#tour;
    const requete = this.#requete;
    if (requete.trim().length < 2) return this.#vider(requete);
    try {
      const { chercher, index } = await this.#charger();
      if (tour !== this.#tour) return;
      this.#resultats = chercher(index, requete, { max: MAX });
      this.#panne = false;
      this.#actif = -1;
      this.#ouvert = true;
      this.#hote.requestUpdate();
      clearTimeout(this.#pause);
      this.#pause = window.setTimeout(() => this.#raconter(), PAUSE);
    } catch {
      // Said where the index was asked for.
    }
  }

  /** Once the reader pauses: the count is announced, the page may count the question. */
  #raconter(): void {
    const query = this.#requete.trim();
    const count = this.#resultats?.resultats.length;
    if (count === undefined || query === this.#dite) return;
    this.#dite = query;
    this.#statut.dire(count ? this.#t('recherche.trouves', { count }) : this.#t('recherche.rien'));
    emettre(this.#hote, 'co-marquage-search', { query, count });
  }

  #touche = (evenement: KeyboardEvent): void => {
    const nombre = this.#resultats?.resultats.length ?? 0;
    const { key, altKey } = evenement;
    if (key === 'Escape' && (this.#ouvert || this.#requete)) {
      if (this.#ouvert) this.#ouvert = false;
      else this.#vider();
    } else if ((key === 'ArrowDown' || key === 'ArrowUp') && nombre) {
      const pas = key === 'ArrowDown' ? 1 : -1;
      if (this.#ouvert && !altKey) this.#actif = ((this.#actif + 1 + pas + nombre + 1) % (nombre + 1)) - 1;
      else this.#ouvert = key === 'ArrowDown';
      void this.#hote.updateComplete.then(() => this.#option()?.scrollIntoView({ block: 'nearest' }));
    } else return;
    this.#hote.requestUpdate();
    evenement.preventDefault();
  };

  #valider = (evenement: Event): void => {
    evenement.preventDefault();
    const lien = this.#option();
    if (lien && this.#ouvert) lien.click();
    else if (this.#resultats) this.#changer(() => (this.#ouvert = true));
  };

  #option(): HTMLElement | null {
    return this.#actif < 0
      ? null
      : this.#hote.renderRoot.querySelector<HTMLElement>(`#${idOption(this.#prefixe, this.#actif)}`);
  }

  #cliquer = (evenement: MouseEvent): void => {
    const lien = (evenement.target as Element).closest<HTMLAnchorElement>('a[data-cle]');
    const cle = lireCle(lien?.dataset['cle']);
    const { button, metaKey, ctrlKey, shiftKey, altKey } = evenement;
    if (!lien || !cle || button || metaKey || ctrlKey || shiftKey || altKey) return;
    const libre = emettre(this.#hote, 'co-marquage-navigate', { ...cle, href: lien.href, from: '' }, true);
    this.#changer(() => (this.#ouvert = false));
    if (!libre) evenement.preventDefault();
  };

  /** The pointer in the list must not take the focus from the box, which would close the list under it. */
  #garder = (evenement: Event): void => {
    if ((evenement.target as Element).closest('[role=listbox]')) evenement.preventDefault();
  };

  #quitter = (evenement: FocusEvent): void => {
    const vers = evenement.relatedTarget;
    if (!(vers instanceof Node) || !this.#hote.renderRoot.contains(vers)) this.#changer(() => (this.#ouvert = false));
  };

  #echouer(raison: unknown): void {
    this.#moteur = undefined;
    this.#changer(() => (this.#panne = this.#ouvert = true));
    this.#statut.dire(this.#t('recherche.panne'));
    const message = raison instanceof Error ? raison.message : String(raison);
    signaler(this.#hote, { level: 'error', code: raison instanceof ErreurSource ? raison.code : 'recherche', message });
  }

  #vider(requete = ''): void {
    this.#requete = requete;
    this.#resultats = undefined;
    this.#panne = this.#ouvert = false;
    this.#actif = -1;
    this.#hote.requestUpdate();
  }

  #changer(faire: () => void): void {
    faire();
    this.#hote.requestUpdate();
  }
}
