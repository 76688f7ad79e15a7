import {
  html,
  LitElement,
  noChange,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Root } from 'hast';
import { preparer, sensDe, traduire, type Traduire } from '../i18n.js';
import { attributDe, NOMS_OPTIONS, type Options } from '../local/index.js';
import { ecrireCle, lireCle, type Cle, type DocumentVdd } from '../model/index.js';
import type { Contexte } from '../render/index.js';
import { ErreurSource, type Source } from '../source/source.js';
import { VERSION } from '../version.js';
import { Branchement, dater } from './branchement.js';
import { CommuneLue } from './commune-lue.js';
import type { Comportement } from './comportements/index.js';
import { contexteDe, nouveauPrefixe } from './contexte.js';
import { demander } from './demander.js';
import { attente, direErreur, erreur, PASSAGERES, type CodeErreur, type Etat } from './etats.js';
import { etaler } from './etaler.js';
import { emettre } from './events.js';
import { langueDuLecteur } from './langue.js';
import { lire, type Lu, type Voulu } from './lecture.js';
import { naviguer } from './navigation.js';
import { sourceDe } from './page.js';
import type { ErreurDeplacee } from './redirections.js';
import { attendrePage, racineDePage } from './racine.js';
import { Reglages } from './reglages.js';
import type { RenduPage } from './rendu-page.js';
import { signaler } from './signaler.js';
import type { Hote } from './situation/index.js';
import { interroger } from './situer.js';
import { souffler } from './souffler.js';
import { Statut } from './statut.js';
import { hote } from './styles/hote.js';
import { styles } from './styles/index.js';
import type { VilleLue } from './ville.js';
import { construire, retenirPlace, viserTitre, type Reprise } from './vue.js';

/** Milliseconds before waiting is worth a word. */
const PATIENCE = 300;
const FRANCAIS = traduire();
/** Whoever needs that code waits for it too, and says that it did not come. */
const ignorer = (): undefined => undefined;

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

  protected readonly statut = new Statut(this);
  /** focus the title of the next document: the reader asked for it here */
  protected viser = false;
  /** the widget has nothing to show without the town: it waits for a slow file */
  protected readonly toutDeLaVille: boolean = false;
  /** links to other documents are followed here, wherever they lead without script */
  protected readonly surPlace: boolean = false;

  readonly #prefixe = nouveauPrefixe();
  readonly #reglages = new Reglages(this);
  readonly #commune = new CommuneLue(this, () => this.#refaire());
  #t: Traduire = FRANCAIS;
  #demande = '';
  #source: Source | undefined;
  #lu: Lu | undefined;
  #tour = new AbortController();
  readonly #branchement = new Branchement();
  /** what the page came with, as long as nothing else is to be shown */
  #prerendue: HTMLElement | null | undefined;
  /** dresses the page's own DOM, where the widget renders into it */
  #page: Promise<RenduPage> | undefined;

  constructor() {
    super();
    this.etat = { nom: 'attente' };
  }

  /** The town's options for what is shown: of the page, of the town's files, then this element's own. */
  protected get options(): Options {
    return this.#lu?.options ?? this.#reglages.options;
  }
  /** The words, in the reader's language. */
  protected get t(): Traduire {
    return this.#lu?.t ?? this.#t;
  }
  /** What is known of the town, once it is there. */
  protected get ville(): VilleLue | undefined {
    return this.#lu?.ville;
  }
  /** What the view was rendered with. */
  protected get contexte(): Contexte | undefined {
    return this.#lu?.ctx;
  }

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
  protected national(cle: Cle, source: Source): Promise<DocumentVdd> {
    return demander(cle, source, langueDuLecteur(this, this.options), this.options.lienFiche);
  }
  /** A plain click on a link to another document that the page leaves to us; by default the browser follows it. */
  protected suivre?(cle: Cle, evenement: MouseEvent, depuis: DocumentVdd): void;

  // ── lifecycle ──────────────────────────────────────────────────────────────────────────────────────────────────────
  override connectedCallback(): void {
    if (attendrePage(this, () => this.connectedCallback())) return;
    super.connectedCallback();
    this.statut.placer();
    void this.#page?.then((page) => page.habiller(), ignorer);
    // What was under way was given up on leaving.
    if (this.etat.nom !== 'pret') this.#demande = '';
    else this.#brancher();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#tour.abort();
    this.#branchement.arreter();
    this.statut.arreter();
  }

  override attributeChangedCallback(nom: string, avant: string | null, apres: string | null): void {
    super.attributeChangedCallback(nom, avant, apres);
    if (nom === 'lang' || nom.startsWith('data-')) this.requestUpdate();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#reglages.lire();
    const dansLaPage = this.#reglages.options.rendu === 'page';
    const racine = dansLaPage ? racineDePage(this) : super.createRenderRoot();
    if (dansLaPage) this.#page = import('./rendu-page.js').then(({ RenduPage }) => new RenduPage(this));
    if (this.dataset['prerendu']) this.#prerendue = racine.querySelector<HTMLElement>('.cm-vue');
    // What the page came with stands first; what is rendered comes behind it.
    this.renderOptions.renderBefore = null;
    return racine;
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
    const premiere = !this.#source;
    this.#demande = demande;
    this.#source = source;
    const voulu = { cle, source, langue, prefixe: this.#prefixe, entiere: this.toutDeLaVille, patience: this.patience };
    if (premiere && this.#prerendue && this.dataset['prerendu'] === ecrireCle(cle))
      void this.#adopter(voulu, this.#prerendue);
    else void this.#charger(voulu);
  }

  protected override render(): unknown {
    const { etat } = this;
    if (this.#prerendue) {
      if (etat.nom === 'pret' && etat.vue === this.#prerendue) return noChange;
      for (const e of [...this.renderRoot.children]) e.remove();
      this.#prerendue = undefined;
    }
    return html`<slot name="statut"></slot>${this.avant()}${this.#corps()}`;
  }

  protected override updated(changes: PropertyValues): void {
    super.updated(changes);
    const pret = this.etat.nom === 'pret';
    void this.#page?.then((page) => page.ranger(pret), ignorer);
  }

  #corps(): TemplateResult | HTMLElement {
    const { etat, t } = this;
    const { langue } = this.statut;
    if (etat.nom === 'pret') return etat.vue;
    if (etat.nom === 'erreur') return erreur(etat, t, langue, this.options.inconnue, () => this.#reessayer());
    return attente(etat.nom === 'chargement' && etat.visible, t, langue);
  }

  #sansCle(): void {
    this.#tour.abort();
    this.#demande = '';
    if (this.fiche) this.etat = { nom: 'erreur', code: 'introuvable' };
    else this.#reglages.direSansFiche();
  }

  // ── the document ───────────────────────────────────────────────────────────────────────────────────────────────────
  /** @param dejaLa the view, when it stands already: its document is read for what the reader asks of it */
  async #charger(voulu: Voulu, dejaLa?: HTMLElement): Promise<void> {
    const signal = this.#recommencer();
    if (this.etat.nom !== 'pret') this.etat = { nom: 'chargement', visible: this.etat.nom === 'erreur' && this.viser };
    const patience = setTimeout(() => this.#patienter(), PATIENCE);
    signal.addEventListener('abort', () => clearTimeout(patience));
    // A wait and a failure have words too.
    const mots = preparer(voulu.langue).then((t) => {
      this.#t = t;
      this.statut.langue = voulu.langue;
    }, ignorer);
    try {
      const national = (cle: Cle, source: Source): Promise<DocumentVdd> => this.national(cle, source);
      const [lu, page] = await Promise.all([lire(this, this.#reglages, this.#commune, voulu, national), this.#page]);
      await souffler();
      if (signal.aborted) return;
      const avant = this.#lu;
      this.#lu = lu;
      // A widget may add to its options.
      lu.ctx = contexteDe(lu.doc, this.options, this.#prefixe, lu.t, voulu.langue, voulu.source);
      let vue = dejaLa;
      if (!vue) {
        const arbre = await this.arbre(lu.situe, lu.ctx);
        page?.lisible(arbre);
        vue = await construire(arbre, lu.ctx.niveau);
      }
      // What stands beside the national text, which says `fr` itself.
      vue.lang = voulu.langue;
      vue.dir = sensDe(voulu.langue);
      if (lu.doc.copie && !dejaLa) {
        const { annoncer } = await import('./copie.js');
        annoncer(vue, lu.doc.copie, this.t, voulu.langue, () => this.#refaire(), signal);
      }
      const { etat } = this;
      const meme = etat.nom === 'pret' && !dejaLa && avant && ecrireCle(avant.doc) === ecrireCle(lu.doc);
      const reprendre = meme ? await retenirPlace(etat.vue) : undefined;
      if (!signal.aborted) await this.#montrer(lu, vue, signal, !dejaLa && avant?.doc !== lu.doc, reprendre);
    } catch (raison) {
      await mots;
      if (signal.aborted) return;
      if (dejaLa) throw raison;
      this.#echouer(raison, voulu.cle);
    } finally {
      clearTimeout(patience);
    }
  }

  /** What the page came with stands: its behaviours are connected, its document is read only when the reader needs it. */
  async #adopter(voulu: Voulu, vue: HTMLElement): Promise<void> {
    const signal = this.#recommencer();
    this.etat = { nom: 'pret', vue };
    const module = await import('./adopter.js').catch(() => undefined);
    // Without that file it stands as it came, open at every place.
    if (signal.aborted || !module) return;
    this.#lu = module.adopter(this, vue, voulu.cle, () => this.#charger(voulu, vue));
    await this.#montrer(this.#lu, vue, signal, true);
  }

  #recommencer(): AbortSignal {
    this.#tour.abort();
    return (this.#tour = new AbortController()).signal;
  }

  /** The reader's questions and choices in the view. @param change draws the view anew instead of marking it */
  protected situer(doc: DocumentVdd, change?: Hote['change']): Comportement[] {
    const { ctx, territoire } = this.#lu ?? {};
    const source = this.#source;
    if (!ctx || !source) return [];
    const adresse = this.options.reponses === 'adresse';
    return interroger(this, { doc, ctx, source, territoire, adresse, ...(change && { change }) });
  }

  #refaire(): void {
    this.#demande = '';
    this.requestUpdate();
  }

  #patienter(): void {
    if (this.etat.nom === 'chargement') this.etat = { nom: 'chargement', visible: true };
    this.statut.dire(this.t('etat.chargement'));
  }

  async #montrer(
    { doc }: Lu,
    vue: HTMLElement,
    signal: AbortSignal,
    nouveau: boolean,
    reprendre?: Reprise,
  ): Promise<void> {
    const { etat } = this;
    if (nouveau && etat.nom !== 'pret') etaler(vue);
    this.etat = { nom: 'pret', vue };
    const attendu = etat.nom === 'chargement' && etat.visible;
    this.statut.dire(attendu && doc.titre ? this.t('etat.pret', { titre: doc.titre }) : '', true);
    await this.updateComplete;
    if (signal.aborted) return;
    this.#brancher();
    reprendre?.(vue);
    if (this.viser) viserTitre(vue);
    this.viser = false;
    if (nouveau || etat.nom !== 'pret') emettre(this, 'co-marquage-ready', { audience: doc.audience, id: doc.id });
  }

  #echouer(raison: unknown, cle: Cle): void {
    const code: CodeErreur = raison instanceof ErreurSource ? raison.code : 'rendu';
    const message = `${ecrireCle(cle)} : ${raison instanceof Error ? raison.message : String(raison)}`;
    const { suite } = raison as Partial<ErreurDeplacee>;
    this.etat = { nom: 'erreur', code, cle, suite };
    if (PASSAGERES.has(code))
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
    this.#branchement.arreter();
    if (this.etat.nom !== 'pret' || !this.#lu || !this.isConnected) return;
    const { vue } = this.etat;
    const { doc, attendre } = this.#lu;
    this.#branchement.faire(vue, [
      ...(this.comportements?.(doc, vue) ?? []),
      ...dater(this.#lu, this.#source, this.options.fraicheur),
      ...(attendre ? [attendre] : []),
      (_, signal) => vue.addEventListener('click', (evenement) => this.#cliquer(evenement, doc), { signal }),
    ]);
  }

  #cliquer(evenement: MouseEvent, doc: DocumentVdd): void {
    const cle = naviguer(this, evenement, doc);
    // A document that the mirror does not hold is read on the official site; one that has a page of the town's, there.
    if (cle && (this.surPlace || !this.options.lienFiche) && !doc.absents?.includes(ecrireCle(cle)))
      this.suivre?.(cle, evenement, doc);
  }
}
