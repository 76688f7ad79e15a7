import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import type { Root } from 'hast';
import type { Langue } from '../i18n.js';
import type { Options } from '../local/index.js';
import {
  adresseOfficielle,
  AUDIENCES,
  ecrireCle,
  lireAudience,
  lireCle,
  type Audience,
  type Cle,
  type DocumentVdd,
  type Repere,
} from '../model/index.js';
import type { Contexte } from '../render/index.js';
import type { Source } from '../source/source.js';
import { ElementCoMarquage } from './base.js';
import { COMPORTEMENTS, type Comportement } from './comportements/index.js';
import type { Evenements } from './events.js';
import { ecrireLieu, estPage, lireLieu, parametreDe, type Page, type Parametre } from './guide/adresse.js';
import { Arrivee } from './guide/arrivee.js';
import { Historique } from './guide/historique.js';
import type * as Vue from './guide/index.js';
import { habiller } from './habiller.js';
import { langueDuLecteur } from './langue.js';
import { naviguer } from './navigation.js';
import { sourceDe } from './page.js';
import { proposer } from './proposer.js';
import { signaler } from './signaler.js';

type Navigation = CustomEvent<Evenements['co-marquage-navigate']>;

/** Guides of the page, by the parameter each owns. */
const OCCUPES = new Map<string, CoMarquageGuide>();

/**
 * The whole guide: home with its themes, dossiers, sheets, search, questions, services, glossary, with addresses that can be
 * shared. One guide of a page owns the parameter of the address; every link is a real one.
 *
 * @tag co-marquage-guide
 * @attr audience - `particuliers` (default), `professionnels` or `associations`
 * @attr theme - the theme to start at, instead of the home (`N19812`)
 * @attr dossier - the dossier to start at
 * @attr source - address of the mirror
 * @slot - what is shown until the guide stands: a link to the official one
 * @slot recherche - the search box, put there by the element itself
 * @fires co-marquage-ready - a place of the guide stands rendered
 * @fires co-marquage-error - something is wrong; in the console too
 * @fires co-marquage-navigate - the reader wants another place; can be refused
 * @fires co-marquage-search - the reader asked the search something
 * @cssprop [--co-marquage-couleur=#1f4e79] - the town's colour
 * @csspart etat - the box of the waiting and failure sentences
 * @csspart commune - the town's header
 */
export class CoMarquageGuide extends ElementCoMarquage {
  static override properties: PropertyDeclarations = {
    theme: {},
    dossier: {},
    lieu: { state: true },
    publics: { state: true },
    vue: { state: true },
  };

  /** ID of the theme to start at. */
  declare theme: string | null | undefined;
  /** ID of the dossier to start at. */
  declare dossier: string | null | undefined;
  /** Where the reader is; undefined until the options are read. */
  declare protected lieu: Cle | undefined;
  /** audiences that the mirror holds */
  declare protected publics: readonly Audience[];
  /** the code that shows a guide, once it is there */
  declare protected vue: typeof Vue | undefined;

  protected override readonly surPlace = true;
  readonly #historique = new Historique();
  #mots: Vue.Mots | undefined;
  #ecoute = new AbortController();
  #recherche: HTMLElement | undefined;
  /** the document in view, and the one a sheet of the town's own stands below */
  #montre: { doc: DocumentVdd; pere?: DocumentVdd | undefined } | undefined;
  readonly #arrivee = new Arrivee();
  /** another guide of the page has the address */
  #double = false;
  /** an attribute changed: the address no longer says where to be */
  #ailleurs = false;

  constructor() {
    super();
    this.publics = [];
  }

  // ── places ─────────────────────────────────────────────────────────────────────────────────────────────────────────
  /** Where the guide starts. */
  get #racine(): Cle {
    const audience = lireAudience(this.audience ?? undefined) ?? super.options.audience ?? 'particuliers';
    return lireCle(this.dossier?.trim() || this.theme?.trim(), audience) ?? { audience, id: 'accueil' };
  }

  get #langue(): Langue {
    return langueDuLecteur(this, super.options);
  }

  get #parametre(): Parametre {
    const { parametre, ancienParametre } = super.options;
    return parametreDe(parametre, ancienParametre);
  }

  /** Whether the address is ours to read and write. */
  #possede(): boolean {
    const { parametre = '' } = super.options;
    const autre = OCCUPES.get(parametre);
    if (!autre?.isConnected) OCCUPES.set(parametre, this);
    const seul = OCCUPES.get(parametre) === this;
    if (!seul && !this.#double)
      signaler(this, {
        level: 'warning',
        code: 'guide-double',
        message:
          'un autre guide de la page suit déjà l’adresse. Donnez-lui un paramètre à lui : data-parametre="guide2".',
      });
    this.#double = !seul;
    return seul;
  }

  /** Links to every place lead to this page. */
  protected override get options(): Options {
    const options = super.options;
    if (this.#double) return options;
    const motif = { audience: '{audience}', id: '{id}' } as unknown as Cle;
    return { ...options, lienFiche: ecrireLieu(location.href, this.#parametre, motif) };
  }

  protected override cleVoulue(): Cle {
    return (this.lieu ??= (this.#possede() && !this.#ailleurs && this.#lieuDeLAdresse()) || this.#racine);
  }

  #lieuDeLAdresse(): Cle | undefined {
    return lireLieu(location.href, this.#parametre, this.#racine.audience);
  }

  readonly #href = (cle: Cle): string => {
    if (this.#double) return adresseOfficielle(cle);
    const depart = ecrireCle(cle) === ecrireCle(this.#racine);
    return ecrireLieu(location.href, this.#parametre, depart ? undefined : cle);
  };

  /** Goes to a document or a page of the guide (`accueil`, `questions`, `services`, `glossaire`). */
  aller(cle: Cle): void {
    const ici = this.lieu && ecrireCle(this.lieu) === ecrireCle(cle);
    if (!ici && !this.#double) this.#historique.pousser(this.#href(cle));
    this.#arrivee.bouger();
    this.lieu = cle;
    if (ici) this.#arriver();
  }

  // ── lifecycle ──────────────────────────────────────────────────────────────────────────────────────────────────────
  override connectedCallback(): void {
    super.connectedCallback();
    const { signal } = (this.#ecoute = new AbortController());
    this.#historique.brancher((y) => this.#revenir(y), signal);
    document.addEventListener('co-marquage-navigate', (e) => this.#accueillir(e as Navigation), { signal });
    // Without that code there is no document either: that failure is said, here it is silent.
    if (!this.vue) void import('./guide/index.js').then((vue) => this.#recevoir(vue)).catch(() => undefined);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#ecoute.abort();
    this.#arrivee.partir();
  }

  async #recevoir(vue: typeof Vue): Promise<void> {
    await this.updateComplete;
    habiller(this.renderRoot, ...vue.feuilles);
    this.renderRoot.addEventListener('click', (e) => this.#cliquerAutour(e as MouseEvent));
    this.#mots = await vue.motsDuGuide(this.#langue);
    this.vue = vue;
  }

  protected override willUpdate(changes?: PropertyValues): void {
    // Told to start elsewhere, not only told where to start.
    this.#ailleurs = !!this.lieu && ['theme', 'dossier', 'audience'].some((nom) => changes?.has(nom));
    if (this.#ailleurs) this.lieu = undefined;
    super.willUpdate();
  }

  protected override updated(changes: PropertyValues): void {
    super.updated(changes);
    this.#poserRecherche();
    if (!changes.has('etat') || (this.etat.nom !== 'pret' && this.etat.nom !== 'erreur')) return;
    this.#arriver();
    // A reader whose first address leads nowhere may choose another audience all the same.
    if (!this.publics.length) void this.#lirePublics();
  }

  // ── documents ──────────────────────────────────────────────────────────────────────────────────────────────────────
  protected override async national(cle: Cle, source: Source): Promise<DocumentVdd> {
    if (!estPage(cle.id)) return super.national(cle, source);
    const vue = await import('./guide/index.js');
    return vue.pageDe(cle as Cle & { id: Page }, source, await vue.motsDuGuide(this.#langue));
  }

  protected override async arbre(doc: DocumentVdd, ctx: Contexte): Promise<Root> {
    const { composer, motsDuGuide } = await import('./guide/index.js');
    const mots = (this.#mots = await motsDuGuide(this.#langue, this.ville?.textes));
    const pere = await this.#pere(doc);
    const autour = { locales: this.#locales(doc), contact: this.ville?.contact('mairie', this.options) };
    const arbre = await composer(doc, this.options, autour, { ctx, mots, audience: doc.audience });
    this.#montre = { doc, pere };
    return arbre;
  }

  protected override comportements(doc: DocumentVdd): readonly Comportement[] {
    const lateral = this.vue ? [this.vue.deplierLateral] : [];
    // The guide's own pages are lists of links: nothing to print or to read aloud.
    const outils = estPage(doc.id) ? [] : [proposer(this.options, this.contexte)];
    return [...COMPORTEMENTS, ...lateral, ...this.situer(doc), ...outils];
  }

  async #pere(doc: DocumentVdd): Promise<DocumentVdd | undefined> {
    const sous = doc.commune === undefined ? undefined : this.ville?.sous(doc);
    return sous && sourceDe(super.options, this.source).document(sous).catch(() => undefined); // prettier-ignore
  }

  #locales({ audience, dossierPere }: DocumentVdd): readonly Repere[] {
    return (dossierPere && this.ville?.locales({ audience, id: dossierPere.id })) ?? [];
  }

  async #lirePublics(): Promise<void> {
    const { archives, audiences } = await sourceDe(super.options, this.source)
      .manifeste()
      .catch(() => ({ archives: {}, audiences: {} }));
    const tenus = AUDIENCES.filter((audience) => audience in archives || audience in (audiences ?? {}));
    if (String(tenus) !== String(this.publics)) this.publics = tenus;
  }

  // ── what is seen ───────────────────────────────────────────────────────────────────────────────────────────────────
  protected override avant(): TemplateResult | undefined {
    const { vue, lieu, etat } = this;
    const mots = this.#mots;
    if (!vue || !mots || !lieu) return undefined;
    const racine = this.#racine;
    const montre = etat.nom === 'pret' ? this.#montre : undefined;
    return vue.enTete({
      mots,
      langue: this.#langue,
      lieu,
      racine: racine.id === 'accueil' ? { ...racine, audience: lieu.audience } : racine,
      publics: racine.id === 'accueil' ? this.publics : [],
      chemin: montre && vue.cheminDe(montre.doc, montre.pere, racine, mots),
      titre: montre?.doc.titre ?? '',
      href: this.#href,
    });
  }

  /** A child of ours in the page, not in our root: what it announces is heard there only. In the page's DOM, in its place. */
  #poserRecherche(): void {
    const { renderRoot } = this;
    const place = renderRoot instanceof ShadowRoot ? this : renderRoot.querySelector('slot[name=recherche]');
    if (!this.vue || !this.lieu || !place) return;
    const boite = (this.#recherche ??= document.createElement('co-marquage-recherche'));
    (boite as { source?: unknown }).source = this.source;
    const { lienFiche, rendu, languesARelire } = this.options;
    for (const [nom, valeur] of [
      ['audience', this.lieu.audience],
      ['lang', this.lang],
      ['data-lien-fiche', lienFiche],
      ['data-rendu', rendu],
      ['data-langues-a-relire', languesARelire && 'oui'],
    ] as const)
      // prettier-ignore
      if (valeur && boite.getAttribute(nom) !== valeur) boite.setAttribute(nom, valeur);
    if (boite.parentNode === place) return;
    boite.slot = 'recherche';
    place.append(boite);
  }

  // ── moving ─────────────────────────────────────────────────────────────────────────────────────────────────────────
  protected override suivre(cle: Cle, evenement: MouseEvent): void {
    evenement.preventDefault();
    this.aller(cle);
  }

  /** Links of ours outside the document: the way here, the audiences, what replaces a missing sheet. */
  #cliquerAutour(evenement: MouseEvent): void {
    if ((evenement.target as Element).closest('.cm-vue') || !this.lieu) return;
    const cle = naviguer(this, evenement, this.lieu);
    if (cle) this.suivre(cle, evenement);
  }

  /** Another widget of the page, or our search, leads to a document: it is shown here. */
  #accueillir(evenement: Navigation): void {
    const { defaultPrevented, target } = evenement;
    const guide = (target as Element).closest('co-marquage-guide');
    if (defaultPrevented || target === guide || (guide ? guide !== this : this.#double)) return;
    evenement.preventDefault();
    const { audience, id } = evenement.detail;
    this.aller({ audience, id });
  }

  #revenir(y: number | undefined): void {
    if (this.#double || !this.lieu) return;
    const lieu = this.#lieuDeLAdresse() ?? this.#racine;
    if (ecrireCle(lieu) === ecrireCle(this.lieu)) return;
    this.#arrivee.bouger(y);
    this.lieu = lieu;
  }

  /** The place stands: its address if it moved, its title, the focus, one announcement. */
  #arriver(): void {
    const { etat } = this;
    const doc = etat.nom === 'pret' ? this.#montre?.doc : undefined;
    if (doc && this.lieu && doc.id !== this.lieu.id && !this.#double) this.#historique.remplacer(this.#href(doc));
    const { titre: motif } = super.options;
    if (doc && motif && !this.#double) this.#arrivee.titrer(doc.titre, motif);
    const cible = this.renderRoot.querySelector<HTMLElement>(doc ? '.cm-vue :is(h1,h2,h3,h4,h5,h6)' : '.cm-erreur');
    const bouge = this.#arrivee.arriver(this.renderRoot, cible);
    if (bouge && doc && this.#mots) this.statut.dire(this.#mots('affiche', { titre: doc.titre }), true);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'co-marquage-guide': CoMarquageGuide;
  }
}
