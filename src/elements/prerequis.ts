import type { Root } from 'hast';
import type { DocumentVdd } from '../model/index.js';
import type { Contexte } from '../render/index.js';
import { ElementCoMarquage } from './base.js';
import { COMPORTEMENTS, type Comportement } from './comportements/index.js';
import type * as Outils from './prerequis-outils.js';

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
  /** Fetched with the first list: a page that shows sheets only does without. */
  #outils: typeof Outils | undefined;
  protected override readonly patience: number = 3000;

  protected override async arbre(doc: DocumentVdd, ctx: Contexte): Promise<Root> {
    const { habillerListe, prerequis, vuePrerequis } = (this.#outils = await import('./prerequis-outils.js'));
    habillerListe(this.renderRoot);
    return vuePrerequis(doc, prerequis(doc), ctx);
  }

  protected override comportements(doc: DocumentVdd, vue: HTMLElement): readonly Comportement[] {
    const { contexte: ctx, statut, options, ville } = this;
    if (!this.#outils || !ctx) return COMPORTEMENTS;
    const liste = new this.#outils.Liste(this, { doc, vue, ctx, statut, options, ville });
    return [...COMPORTEMENTS, liste.brancher, ...this.situer(doc, liste.adapter)];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'co-marquage-prerequis': CoMarquagePrerequis;
  }
}
