/** `DIR/<audience>/changes.json` and `changes.atom`: what came, went and changed between two runs. */
import {
  type Audience,
  AUDIENCES,
  type Changement,
  type Cle,
  type DocumentVdd,
  type FichierChangements,
} from '../../model/index.js';
import { atom } from './atom.js';
import type { Collecteur, Fichier } from './collecteur.js';
import { differences } from './difference.js';
import { estInterne } from './interne.js';
import type { Redirections } from './redirections.js';

/** Entries kept per audience, newest first: some months of an ordinary feed. */
const GARDES = 500;

/** What the last run left, as far as it is needed here. */
export interface Avant {
  manifeste?: { date: string } | undefined;
  ids(audience: Audience): readonly string[];
  document(cle: Cle): DocumentVdd | undefined;
  changements(audience: Audience): FichierChangements | undefined;
}

export class Changements implements Collecteur {
  /** IDs of the last run that were not met yet */
  readonly #restent = new Map<Audience, Set<string>>();
  readonly #depuis: Partial<Record<Audience, string>> = {};
  readonly #vus = new Map<Audience, Map<string, Changement>>();

  constructor(
    readonly avant: Avant,
    readonly date: string,
    readonly redirections: Redirections,
  ) {}

  voir({ audience, id }: DocumentVdd): void {
    this.#restentDe(audience).delete(id);
  }

  /** A document whose file is not the one published. */
  ecrit(doc: DocumentVdd): void {
    // A first run announces nothing: everything would be new.
    if (estInterne(doc) || !this.avant.ids(doc.audience).length) return;
    const ancien = this.avant.document({ audience: doc.audience, id: doc.id });
    const changement = ancien ? this.#modification(ancien, doc) : this.#changement('ajout', doc);
    if (changement) this.#vusDe(doc.audience).set(doc.id, changement);
  }

  #modification(ancien: DocumentVdd, doc: DocumentVdd): Changement | undefined {
    const details = differences(ancien, doc);
    const modifieLe = doc.modifieLe !== ancien.modifieLe ? doc.modifieLe : undefined;
    if (!details.length && !modifieLe) return undefined;
    return { ...this.#changement('modification', doc), ...(modifieLe && { modifieLe }), details };
  }

  *fichiers(): Generator<Fichier> {
    for (const audience of AUDIENCES) {
      if (!this.#restent.has(audience)) continue;
      const nouveaux = [...this.#vusDe(audience).values(), ...this.#partis(audience)];
      nouveaux.sort((a, b) => (a.id < b.id ? -1 : 1));
      const avant = this.avant.changements(audience);
      const tous = [...nouveaux, ...(avant?.changements ?? [])];
      const changements = tous.slice(0, GARDES);
      const depuis = tous.length > GARDES ? changements.at(-1)!.date : (avant?.depuis ?? this.#premier(audience));
      const fichier: FichierChangements = { v: 1, ...(depuis && { depuis }), changements };
      if (depuis && changements.length) this.#depuis[audience] = depuis;
      yield { chemin: `${audience}/changes.json`, contenu: JSON.stringify(fichier) };
      yield { chemin: `${audience}/changes.atom`, contenu: atom(audience, fichier, this.date) };
    }
  }

  /** The manifest's word on them. Call it after `fichiers`. */
  bilan(): { changements?: Partial<Record<Audience, string>> } {
    return Object.keys(this.#depuis).length ? { changements: this.#depuis } : {};
  }

  /** The run that wrote what this one is compared with. */
  #premier(audience: Audience): string | undefined {
    return this.avant.ids(audience).length ? this.avant.manifeste?.date : undefined;
  }

  #partis(audience: Audience): Changement[] {
    const rediriges = this.redirections.de(audience);
    return [...this.#restentDe(audience)].flatMap((id) => {
      const doc = this.avant.document({ audience, id });
      if (!doc || estInterne(doc)) return [];
      return [this.#changement(rediriges.has(id) ? 'redirection' : 'retrait', doc)];
    });
  }

  #changement(genre: Changement['genre'], { id, titre, spUrl }: DocumentVdd): Changement {
    return { genre, id, titre, date: this.date, url: spUrl };
  }

  #restentDe(audience: Audience): Set<string> {
    let ids = this.#restent.get(audience);
    if (!ids) this.#restent.set(audience, (ids = new Set(this.avant.ids(audience))));
    return ids;
  }

  #vusDe(audience: Audience): Map<string, Changement> {
    let vus = this.#vus.get(audience);
    if (!vus) this.#vus.set(audience, (vus = new Map<string, Changement>()));
    return vus;
  }
}
