/**
 * Writes the index of one audience (Node, used by the mirror): documents are given one by one, then the files are asked for.
 *
 * ```ts
 * const c = new Constructeur('particuliers');
 * for await (const doc of documents) c.ajouter(doc);
 * for (const [nom, texte] of Object.entries(c.fichiers())) write(`particuliers/search/${nom}`, texte);
 * ```
 * The same documents, in whatever order, give the same bytes.
 */
import { ecrireCle } from '../model/index.js';
import type { Audience, DocumentVdd, Famille, Repere } from '../model/index.js';
import { chiffre, ecrireListe, ecrireRacines, VERSION_INDEX } from './format.js';
import type { FichierIndex, FichierLignes } from './format.js';
import { ligneDe } from './ligne.js';
import { Lexique, type Compte } from './lexique.js';
import { marquer, type Textes } from './marquer.js';
import { detacher, motsPleins } from './mots.js';
import { ecrireQuotidien } from './quotidien/lire.js';
import { QUOTIDIEN } from './quotidien/table.js';
import { recolter, type Recolte } from './recolte.js';
import { GENRES } from './reglages.js';
import { tournures } from './tournures/dire.js';
import { TOURNURES } from './tournures/table.js';
import { paroles } from './vocabulaire.js';

/** File name → text, to be written below `DIR/<audience>/search/`. */
export type FichiersIndex = Record<'index.json' | 'lignes.json', string>;

interface Entree extends Omit<Recolte, 'corps' | 'liens'> {
  id: string;
  famille: Famille;
  theme?: Repere | undefined;
  titreComplet: string;
}
/**
 * What is kept of a document until all were seen: its entry as bytes of JSON, outside the heap, and the stems of its running text.
 * Texts kept as they come would each keep the whole XML document alive that they were cut out of.
 */
interface Gardee {
  entree: Uint8Array;
  corps: Compte;
}

/** Something counted once a document: `tour` is the document that was last counted. */
interface Voix {
  nombre: number;
  tour: number;
}
/** Documents that name a sheet, and by which names. */
interface Cite extends Voix {
  noms: Map<string, Voix>;
}
function compterUneFois(voix: Voix, tour: number): void {
  if (voix.tour !== tour) voix.nombre++;
  voix.tour = tour;
}

export class Constructeur {
  readonly audience: Audience;
  readonly #lexique = new Lexique();
  readonly #gardees = new Map<string, Gardee>();
  /** names, each held once */
  readonly #noms = new Map<string, string>();
  /** sheets that others name */
  readonly #cites = new Map<string, Cite>();
  #tour = 0;

  constructor(audience: Audience) {
    this.audience = audience;
  }

  /** Takes one document in; guided searches, redirections and index files are passed over. */
  ajouter(doc: DocumentVdd): void {
    const { corps, liens, ...reste } = recolter(doc);
    if (GENRES[doc.famille] > 0 && doc.titre) {
      const { id, famille, themes, titre: titreComplet } = doc;
      const entree: Entree = { ...reste, id, famille, theme: themes[0], titreComplet };
      this.#gardees.set(id, {
        entree: new TextEncoder().encode(JSON.stringify(entree)),
        corps: this.#lexique.compter(corps),
      });
    }
    this.#nommer(liens);
  }

  /** A document counts once for each sheet it names, and once for each name it gives it. */
  #nommer(liens: Recolte['liens']): void {
    const tour = ++this.#tour;
    for (const { cle, nom: lu } of liens) {
      let cite = this.#cites.get(cle);
      if (!cite) this.#cites.set(cle, (cite = { nombre: 0, tour: 0, noms: new Map() }));
      compterUneFois(cite, tour);
      if (!lu) continue;
      const nom = this.#nom(lu);
      let voix = cite.noms.get(nom);
      if (!voix) cite.noms.set(nom, (voix = { nombre: 0, tour: 0 }));
      compterUneFois(voix, tour);
    }
  }

  #nom(lu: string): string {
    let nom = this.#noms.get(lu);
    if (nom === undefined) this.#noms.set((nom = detacher(lu)), nom);
    return nom;
  }

  /** How many documents the index holds. */
  get taille(): number {
    return this.#gardees.size;
  }

  #lireEntrees(): (Entree & { corps: Compte })[] {
    return [...this.#gardees.values()].map(({ entree, corps }) => ({
      ...(JSON.parse(new TextDecoder().decode(entree)) as Entree),
      corps,
    }));
  }

  fichiers(): FichiersIndex {
    const entrees = this.#lireEntrees().sort(
      (a, b) => comparer(a.theme?.titre ?? '', b.theme?.titre ?? '') || comparer(a.contexte.join(), b.contexte.join()) || comparer(a.id, b.id),
    ); // prettier-ignore
    const themes = [...new Map(entrees.flatMap(({ theme: t }) => (t ? [[t.id, t.titre] as [string, string]] : [])))];
    const familles = [...new Set(entrees.map(({ famille }) => famille))].sort(comparer);
    const dites = tournures(
      [...QUOTIDIEN, ...TOURNURES],
      entrees.map(({ titre }) => new Set(motsPleins(titre).map(({ racine }) => racine))),
    );
    const listes = marquer(
      entrees.map((e, i) => this.#textes(e, dites[i]!)),
      this.#lexique,
    );
    const index: FichierIndex = {
      v: VERSION_INDEX,
      audience: this.audience,
      familles,
      themes,
      ids: entrees.map(({ id }) => id).join('\n'),
      titres: entrees.map(({ titreComplet }) => titreComplet).join('\n'),
      docs: entrees
        .map((e) => {
          const theme = themes.findIndex(([id]) => id === e.theme?.id) + 1;
          return chiffre(familles.indexOf(e.famille)) + chiffre(theme) + chiffre(this.#popularite(e));
        })
        .join(''),
      racines: ecrireRacines([...listes.keys()]),
      listes: [...listes.values()].map((liste) => ecrireListe(liste.docs)).join('\n'),
      notes: [...listes.values()].map((liste) => liste.notes.map(chiffre).join('')).join('\n'),
      quotidien: ecrireQuotidien(QUOTIDIEN),
      paroles: paroles(QUOTIDIEN, entrees.map(({ titreComplet }) => titreComplet).join(' ')),
    };
    const lignes: FichierLignes = { v: VERSION_INDEX, lignes: entrees.map((e) => ligneDe(e)).join('\n') };
    return { 'index.json': JSON.stringify(index), 'lignes.json': JSON.stringify(lignes) };
  }

  #cite(e: Entree): Cite | undefined {
    return this.#cites.get(ecrireCle({ audience: this.audience, id: e.id }));
  }

  /** 0..15, by the logarithm of the number of documents that name this one. */
  #popularite(e: Entree): number {
    return Math.min(15, Math.round(2.5 * Math.log2(1 + (this.#cite(e)?.nombre ?? 0))));
  }

  #textes(e: Entree & { corps: Compte }, dites: readonly string[]): Textes {
    const cite = this.#cite(e);
    return {
      titre: e.titre,
      intertitres: e.intertitres,
      description: e.description,
      contexte: e.contexte,
      corps: e.corps,
      noms: [
        ...[...(cite?.noms ?? [])].map(([nom, { nombre }]) => [nom, nombre] as const),
        ...e.autresNoms.map((nom) => [nom, 2] as const),
      ],
      abreviations: e.abreviations,
      tournures: dites,
    };
  }
}

/** By code unit: the same order on every machine, unlike `localeCompare`. */
const comparer = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** All files at once, for callers that hold the documents. */
export function construireIndex(documents: Iterable<DocumentVdd>, options: { audience: Audience }): FichiersIndex {
  const constructeur = new Constructeur(options.audience);
  for (const doc of documents) constructeur.ajouter(doc);
  return constructeur.fichiers();
}
