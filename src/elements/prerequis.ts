import type { CSSResultGroup } from 'lit';
import type { Root } from 'hast';
import type { DocumentVdd } from '../model/index.js';
import type { Contexte } from '../render/index.js';
import { ElementCoMarquage } from './base.js';
import { COMPORTEMENTS, type Comportement } from './comportements/index.js';
import { monter } from './dom.js';
import { emettre } from './events.js';
import type * as Outils from './prerequis-outils.js';
import { coches } from './styles/coches.js';
import '../i18n/mots/situation.js';
import '../i18n/mots/prerequis.js';

/**
 * What to have and to do before starting, drawn from a document of the guide, to be ticked. Ticks stay in this browser.
 *
 * @tag co-marquage-prerequis
 * @attr fiche - identifier of the document (`F14373`, `professionnels/F23571`)
 * @attr audience - `particuliers` (default), `professionnels` or `associations`
 * @attr source - address of the mirror
 * @slot - what is shown until the list stands: a title, a link to the original
 * @fires co-marquage-ready - the list stands
 * @fires co-marquage-error - something is wrong; in the console too
 * @fires co-marquage-navigate - the reader wants another document; can be refused
 * @fires co-marquage-checklist-change - a box was ticked or unticked
 * @cssprop [--co-marquage-couleur=#1f4e79] - the town's colour
 * @csspart etat - the box of the waiting and failure sentences
 */
export class CoMarquagePrerequis extends ElementCoMarquage {
  static override styles: CSSResultGroup = [super.styles, coches];

  /** Fetched with the first list: a page that shows sheets only does without. */
  #outils: typeof Outils | undefined;
  #liste: AbortController | undefined;
  #branche: AbortSignal | undefined;
  /** the list as drawn last, to draw it anew only when it changes */
  #dessinee = '';

  protected override async arbre(doc: DocumentVdd, ctx: Contexte): Promise<Root> {
    const { prerequis, vuePrerequis } = (this.#outils = await import('./prerequis-outils.js'));
    return vuePrerequis(doc, prerequis(doc), ctx);
  }

  protected override comportements(doc: DocumentVdd, vue: HTMLElement): readonly Comportement[] {
    const outils = this.#outils;
    if (!outils) return COMPORTEMENTS;
    this.#dessinee = '';
    return [
      ...COMPORTEMENTS,
      (_, signal) => this.#cocher(outils, doc, vue, signal),
      ...this.situer(doc, (marque) => this.#adapter(outils, doc, marque, vue)),
    ];
  }

  /** Connects the boxes; again when the list is drawn anew. */
  #cocher(outils: typeof Outils, doc: DocumentVdd, vue: HTMLElement, signal: AbortSignal): void {
    this.#liste?.abort();
    const { signal: sien } = (this.#liste = new AbortController());
    signal.addEventListener('abort', () => this.#liste?.abort());
    this.#branche = signal;
    outils.cocher(this.#carnet(outils, doc, vue))(vue, sien);
  }

  /** The list for this reader: what the answers and choices exclude is left out of it, and it says for which situation it stands. */
  #adapter(outils: typeof Outils, doc: DocumentVdd, marque: DocumentVdd, vue: HTMLElement): void {
    const ctx = this.contexte;
    if (!ctx || !this.#branche) return;
    const { choisis, arbre } = outils.pourLeLecteur(doc, marque, ctx);
    const dessin = JSON.stringify([choisis, arbre]);
    const premiere = this.#dessinee === '';
    if (dessin === this.#dessinee || (premiere && marque === doc)) return void (this.#dessinee = dessin);
    this.#dessinee = dessin;
    const questions = vue.querySelector('.cm-q');
    const neuve = document.createElement('div');
    monter(arbre, neuve);
    const tete = neuve.querySelector('h2, h3, h4, h5, h6');
    if (choisis) {
      const phrase = document.createElement('p');
      phrase.className = 'cm-pour';
      phrase.textContent = this.t('situation.liste', { situation: choisis });
      tete?.after(phrase);
    }
    if (questions) tete?.after(questions);
    vue.replaceChildren(...neuve.childNodes);
    this.#cocher(outils, doc, vue, this.#branche);
  }

  #carnet(outils: typeof Outils, { audience, id }: DocumentVdd, vue: HTMLElement): Outils.Carnet {
    const { garderCoches, imprimer, lireCoches } = outils;
    const cle = { audience, id };
    const coches = lireCoches(cle);
    return {
      coches,
      change: (done, total, premier) => {
        const reste = total - done;
        const phrase = reste > 0 ? this.t('prerequis.reste', { count: reste }) : this.t('prerequis.complet');
        const ligne = vue.querySelector('[data-reste]');
        if (ligne) ligne.textContent = phrase;
        if (premier) return;
        garderCoches(cle, coches);
        this.statut.dire(phrase);
        emettre(this, 'co-marquage-checklist-change', { ...cle, done, total });
      },
      imprimer: () => imprimer(vue, document.title),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'co-marquage-prerequis': CoMarquagePrerequis;
  }
}
