/**
 * The list to tick on one widget: its boxes, what is left, the list drawn anew for the reader's situation, and what its buttons do.
 */
import { contactsDe } from '../../checklist/index.js';
import { texteProfond, titreDe, type DocumentVdd } from '../../model/index.js';
import type { Contexte } from '../../render/index.js';
import type { Options } from '../../local/index.js';
import { cocher, type Carnet } from '../cocher.js';
import { garderCoches, lireCoches } from '../coches.js';
import type { Comportement } from '../comportements/index.js';
import { monter } from '../dom.js';
import { emettre } from '../events.js';
import { habiller } from '../habiller.js';
import type { Situe } from '../situation/index.js';
import type { Statut } from '../statut.js';
import { boutons } from '../styles/boutons.js';
import { coches } from '../styles/coches.js';
import type { VilleLue } from '../ville.js';
import { copier } from './copier.js';
import { feuille, organisme, type Coordonnees, type Feuille } from './feuille.js';
import { pourLeLecteur, vueDuLecteur, type PourLeLecteur } from './lecteur.js';
import { enTexte } from './texte.js';
import '../../i18n/mots/prerequis.js';

/** Before the list is painted. */
export const habillerListe = (racine: Node): void => habiller(racine, boutons, coches);

export interface HoteListe {
  doc: DocumentVdd;
  ctx: Contexte;
  vue: HTMLElement;
  statut: Statut;
  options: Options;
  /** what is known of the town */
  ville: VilleLue | undefined;
}

export class Liste {
  readonly #coches: Set<string>;
  /** drawn last: the list is drawn anew only when it changes */
  #lecteur: PourLeLecteur;
  #dessinee = '';
  #situe: Situe | undefined;
  #signal: AbortSignal | undefined;
  #branchee: AbortController | undefined;

  constructor(
    readonly element: HTMLElement,
    readonly hote: HoteListe,
  ) {
    this.#coches = lireCoches(hote.doc);
    this.#lecteur = pourLeLecteur(hote.doc, undefined);
  }

  /** Connects the boxes. */
  readonly brancher: Comportement = (_, signal) => {
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#branchee?.abort());
    this.#brancher();
  };

  /** The list for this reader: what the answers and choices exclude is left out of it, and it says for which situation it stands. */
  readonly adapter = (situe: Situe): void => {
    const { doc, ctx, vue } = this.hote;
    const rien = situe.marque === doc && situe.reponses.length === 0;
    this.#situe = rien ? undefined : situe;
    this.#lecteur = pourLeLecteur(doc, this.#situe);
    const dessin = signature(this.#lecteur);
    const premiere = this.#dessinee === '';
    if (dessin === this.#dessinee || (premiere && rien)) return void (this.#dessinee = dessin);
    this.#dessinee = dessin;
    const arbre = vueDuLecteur(doc, this.#lecteur, ctx);
    const cadre = vue.querySelector('.cm-prerequis');
    const neuve = document.createElement('div');
    monter(arbre, neuve);
    const questions = cadre?.querySelector(':scope > .cm-q');
    const neuf = neuve.firstElementChild;
    if (!cadre || !neuf) return;
    // The questions stay where they are, with the focus in them: what stands around them is drawn anew.
    if (questions) neuf.firstElementChild?.remove();
    for (const vieux of [...cadre.children]) if (!questions || (vieux !== questions && vieux !== cadre.firstElementChild)) vieux.remove();
    cadre.append(...neuf.childNodes);
    const signal = this.#brancher();
    if (signal && vue.querySelector('[data-ouverture]'))
      void import('../comportements/ouverture.js').then(({ ouverture }) => ouverture(vue, signal)).catch(() => undefined);
  }; // prettier-ignore

  /** Again when the list is drawn anew. */
  #brancher(): AbortSignal | undefined {
    if (!this.#signal) return undefined;
    this.#branchee?.abort();
    const { signal } = (this.#branchee = new AbortController());
    cocher(this.#carnet())(this.hote.vue, signal);
    return signal;
  }

  #carnet(): Carnet {
    const { doc, ctx, vue, statut } = this.hote;
    const { audience, id } = doc;
    return {
      coches: this.#coches,
      change: (done, total, premier) => {
        const reste = total - done;
        const phrase = reste > 0 ? ctx.t('prerequis.reste', { count: reste }) : ctx.t('prerequis.complet');
        const ligne = vue.querySelector('[data-reste]');
        if (ligne) ligne.textContent = phrase;
        if (premier) return;
        garderCoches(doc, this.#coches);
        statut.dire(phrase);
        emettre(this.element, 'co-marquage-checklist-change', { audience, id, done, total });
      },
      actions: { imprimer: () => void this.#imprimer(), copier: () => void this.#copier() },
    };
  }

  #feuille(): Feuille {
    const { doc, ctx } = this.hote;
    return feuille(doc, this.#lecteur, this.#coches, ctx, this.#situe?.lien() ?? location.href);
  }

  async #copier(): Promise<void> {
    const { vue, ctx, statut } = this.hote;
    const outils = vue.querySelector<HTMLElement>('.cm-outils');
    if (outils && (await copier(enTexte(this.#feuille(), ctx), outils, ctx.t)))
      statut.dire(ctx.t('prerequis.copiee'), true);
  }

  /** The window is opened in the click itself: later, browsers take it for an advertisement. */
  async #imprimer(): Promise<void> {
    const fenetre = window.open('', '_blank', 'popup,width=800,height=900');
    // A browser that opens no window prints the page.
    if (!fenetre) return window.print();
    const { imprimerListe } = await import('./papier.js');
    const { ctx, options } = this.hote;
    await imprimerListe(fenetre, this.#feuille(), { options, mairie: await this.#mairie() }, ctx);
  }

  /** The mairie by the directory and the town's files, else by the attributes. */
  async #mairie(): Promise<Coordonnees | undefined> {
    const { options, ctx } = this.hote;
    const ville = this.hote.ville ?? new (await import('../ville.js')).VilleLue([], undefined);
    const [premier] = ville.contact('mairie', options).organismes;
    return premier && organisme(premier, ctx);
  }
}

/** What the reader sees of it: two lists with the same words are not drawn anew. */
const signature = ({ liste, reste, pour }: PourLeLecteur): string =>
  JSON.stringify([
    pour,
    liste.groupes.map(({ titre, chemin, intro, elements }) => [
      titre,
      chemin,
      texteProfond(intro),
      elements.map(({ cle }) => cle),
    ]),
    contactsDe(reste).map((contact) => titreDe(contact)),
  ]);
