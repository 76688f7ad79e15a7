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
import { estVide, motsPleins } from './mots.js';
import { marquer, type Textes } from './marquer.js';
import { ecrireQuotidien } from './quotidien/lire.js';
import { QUOTIDIEN } from './quotidien/table.js';
import { recolter, type Recolte } from './recolte.js';
import { GENRES } from './reglages.js';

/** File name → text, to be written below `DIR/<audience>/search/`. */
export type FichiersIndex = Record<'index.json' | 'lignes.json', string>;

interface Entree extends Omit<Recolte, 'corps' | 'liens'> {
  id: string;
  famille: Famille;
  theme: Repere | undefined;
  titreComplet: string;
  /** stems of the running text → how often */
  corps: Map<string, number>;
}

export class Constructeur {
  readonly audience: Audience;
  #entrees = new Map<string, Entree>();
  /** target → name given to it → documents that do */
  #noms = new Map<string, Map<string, number>>();
  #liens = new Map<string, number>();

  constructor(audience: Audience) {
    this.audience = audience;
  }

  /** Takes one document in; guided searches, redirections and index files are passed over. */
  ajouter(doc: DocumentVdd): void {
    const { corps, liens, ...reste } = recolter(doc);
    if (GENRES[doc.famille] > 0 && doc.titre)
      this.#entrees.set(doc.id, {
        ...reste, id: doc.id, famille: doc.famille, theme: doc.themes[0], titreComplet: doc.titre, corps: compter(corps),
      }); // prettier-ignore
    const vus = new Set<string>();
    for (const { cle, nom } of liens) {
      const noms = this.#noms.get(cle) ?? new Map<string, number>();
      this.#noms.set(cle, noms);
      if (nom && !vus.has(cle + nom)) noms.set(nom, (noms.get(nom) ?? 0) + 1);
      vus.add(cle + nom);
      if (!vus.has(cle)) this.#liens.set(cle, (this.#liens.get(cle) ?? 0) + 1);
      vus.add(cle);
    }
  }

  /** How many documents the index holds. */
  get taille(): number {
    return this.#entrees.size;
  }

  fichiers(): FichiersIndex {
    const entrees = [...this.#entrees.values()].sort(
      (a, b) => comparer(a.theme?.titre ?? '', b.theme?.titre ?? '') || comparer(a.contexte.join(), b.contexte.join()) || comparer(a.id, b.id),
    ); // prettier-ignore
    const themes = [...new Map(entrees.flatMap(({ theme: t }) => (t ? [[t.id, t.titre] as [string, string]] : [])))];
    const familles = [...new Set(entrees.map(({ famille }) => famille))].sort(comparer);
    const listes = marquer(entrees.map((e) => this.#textes(e)));
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
      listes: [...listes.values()].map((liste) => ecrireListe(liste.map(([doc]) => doc))).join('\n'),
      notes: [...listes.values()].map((liste) => liste.map(([, note]) => chiffre(note)).join('')).join('\n'),
      quotidien: ecrireQuotidien(QUOTIDIEN),
    };
    const lignes: FichierLignes = { v: VERSION_INDEX, lignes: entrees.map((e) => ligneDe(e)).join('\n') };
    return { 'index.json': JSON.stringify(index), 'lignes.json': JSON.stringify(lignes) };
  }

  #cle(e: Entree): string {
    return ecrireCle({ audience: this.audience, id: e.id });
  }

  /** 0..15, by the logarithm of the number of documents that name this one. */
  #popularite(e: Entree): number {
    return Math.min(15, Math.round(2.5 * Math.log2(1 + (this.#liens.get(this.#cle(e)) ?? 0))));
  }

  #textes(e: Entree): Textes {
    return {
      titre: e.titre,
      intertitres: e.intertitres,
      description: e.description,
      contexte: e.contexte,
      corps: e.corps,
      noms: [...(this.#noms.get(this.#cle(e)) ?? []), ...e.autresNoms.map((nom) => [nom, 2] as [string, number])],
      abreviations: e.abreviations,
      cites: this.#liens.get(this.#cle(e)) ?? 0,
    };
  }
}

/** Stems of a running text → how often. */
function compter(texte: string): Map<string, number> {
  const nombre = new Map<string, number>();
  for (const { racine, plat } of motsPleins(texte))
    if (plat.length > 2 && !/^\d/.test(plat) && !estVide(racine)) nombre.set(racine, (nombre.get(racine) ?? 0) + 1);
  return nombre;
}

/** By code unit: the same order on every machine, unlike `localeCompare`. */
const comparer = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** All files at once, for callers that hold the documents. */
export function construireIndex(documents: Iterable<DocumentVdd>, options: { audience: Audience }): FichiersIndex {
  const constructeur = new Constructeur(options.audience);
  for (const doc of documents) constructeur.ajouter(doc);
  return constructeur.fichiers();
}
