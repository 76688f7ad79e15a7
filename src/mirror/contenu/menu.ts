/**
 * `DIR/<audience>/menu.json` and the long lists beside it: from the index files where the archive has them, else rebuilt from
 * the documents.
 */
import {
  type Audience,
  AUDIENCES,
  type DocumentVdd,
  type EntreeMenu,
  estNoeud,
  type Famille,
  LISTES,
  type ListeGuide,
  type MenuGuide,
  type NomListe,
  parcourir,
} from '../../model/index.js';
import type { Collecteur, Fichier } from './collecteur.js';
import { Glossaire } from './glossaire.js';
import { Guide } from './guide.js';
import { THEME_ASSOCIATIONS, type Tenus } from './tenus.js';

const COMMENT_FAIRE_SI = new Set<Famille>(['comment-faire-si']);
const DE_LISTE: Record<NomListe, { index: string; familles: ReadonlySet<Famille> }> = {
  questions: { index: 'questionsreponses', familles: new Set<Famille>(['question-reponse']) },
  services: {
    index: 'servicesenligne',
    familles: new Set<Famille>(['teleservice', 'formulaire', 'modele', 'simulateur', 'outil']),
  },
};
/** What a menu names; the sheets below stand in the documents of their dossiers. */
const AU_SOMMAIRE = new Set<Famille>(['theme', 'sous-theme', 'dossier', 'sous-dossier']);

/** What the index files of one audience gave. */
interface Index {
  arborescence?: EntreeMenu[];
  menu?: EntreeMenu[];
  listes: Map<string, string[]>;
}

export class Menus implements Collecteur {
  readonly #guides = new Map<Audience, Guide>();
  readonly #index = new Map<Audience, Index>();

  constructor(
    readonly tenus: Tenus,
    readonly glossaire = new Glossaire(),
  ) {}

  voir(doc: DocumentVdd): void {
    this.#guide(doc.audience).noter(doc);
    this.glossaire.voir(doc);
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
      if (!menu) continue;
      const listes: MenuGuide['listes'] = {};
      for (const nom of LISTES) {
        const liste = this.#liste(audience, nom);
        if (!liste) continue;
        listes[nom] = liste.groupes.reduce((n, { enfants = [] }) => n + enfants.length, 0);
        yield { chemin: `${audience}/${nom}.json`, contenu: JSON.stringify(liste) };
      }
      const glossaire = this.glossaire.fichier(audience);
      if (glossaire) {
        listes.glossaire = this.glossaire.nombre(audience);
        yield glossaire;
      }
      yield { chemin: `${audience}/menu.json`, contenu: JSON.stringify({ ...menu, listes }) };
    }
  }

  /** The menu of an audience; of a merged one, the part of the other's menu that is its own. */
  menu(audience: Audience): MenuGuide | undefined {
    const fusion = this.tenus.fusions[audience];
    if (fusion) return this.#menuFusionne(fusion);
    const guide = this.#guides.get(audience);
    if (!guide) return undefined;
    const { listes } = this.#indexDe(audience);
    const commentFaireSi = ordonner(guide.parFamille(COMMENT_FAIRE_SI), listes.get('commentfairesi'));
    return { v: 1, themes: this.#themes(audience, guide).map(sansFiches), commentFaireSi };
  }

  /** By theme, in the order of the index file; nothing when no document is of that kind. */
  #liste(audience: Audience, nom: NomListe): ListeGuide | undefined {
    const guide = this.#guides.get(audience);
    if (!guide) return undefined;
    const { index, familles } = DE_LISTE[nom];
    const entrees = ordonner(guide.parFamille(familles), this.#indexDe(audience).listes.get(index));
    if (!entrees.length) return undefined;
    const groupes = new Map(this.#themes(audience, guide).map((theme) => [theme.id, { ...theme, enfants: [] as EntreeMenu[] }])); // prettier-ignore
    const sans: EntreeMenu[] = [];
    for (const entree of entrees) (groupes.get(guide.themeDe(entree.id))?.enfants ?? sans).push(entree);
    const autres: EntreeMenu = { id: '', titre: '', famille: 'theme', enfants: sans };
    return { v: 1, groupes: [...groupes.values(), autres].filter(({ enfants }) => enfants?.length) };
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
    return { v: 1, themes, commentFaireSi: [] };
  }

  #guide(audience: Audience): Guide {
    return obtenir(this.#guides, audience, () => new Guide());
  }
  #indexDe(audience: Audience): Index {
    return obtenir(this.#index, audience, () => ({ listes: new Map() }));
  }
}

/** Without the sheets, which would make it four times as long. */
function sansFiches({ enfants, ...entree }: EntreeMenu): EntreeMenu {
  const gardes = enfants?.filter(({ famille }) => AU_SOMMAIRE.has(famille)).map(sansFiches) ?? [];
  return { ...entree, ...(gardes.length && { enfants: gardes }) };
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
