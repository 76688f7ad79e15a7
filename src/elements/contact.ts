import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import type { Root } from 'hast';
import type { Cle, ContactLocal, DocumentVdd, Noeud } from '../model/index.js';
import { h, preparer, rendreNoeuds, type Contexte } from '../render/index.js';
import { ElementCoMarquage } from './base.js';
import type { Comportement } from './comportements/index.js';
import { ouverture } from './comportements/ouverture.js';
import { petit } from './styles/hote.js';

/** What stands in the place of a document: this widget shows none. */
const SANS_DOCUMENT: DocumentVdd = {
  audience: 'particuliers', id: 'contact', racine: 'Contact', type: '', famille: 'autre', titre: '', commune: '',
  spUrl: 'https://lannuaire.service-public.gouv.fr/', filDAriane: [], themes: [], children: [],
}; // prettier-ignore

/**
 * The body that is competent for the commune: address, telephone, hours, whether it is open. Several bodies stand below one
 * another, the main one first; without any, a link to the official directory.
 *
 * @tag co-marquage-contact
 * @attr pivot - kind of body: `mairie` (default), `prefecture`, `caf`…
 * @attr source - address of the mirror
 * @slot - what is shown until the card stands: an address, a link
 * @fires co-marquage-ready - the card stands
 * @fires co-marquage-error - something is wrong; in the console too
 * @cssprop [--co-marquage-couleur=#1f4e79] - the town's colour
 * @csspart etat - the box of the waiting and failure sentences
 */
export class CoMarquageContact extends ElementCoMarquage {
  static override properties: PropertyDeclarations = { pivot: {} };
  static override styles: CSSResultGroup = [super.styles, petit];

  /** Kind of body, as the guide writes it. */
  declare pivot: string | null | undefined;

  protected override readonly toutDeLaVille = true;

  protected override cleVoulue(): Cle {
    return { audience: SANS_DOCUMENT.audience, id: SANS_DOCUMENT.id };
  }

  protected override national(): Promise<DocumentVdd> {
    return Promise.resolve(SANS_DOCUMENT);
  }

  protected override async arbre(doc: DocumentVdd, ctx: Contexte): Promise<Root> {
    const pivot = this.options.pivot ?? 'mairie';
    const attributes = await this.#contact(pivot);
    const contact: Noeud<'ContactLocal'> = { type: 'ContactLocal', attributes, children: [] };
    await preparer([contact]);
    const { children } = rendreNoeuds([contact], doc, ctx);
    const section = h('section', { className: ['cm-fiche', 'cm-contact-seul'], ariaLabel: ctx.t('contact.titre') });
    return { type: 'root', children: [{ ...section, children: children as typeof section.children }] };
  }

  /** Without any file the attributes may tell enough. */
  async #contact(pivot: string): Promise<ContactLocal> {
    const ville = this.ville ?? new (await import('./ville.js')).VilleLue([], undefined);
    return ville.contact(pivot, this.options);
  }

  protected override comportements(): readonly Comportement[] {
    return [ouverture];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'co-marquage-contact': CoMarquageContact;
  }
}
