import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import type { Root } from 'hast';
import type { Cle, DocumentVdd } from '../model/index.js';
import type { Contexte } from '../render/index.js';
import { ElementCoMarquage } from './base.js';
import { COMPORTEMENTS, type Comportement } from './comportements/index.js';
import { vueFiche } from './fiche-vue.js';
import { proposer } from './proposer.js';
import type { retour } from './retour.js';
import { souffler } from './souffler.js';

/**
 * A document of the State's guide, whole, with the town's words beside it. What stands inside the tag is shown until the
 * document is, and for good when it cannot be.
 *
 * @tag co-marquage-fiche
 * @attr fiche - identifier of the document (`F14373`, `professionnels/F23571`)
 * @attr audience - `particuliers` (default), `professionnels` or `associations`
 * @attr source - address of the mirror
 * @slot - what is shown until the document stands: a title, a link to the original
 * @fires co-marquage-ready - a document stands rendered
 * @fires co-marquage-error - something is wrong; in the console too
 * @fires co-marquage-navigate - the reader wants another document; can be refused
 * @cssprop [--co-marquage-couleur=#1f4e79] - the town's colour
 * @csspart etat - the box of the waiting and failure sentences
 * @csspart commune - the town's header
 */
export class CoMarquageFiche extends ElementCoMarquage {
  static override properties: PropertyDeclarations = { chemin: { state: true } };

  /** Documents the reader went through here, the one shown last; empty on the page's own. */
  declare protected chemin: { cle: Cle; depuis: string }[];
  protected override readonly patience: number = 300;
  #retour: typeof retour | undefined;

  constructor() {
    super();
    this.chemin = [];
  }

  protected override willUpdate(changes?: PropertyValues): void {
    if (changes?.has('fiche') || changes?.has('audience')) this.chemin = [];
    super.willUpdate();
  }

  protected override cleVoulue(): Cle | undefined {
    return this.chemin.at(-1)?.cle ?? super.cleVoulue();
  }

  protected override arbre(doc: DocumentVdd, ctx: Contexte): Promise<Root> {
    return vueFiche(doc, this.options, ctx, souffler);
  }

  protected override comportements(doc: DocumentVdd): readonly Comportement[] {
    return [...COMPORTEMENTS, ...this.situer(doc), proposer(this.options, this.contexte)];
  }

  protected override avant(): TemplateResult | undefined {
    const dernier = this.chemin.at(-1);
    if (!dernier) return undefined;
    return this.#retour?.(this.t, this.statut.langue, dernier.depuis, () => this.#revenir());
  }

  /** What leads back is fetched before the next document: that one may fail. */
  protected override suivre(cle: Cle, evenement: MouseEvent, { titre }: DocumentVdd): void {
    evenement.preventDefault();
    const { chemin } = this;
    const aller = (module?: { retour: typeof retour }): void => {
      // The page shows another sheet since, or the reader clicked twice.
      if (this.chemin !== chemin) return;
      this.#retour = module?.retour;
      this.viser = true;
      this.chemin = [...chemin, { cle, depuis: titre }];
    };
    import('./retour.js').then(aller, () => aller());
  }

  #revenir(): void {
    this.viser = true;
    this.chemin = this.chemin.slice(0, -1);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'co-marquage-fiche': CoMarquageFiche;
  }
}
