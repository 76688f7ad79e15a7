/** What rendering needs to know, and the shape of its functions. */
import type { ElementContent } from 'hast';
import type { Cle, DocumentVdd, Noeud, TypeNoeud } from '../model/index.js';
import type { Traduire } from '../i18n.js';

/** Given by whoever renders: the words, the place on the page, where links and pictures are. */
export interface Contexte {
  t: Traduire;
  /** language of the words (BCP 47); the national text stays `fr` */
  langue: string;
  /** heading level of the document's title, 1 to 6 */
  niveau: number;
  /** put before every id, so that two widgets of a page share none */
  prefixe: string;
  /** where that document stands here; undefined → its official address */
  lien(cle: Cle): string | undefined;
  /** where that picture stands here, with its size; undefined → a link to it, never a request off the origin */
  image(nom: string): Image | undefined;
  /** name of the town, for what stands chosen for it */
  commune?: string | undefined;
  /** side blocks to fold: see `BLOCS` */
  masquer: ReadonlySet<string>;
}

/** The page's turn in long work, when it is due: something to wait for, or nothing. */
export type Pause = () => Promise<void> | undefined;

/** A picture that the mirror holds: attributes of `img`. Width and height keep its room before it is there. */
export interface Image {
  src: string;
  width?: number;
  height?: number;
}

/** What a handler gives back: nothing, text, an element, or several in order. */
export type Sortie = ElementContent | string | undefined | false | Sortie[];
export type Handler<T extends TypeNoeud = TypeNoeud> = (noeud: Noeud<T>, etat: Etat) => Sortie;
/** One function for every node type: a type without one does not compile. */
export type Table = { readonly [T in TypeNoeud]: Handler<T> };
export type Partie<T extends TypeNoeud> = Pick<Table, T>;

/** An element of the document that links point to. */
export interface Cible {
  id: string;
  noeud: Noeud;
}

/** Where a handler stands: the context, and what its ancestors decided. */
export interface Etat {
  readonly doc: DocumentVdd;
  readonly ctx: Contexte;
  readonly table: Table;
  /** words of the heading above: what names a table without a title */
  readonly section: string;
  /** level of the next heading */
  readonly niveau: number;
  /** inside a paragraph: only phrasing content may come */
  readonly enLigne: boolean;
  /** `Definition`, `Abreviation` and `Chapitre` of the document, by their ID */
  readonly cibles: ReadonlyMap<string, Cible>;
  /** number of a choice block among the blocks, of a conditioned node among those: how the reader's answers find them */
  readonly rangs: ReadonlyMap<Noeud, number>;
  /** a fresh id, never given twice */
  id(nom: string): string;
}
