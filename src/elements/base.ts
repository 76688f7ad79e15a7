import { html, LitElement, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Root } from 'hast';
import { preparer, traduire, type Langue, type Traduire } from '../i18n.js';
import { attributDe, NOMS_OPTIONS, pourLaPage, type Options } from '../local/index.js';
import { ecrireCle, lireCle, type Cle, type DocumentVdd } from '../model/index.js';
import type { Contexte } from '../render/index.js';
import { ErreurSource, type Source } from '../source/source.js';
import { VERSION } from '../version.js';
import { CommuneLue } from './commune-lue.js';
import type { Comportement } from './comportements/index.js';
import { contexteDe, nouveauPrefixe } from './contexte.js';
import { attente, direErreur, erreur, type CodeErreur, type Etat } from './etats.js';
import { emettre } from './events.js';
import { langueDuLecteur } from './langue.js';
import { naviguer } from './navigation.js';
import { sourceDe } from './page.js';
import type { ErreurDeplacee } from './redirections.js';
import { Reglages } from './reglages.js';
import { signaler } from './signaler.js';
import type { Hote } from './situation/index.js';
import { choisirCommune, interroger, type Territoire } from './situer.js';
import { Statut } from './statut.js';
import { hote } from './styles/hote.js';
import { styles } from './styles/index.js';
import type { VilleLue } from './ville.js';
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
  readonly #commune = new CommuneLue(this, () => this.#refaire());
  #effectives: Options | undefined;
  #demande = '';
  #source: Source | undefined;
  /** what the view was rendered with */
  protected contexte: Contexte | undefined;
  /** the commune's cases, by number of the block */
  protected territoire: Territoire | undefined;
  #doc: DocumentVdd | undefined;
  #tour = new AbortController();
  #branche: AbortController | undefined;

  constructor() {
    super();
    this.etat = { nom: 'attente' };
  }

  /** The town's options for what is shown: of the page, of the town's files, then this element's own. */
  protected get options(): Options {
    return this.#effectives ?? this.#reglages.options;
  }

  /** what is known of the town, once it is there */
  protected ville: VilleLue | undefined;
  /** the widget has nothing to show without the town: it waits for a slow file */
  protected readonly toutDeLaVille: boolean = false;
  /** links to other documents are followed here, wherever they lead without script */
  protected readonly surPlace: boolean = false;

  /** milliseconds its view waits for the questions of the document; 0: it asks none */
  protected readonly patience: number = 0;

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
    const { fiche, audience } = this.#reglages.options;
    return lireCle(fiche, audience);
  }
  /** Where the document comes from. */
  protected async national(cle: Cle, source: Source): Promise<DocumentVdd> {
    try {
      return await source.document(cle);
    } catch (raison) {
      if (!(raison instanceof ErreurSource) || raison.code !== 'introuvable') throw raison;
      const suite = await import('./redirections.js').catch(() => undefined);
      if (!suite) throw raison;
      return suite.retrouver(raison, cle, source, this.lang, this.options.lienFiche);
    }
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
    const { options } = this.#reglages;
    const source = sourceDe(options, this.source ?? undefined);
    const langue = langueDuLecteur(this, options);
    const demande = JSON.stringify([cle, options, langue]);
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
      const entiere = this.toutDeLaVille || this.#estLocale(cle);
      const [national, ville] = await Promise.all([
        this.#estLocale(cle) ? undefined : this.national(cle, source),
        this.#commune.lire(this.#reglages.options, source, entiere),
      ]);
      this.ville = ville;
      const doc = this.#completer(cle, national, ville);
      const [t] = await Promise.all([preparer(langue, ville?.textes), this.#reglages.colorer(this.options.couleur)]);
      if (signal.aborted) return;
      this.t = t;
      const ctx = contexteDe(doc, this.options, this.#prefixe, this.t, langue, source);
      const { situe, territoire } = await choisirCommune(doc, this.options.insee, source, this.patience);
      const vue = await construire(await this.arbre(situe, ctx), ctx.niveau);
      // What stands beside the national text, which says `fr` itself.
      vue.lang = langue;
      if (doc.copie) {
        const { annoncer } = await import('./copie.js');
        annoncer(vue, doc.copie, this.t, langue, () => this.#refaire(), signal);
      }
      if (signal.aborted) return;
      this.contexte = ctx;
      this.territoire = territoire;
      await this.#montrer(doc, vue, signal);
    } catch (raison) {
      if (!signal.aborted) this.#echouer(raison, cle);
    } finally {
      clearTimeout(patience);
    }
  }

  /** The reader's questions and choices in the view. @param change draws the view anew instead of marking it */
  protected situer(doc: DocumentVdd, change?: Hote['change']): Comportement[] {
    const { contexte: ctx, territoire } = this;
    const source = this.#source;
    if (!ctx || !source) return [];
    const adresse = this.options.reponses === 'adresse';
    return interroger(this, { doc, ctx, source, territoire, adresse, ...(change && { change }) });
  }

  /** A sheet of the town's own is in no mirror. */
  #estLocale = ({ id }: Cle): boolean => /^L\d/.test(id) && this.#reglages.options.local !== undefined;

  /** The document with what the town adds; what belongs to this element's own sheet is not said of another. */
  #completer(cle: Cle, national: DocumentVdd | undefined, ville: VilleLue | undefined): DocumentVdd {
    const { page, propres } = this.#reglages;
    const sienne = this.#sienne() ?? ecrireCle(cle);
    const siennes = ecrireCle(cle) === sienne ? propres : pourLaPage(propres);
    this.#effectives = ville?.options(page, siennes, national) ?? { ...page, ...siennes };
    const perdue = (chapitre: string): void => {
      const message = `le fichier de la commune place une note après le chapitre « ${chapitre} », qui n’existe pas ; elle est à la fin.`;
      signaler(this, { level: 'warning', code: 'note-chapitre', message, ...cle });
    };
    const doc = national ?? ville?.ficheLocale(cle, this.options);
    if (!doc) throw new ErreurSource('introuvable', 'le fichier de la commune n’a pas cette fiche.');
    return ville?.completer(doc, this.options, perdue) ?? doc;
  }

  #sienne(): string | undefined {
    const { fiche, audience } = this.#reglages.options;
    const cle = lireCle(fiche, audience);
    return cle && ecrireCle(cle);
  }

  #refaire(): void {
    this.#demande = '';
    this.requestUpdate();
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
    const { suite } = raison as Partial<ErreurDeplacee>;
    this.etat = { nom: 'erreur', code, cle, suite };
    if (code === 'reseau' || code === 'delai')
      addEventListener('online', () => this.#refaire(), { once: true, signal: this.#tour.signal });
    this.statut.dire(direErreur(code, this.t, this.options.inconnue));
    signaler(this, { level: 'error', code, message, ...cle });
    if (this.viser)
      void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.cm-erreur')?.focus());
    this.viser = false;
  }

  #reessayer(): void {
    this.viser = true;
    this.#refaire();
  }

  #brancher(): void {
    this.#branche?.abort();
    if (this.etat.nom !== 'pret' || !this.#doc || !this.isConnected) return;
    const { signal } = (this.#branche = new AbortController());
    const { vue } = this.etat;
    const doc = this.#doc;
    for (const brancher of this.comportements?.(doc, vue) ?? []) brancher(vue, signal);
    this.#dater(vue, doc, signal);
    vue.addEventListener('click', (evenement) => this.#cliquer(evenement, doc), { signal });
  }

  /** The age of this copy of the guide, beside its source. Its code and the manifest come after the sheet. */
  #dater(vue: HTMLElement, doc: DocumentVdd, signal: AbortSignal): void {
    const { contexte: ctx } = this;
    const source = this.#source;
    if (!ctx || !source || doc.copie || doc.commune !== undefined) return;
    const quoi = { doc, ctx, source, jours: this.options.fraicheur };
    void import('./fraicheur/index.js').then(({ dater }) => dater(vue, quoi, signal)).catch(() => undefined);
  }

  #cliquer(evenement: MouseEvent, doc: DocumentVdd): void {
    const cle = naviguer(this, evenement, doc);
    // A document that the mirror does not hold is read on the official site; one that has a page of the town's, there.
    if (cle && (this.surPlace || !this.options.lienFiche) && !doc.absents?.includes(ecrireCle(cle)))
      this.suivre?.(cle, evenement);
  }
}
