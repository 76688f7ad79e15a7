/** The structure of the guide as the N documents tell it: who stands below whom. */
import {
  type Contenu,
  type DocumentVdd,
  type EntreeMenu,
  type Famille,
  titreDe,
  type TypeNoeud,
} from '../../model/index.js';
import { estInterne } from './interne.js';

/** One document, as far as a menu needs it. */
interface Membre {
  titre: string;
  famille: Famille;
  /** ID of its first theme, or empty */
  theme: string;
  enfants: EntreeMenu[];
}

const FAMILLES = {
  Theme: 'theme',
  SousTheme: 'sous-theme',
  Dossier: 'dossier',
  SousDossier: 'sous-dossier',
  Fiche: 'fiche',
} as const;

/** What a menu shows below a theme: never a service, which has a list of its own. */
const AU_MENU = new Set<Famille>([
  'theme', 'sous-theme', 'dossier', 'sous-dossier', 'fiche', 'question-reponse', 'liens-externes', 'comment-faire-si',
]); // prettier-ignore

export class Guide {
  readonly #membres = new Map<string, Membre>();

  noter(doc: DocumentVdd): void {
    if (estInterne(doc)) return;
    const enfants = doc.id.startsWith('N') ? structure(doc.children) : [];
    const theme = doc.themes[0]?.id ?? '';
    this.#membres.set(doc.id, { titre: doc.titre, famille: doc.famille, theme, enfants });
  }

  /** The theme a document says it belongs to; empty when it says none. */
  themeDe(id: string): string {
    return this.#membres.get(id)?.theme ?? '';
  }

  has(id: string): boolean {
    return this.#membres.has(id);
  }

  /** Held documents of these families, by title. */
  parFamille(familles: ReadonlySet<Famille>): EntreeMenu[] {
    const entrees: EntreeMenu[] = [];
    for (const [id, { titre, famille }] of this.#membres)
      if (familles.has(famille)) entrees.push({ id, titre, famille });
    return entrees.sort((a, b) => a.titre.localeCompare(b.titre, 'fr'));
  }

  /**
   * The entry as the menu shows it: only what is held, filled with what the document itself lists below it.
   * A title given by the parent (often shorter) goes first. A document never stands below itself.
   */
  completer(entree: EntreeMenu, chemin: readonly string[] = []): EntreeMenu | undefined {
    const membre = this.#membres.get(entree.id);
    const famille = membre?.famille ?? entree.famille;
    if (chemin.includes(entree.id) || !AU_MENU.has(famille)) return undefined;
    const donnes = entree.enfants?.length ? entree.enfants : (membre?.enfants ?? []);
    const enfants = donnes.flatMap((enfant) => this.completer(enfant, [...chemin, entree.id]) ?? []);
    // A sub-theme or sub-dossier often has no file of its own: it stands by what it holds.
    if (!membre && !enfants.length) return undefined;
    return {
      id: entree.id,
      titre: entree.titre || membre?.titre || '',
      famille,
      ...(enfants.length && { enfants }),
    };
  }
}

/** The tree below an N document: its own children of the structure, see-also blocks left out. */
function structure(children: readonly Contenu[]): EntreeMenu[] {
  return children.flatMap((c) => {
    if (typeof c === 'string' || !estStructure(c.type)) return [];
    const { ID: id } = c.attributes as { ID?: string };
    const enfants = structure(c.children);
    return id ? [{ id, titre: titreDe(c), famille: FAMILLES[c.type], ...(enfants.length && { enfants }) }] : enfants;
  });
}

const estStructure = (type: TypeNoeud): type is keyof typeof FAMILLES => type in FAMILLES;
