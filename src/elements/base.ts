import { html, LitElement, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Root } from 'hast';
import { langueDe, preparer, traduire, type Langue, type Traduire } from '../i18n.js';
import { attributDe, NOMS_OPTIONS, type Options } from '../local/index.js';
import { ecrireCle, lireCle, type Cle, type DocumentVdd } from '../model/index.js';
import type { Contexte } from '../render/index.js';
import { ErreurSource, type Source } from '../source/index.js';
import { VERSION } from '../version.js';
import { contexteDe, nouveauPrefixe } from './contexte.js';
import type { Comportement } from './comportements/index.js';
import { attente, direErreur, erreur, type CodeErreur, type Etat } from './etats.js';
import { emettre } from './events.js';
import { naviguer } from './navigation.js';
import { sourceDe } from './page.js';
import { Reglages } from './reglages.js';
import { signaler } from './signaler.js';
import { Statut } from './statut.js';
import { hote } from './styles/hote.js';
import { styles } from './styles/index.js';
import { construire, viserTitre } from './vue.js';

/** Milliseconds before waiting is worth a word. */
const PATIENCE = 300;

/**
 * What the widgets share: attributes, the town's options, the document and its four failures, the line that is announced,
 * the links to other documents. A widget says what it shows of a document (`arbre`) and how that behaves.
 */
export abstract class ElementCoMarquage extends LitElement {
  static readonly version = VERSION;
  static override styles: CSSResultGroup = [styles, hote];
  static override properties: PropertyDeclarations = {
    fiche: {},
    audience: {},
    source: {},
    etat: { state: true },
  };

  /** Options are read from the attributes themselves, so a change of any must be seen. */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', ...NOMS_OPTIONS.map((nom) => attributDe(nom, true))];
  }

  /** Identifier of the document: `F14373`, or `professionnels/F23571`. */
  declare fiche: string | null | undefined;
  declare audience: string | null | undefined;
  /** Address of the mirror, or a source of your own. */
  declare source: string | Source | null | undefined;
  declare protected etat: Etat;

  protected t: Traduire = traduire();
  protected readonly statut = new Statut(this);
  /** focus the title of the next document: the reader asked for it here */
  protected viser = false;

  readonly #prefixe = nouveauPrefixe();
  readonly #reglages = new Reglages(this);
  #demande = '';
  #source: Source | undefined;
  #doc: DocumentVdd | undefined;
  #tour = new AbortController();
  #branche: AbortController | undefined;

  constructor() {
    super();
    this.etat = { nom: 'attente' };
  }

  /** The town's options: of the page, then this element's own. */
  protected get options(): Options {
    return this.#reglages.options;
  }

  // ── to be said by each widget ──────────────────────────────────────────────────────────────────────────────────────
  /** What it shows of the document. */
  protected abstract arbre(doc: DocumentVdd, ctx: Contexte): Root | Promise<Root>;
  /** How that behaves, beyond its links. */
  protected comportements?(doc: DocumentVdd, vue: HTMLElement): readonly Comportement[];
  /** What stands above the view. */
  protected avant(): TemplateResult | undefined {
    return undefined;
  }
  /** The document to show now: the one of the attribute. */
  protected cleVoulue(): Cle | undefined {
    return lireCle(this.options.fiche, this.options.audience);
  }
  /** A plain click on a link to another document that the page leaves to us; by default the browser follows it. */
  protected suivre?(cle: Cle, evenement: MouseEvent): void;

  // ── lifecycle ──────────────────────────────────────────────────────────────────────────────────────────────────────
  override connectedCallback(): void {
    super.connectedCallback();
    this.statut.placer();
    // What was under way was given up on leaving.
    if (this.etat.nom !== 'pret') this.#demande = '';
    else this.#brancher();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#tour.abort();
    this.#branche?.abort();
    this.statut.arreter();
  }

  override attributeChangedCallback(nom: string, avant: string | null, apres: string | null): void {
    super.attributeChangedCallback(nom, avant, apres);
    if (nom === 'lang' || nom.startsWith('data-')) this.requestUpdate();
  }

  protected override willUpdate(): void {
    this.#reglages.lire();
    const cle = this.cleVoulue();
    if (!cle) return this.#sansCle();
    const source = sourceDe(this.options, this.source ?? undefined);
    const langue = langueDe(this.lang);
    const demande = JSON.stringify([cle, this.options, langue]);
    if (demande === this.#demande && source === this.#source) return;
    this.#demande = demande;
    this.#source = source;
    void this.#charger(cle, source, langue);
  }

  protected override render(): TemplateResult {
    return html`<slot name="statut"></slot>${this.avant()}${this.#corps()}`;
  }

  #corps(): TemplateResult | HTMLElement {
    const { etat, t } = this;
    if (etat.nom === 'pret') return etat.vue;
    if (etat.nom === 'erreur') return erreur(etat, t, this.options.inconnue, () => this.#reessayer());
    return attente(etat.nom === 'chargement' && etat.visible, t);
  }

  #sansCle(): void {
    this.#tour.abort();
    this.#demande = '';
    if (this.fiche) this.etat = { nom: 'erreur', code: 'introuvable' };
    else this.#reglages.direSansFiche();
  }

  // ── the document ───────────────────────────────────────────────────────────────────────────────────────────────────
  async #charger(cle: Cle, source: Source, langue: Langue): Promise<void> {
    this.#tour.abort();
    const { signal } = (this.#tour = new AbortController());
    if (this.etat.nom !== 'pret') this.etat = { nom: 'chargement', visible: this.etat.nom === 'erreur' && this.viser };
    const patience = setTimeout(() => this.#patienter(), PATIENCE);
    signal.addEventListener('abort', () => clearTimeout(patience));
    try {
      const [doc, t] = await Promise.all([source.document(cle), preparer(langue), this.#reglages.colorer()]);
      if (signal.aborted) return;
      this.t = t;
      const ctx = contexteDe(doc, this.options, this.#prefixe, this.t, langue);
      const vue = await construire(await this.arbre(doc, ctx), ctx.niveau);
      if (!signal.aborted) await this.#montrer(doc, vue, signal);
    } catch (raison) {
      if (!signal.aborted) this.#echouer(raison, cle);
    } finally {
      clearTimeout(patience);
    }
  }

  #patienter(): void {
    if (this.etat.nom === 'chargement') this.etat = { nom: 'chargement', visible: true };
    this.statut.dire(this.t('etat.chargement'));
  }

  async #montrer(doc: DocumentVdd, vue: HTMLElement, signal: AbortSignal): Promise<void> {
    const attendu = this.etat.nom === 'chargement' && this.etat.visible;
    const nouveau = this.etat.nom !== 'pret' || this.#doc !== doc;
    this.#doc = doc;
    this.etat = { nom: 'pret', vue };
    this.statut.dire(attendu ? this.t('etat.pret', { titre: doc.titre }) : '', true);
    await this.updateComplete;
    if (signal.aborted) return;
    this.#brancher();
    if (this.viser) viserTitre(vue);
    this.viser = false;
    if (nouveau) emettre(this, 'co-marquage-ready', { audience: doc.audience, id: doc.id });
  }

  #echouer(raison: unknown, cle: Cle): void {
    const code: CodeErreur = raison instanceof ErreurSource ? raison.code : 'rendu';
    const message = `${ecrireCle(cle)} : ${raison instanceof Error ? raison.message : String(raison)}`;
    this.etat = { nom: 'erreur', code, cle };
    this.statut.dire(direErreur(code, this.t, this.options.inconnue));
    signaler(this, { level: 'error', code, message, ...cle });
    if (this.viser)
      void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.cm-erreur')?.focus());
    this.viser = false;
  }

  #reessayer(): void {
    this.viser = true;
    this.#demande = '';
    this.requestUpdate();
  }

  #brancher(): void {
    this.#branche?.abort();
    if (this.etat.nom !== 'pret' || !this.#doc || !this.isConnected) return;
    const { signal } = (this.#branche = new AbortController());
    const { vue } = this.etat;
    const doc = this.#doc;
    for (const brancher of this.comportements?.(doc, vue) ?? []) brancher(vue, signal);
    vue.addEventListener('click', (evenement) => this.#cliquer(evenement, doc), { signal });
  }

  #cliquer(evenement: MouseEvent, doc: DocumentVdd): void {
    const cle = naviguer(this, evenement, doc);
    // A document that the mirror does not hold is read on the official site.
    if (cle && !doc.absents?.includes(ecrireCle(cle))) this.suivre?.(cle, evenement);
  }
}
