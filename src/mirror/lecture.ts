/** Reads the documents of the archives and puts them into the new tree, one at a time. */
import { setImmediate as ceder } from 'node:timers/promises';
import { ErreurXml, lireDocument, lireMenu, lireRedirections } from '../feed/index.js';
import {
  type Audience,
  type Cle,
  decoder,
  type DocumentVdd,
  ecrireCle,
  encoder,
  type Manifeste,
} from '../model/index.js';
import type { Bilan } from './bilan.js';
import type { Changements } from './contenu/changements.js';
import type { Collecteur } from './contenu/collecteur.js';
import { resoudreLiens } from './contenu/liens.js';
import type { Menus } from './contenu/menu.js';
import type { Redirections } from './contenu/redirections.js';
import type { Tenus } from './contenu/tenus.js';
import { Titres } from './contenu/titres.js';
import type { Arbre } from './disque/arbre.js';
import type { Images } from './images/index.js';
import { ErreurMiroir } from './erreurs.js';
import type { Entree } from './zip/archive.js';
import { natureDe } from './zip/noms.js';

type Refus = NonNullable<Manifeste['refuses']>[number];

/** How many documents between two looks at the clock of the process: the progress bar moves, signals are heard. */
const TRANCHE = 32;

export class Lecture {
  readonly refuses: Refus[] = [];
  readonly #titres = new Titres();
  /** encoded documents that wait for a title, or for the sizes of their pictures */
  readonly #attente: { cle: Cle; json: string; cibles: Cle[] }[] = [];

  constructor(
    readonly arbre: Arbre,
    readonly tenus: Tenus,
    readonly menus: Menus,
    readonly redirections: Redirections,
    readonly changements: Changements,
    readonly collecteurs: readonly Collecteur[],
    readonly images: Images,
    /** the last good version of a document */
    readonly derniere: (cle: Cle) => DocumentVdd | undefined,
  ) {}

  /** @throws ErreurMiroir when an entry is not what the archive's directory tells */
  async archive(
    audience: Audience,
    entrees: readonly Entree[],
    bilan: Bilan,
    fait: (n: number) => void,
  ): Promise<void> {
    let n = 0;
    for (const entree of entrees) {
      const nature = natureDe(entree.nom);
      const xml = nature.genre === 'autre' ? undefined : await entree.lire();
      if (xml && nature.genre === 'document') this.#document({ audience, id: nature.id }, xml, bilan);
      else if (xml && nature.genre === 'index') this.#index(audience, nature.id, xml);
      if (++n % TRANCHE === 0) {
        fait(n);
        await ceder();
      }
    }
    fait(n);
  }

  /** Everything was read, the pictures are there: writes what waited. */
  terminer(): void {
    for (const { cle, json, cibles } of this.#attente) {
      const titres = this.#titres.pour(cibles, this.tenus, true)!;
      this.#poser(this.images.completer(avecTitres(decoder(JSON.parse(json), cle), titres)));
    }
    this.#attente.length = 0;
    this.#reprendreAbsents();
  }

  #document(cle: Cle, xml: Buffer, bilan: Bilan): void {
    bilan.noterXml(xml);
    const doc = this.#lire(cle, xml);
    if (!doc) return;
    bilan.noter(doc);
    const cibles = resoudreLiens(doc, this.tenus);
    this.#titres.noter(doc);
    for (const collecteur of this.collecteurs) collecteur.voir(doc);
    const titres = this.#titres.pour(cibles, this.tenus);
    const illustre = this.images.noter(doc);
    if (!titres || illustre) this.#attente.push({ cle, json: JSON.stringify(encoder(doc)), cibles });
    else this.#poser(avecTitres(doc, titres));
  }

  #poser(doc: DocumentVdd): void {
    const change = this.arbre.poser(`${ecrireCle(doc)}.json`, JSON.stringify(encoder(doc)));
    if (change) this.changements.ecrit(doc);
  }

  /** The document, or its last good version, or nothing; a broken one is noted by name. */
  #lire(cle: Cle, xml: Buffer): DocumentVdd | undefined {
    const fichier = `${ecrireCle(cle)}.xml`;
    try {
      const doc = lireDocument(xml, { audience: cle.audience, fichier });
      if (doc.id.toUpperCase() !== cle.id)
        throw new ErreurMiroir('archive', `${fichier} : ce fichier contient le document ${doc.id}`);
      return { ...doc, id: cle.id };
    } catch (erreur) {
      if (!(erreur instanceof ErreurXml) && !(erreur instanceof ErreurMiroir)) throw erreur;
      const garde = this.derniere(cle);
      this.refuses.push({ fichier, raison: erreur.message, garde: garde !== undefined });
      if (!garde) this.tenus.retirer(cle);
      return garde;
    }
  }

  /** A broken index costs its own contents only: the menu is rebuilt from the documents. */
  #index(audience: Audience, nom: string, xml: Buffer): void {
    const fichier = `${audience}/${nom}.xml`;
    try {
      if (nom === 'menu' || nom === 'arborescence') this.menus.voirMenu(audience, nom, lireMenu(xml, { fichier }));
      else if (nom === 'redirections') this.redirections.noter(audience, lireRedirections(xml, { audience, fichier }));
      else if (LISTES.has(nom)) this.menus.voirListe(lireDocument(xml, { audience, fichier }), nom);
    } catch (erreur) {
      if (!(erreur instanceof ErreurXml)) throw erreur;
      this.refuses.push({ fichier, raison: erreur.message, garde: false });
    }
  }

  /** Links were resolved by the names in the archives; documents that could not be read after all are named as absent. */
  #reprendreAbsents(): void {
    const perdus = this.refuses
      .filter(({ garde }) => !garde)
      .map(({ fichier }) => fichier.replace(/^.*\/|\.xml$/g, ''));
    if (!perdus.length) return;
    for (const chemin of this.arbre.empreintes.keys()) {
      const [audience, nom = ''] = chemin.split('/') as [Audience, string?];
      const texte = this.arbre.lire(chemin).toString();
      if (!perdus.some((id) => texte.includes(`"${id}"`))) continue;
      const doc = decoder(JSON.parse(texte), { audience, id: nom.replace(/\.json$/, '') });
      resoudreLiens(doc, this.tenus);
      this.#poser(doc);
    }
  }
}

const LISTES = new Set(['accueil', 'servicesenligne', 'questionsreponses', 'commentfairesi']);

const avecTitres = (doc: DocumentVdd, titres: Record<string, string>): DocumentVdd =>
  Object.keys(titres).length ? { ...doc, titres } : doc;
