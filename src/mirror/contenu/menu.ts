/** `DIR/<audience>/menu.json`: from the index files where the archive has them, else rebuilt from the N documents. */
import {
  type Audience,
  AUDIENCES,
  type DocumentVdd,
  type EntreeMenu,
  estNoeud,
  type Famille,
  type MenuGuide,
  parcourir,
} from '../../model/index.js';
import type { Collecteur, Fichier } from './collecteur.js';
import { Guide } from './guide.js';
import { THEME_ASSOCIATIONS, type Tenus } from './tenus.js';

const SERVICES = new Set<Famille>(['teleservice', 'formulaire', 'modele', 'simulateur', 'outil']);

/** What the index files of one audience gave. */
interface Index {
  arborescence?: EntreeMenu[];
  menu?: EntreeMenu[];
  listes: Map<string, string[]>;
}

export class Menus implements Collecteur {
  readonly #guides = new Map<Audience, Guide>();
  readonly #index = new Map<Audience, Index>();

  constructor(readonly tenus: Tenus) {}

  voir(doc: DocumentVdd): void {
    this.#guide(doc.audience).noter(doc);
  }

  /** `menu.xml` or `arborescence.xml`, read. */
  voirMenu(audience: Audience, nom: 'menu' | 'arborescence', entrees: EntreeMenu[]): void {
    this.#indexDe(audience)[nom] = entrees;
  }

  /** `accueil`, `questionsreponses`, `commentfairesi`, `servicesenligne`: only the order of what they name. */
  voirListe(doc: DocumentVdd, nom: string): void {
    const ids: string[] = [];
    for (const [noeud] of parcourir(doc.children.filter(estNoeud))) {
      const { ID } = noeud.attributes as { ID?: string };
      if (ID) ids.push(ID);
    }
    this.#indexDe(doc.audience).listes.set(nom, ids);
  }

  *fichiers(): Generator<Fichier> {
    for (const audience of AUDIENCES) {
      const menu = this.menu(audience);
      if (menu) yield { chemin: `${audience}/menu.json`, contenu: JSON.stringify(menu) };
    }
  }

  /** The menu of an audience; of a merged one, the part of the other's menu that is its own. */
  menu(audience: Audience): MenuGuide | undefined {
    const fusion = this.tenus.fusions[audience];
    if (fusion) return this.#menuFusionne(fusion);
    const guide = this.#guides.get(audience);
    if (!guide) return undefined;
    const { listes } = this.#indexDe(audience);
    const liste = (nom: string, familles: ReadonlySet<Famille>): EntreeMenu[] =>
      ordonner(guide.parFamille(familles), listes.get(nom));
    return {
      v: 1,
      themes: this.#themes(audience, guide),
      commentFaireSi: liste('commentfairesi', new Set<Famille>(['comment-faire-si'])),
      questionsReponses: liste('questionsreponses', new Set<Famille>(['question-reponse'])),
      services: liste('servicesenligne', SERVICES),
    };
  }

  #themes(audience: Audience, guide: Guide): EntreeMenu[] {
    const { arborescence, menu, listes } = this.#indexDe(audience);
    const donnes = arborescence?.some(estTheme) ? arborescence : menu;
    const racines = donnes?.filter(estTheme) ?? [];
    const noms = new Set(racines.map(({ id }) => id));
    const autres = ordonner(guide.parFamille(new Set<Famille>(['theme'])), listes.get('accueil'));
    return [...racines, ...autres.filter(({ id }) => !noms.has(id))].flatMap((theme) => guide.completer(theme) ?? []);
  }

  #menuFusionne(fusion: Audience): MenuGuide {
    const themes = this.menu(fusion)?.themes.filter(({ id }) => id === THEME_ASSOCIATIONS) ?? [];
    return { v: 1, themes, commentFaireSi: [], questionsReponses: [], services: [] };
  }

  #guide(audience: Audience): Guide {
    return obtenir(this.#guides, audience, () => new Guide());
  }
  #indexDe(audience: Audience): Index {
    return obtenir(this.#index, audience, () => ({ listes: new Map() }));
  }
}

const estTheme = ({ famille }: EntreeMenu): boolean => famille === 'theme';

/** In the order of the list; what it does not name comes after, as it was. */
function ordonner(entrees: EntreeMenu[], ids: readonly string[] | undefined): EntreeMenu[] {
  if (!ids) return entrees;
  const rangs = new Map(ids.map((id, i) => [id, i]));
  const rang = ({ id }: EntreeMenu): number => rangs.get(id) ?? ids.length;
  return entrees.sort((a, b) => rang(a) - rang(b));
}

function obtenir<K, V>(map: Map<K, V>, cle: K, faire: () => V): V {
  let valeur = map.get(cle);
  if (valeur === undefined) map.set(cle, (valeur = faire()));
  return valeur;
}
