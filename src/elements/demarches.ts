import type { CSSResultGroup } from 'lit';
import type { Root } from 'hast';
import type { DocumentVdd } from '../model/index.js';
import type { Contexte } from '../render/index.js';
import { ElementCoMarquage } from './base.js';
import { petit } from './styles/hote.js';

/**
 * The links that let the citizen act: the town's own first, then the main one, then the others.
 *
 * @tag co-marquage-demarches
 * @attr fiche - identifier of the document (`F14373`, `professionnels/F23571`)
 * @attr audience - `particuliers` (default), `professionnels` or `associations`
 * @attr source - address of the mirror
 * @slot - what is shown until the links stand: a title, a link to the original
 * @fires co-marquage-ready - the links stand
 * @fires co-marquage-error - something is wrong; in the console too
 * @fires co-marquage-navigate - the reader wants another document; can be refused
 * @cssprop [--co-marquage-couleur=#1f4e79] - the town's colour
 * @csspart etat - the box of the waiting and failure sentences
 */
export class CoMarquageDemarches extends ElementCoMarquage {
  static override styles: CSSResultGroup = [super.styles, petit];

  protected override async arbre(doc: DocumentVdd, ctx: Contexte): Promise<Root> {
    const { vueDemarches } = await import('./demarches-vue.js');
    return vueDemarches(doc, this.options, ctx);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'co-marquage-demarches': CoMarquageDemarches;
  }
}
