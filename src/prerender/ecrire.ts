/** The pages and fragments of one run, document after document. */
import { toHtml } from 'hast-util-to-html';
import type { Element, Properties, Root } from 'hast';
import type { VilleLue } from '../elements/ville.js';
import type { Arbre } from '../mirror/disque/arbre.js';
import { adresseOfficielle, adresseSure, ecrireCle, type Cle, type DocumentVdd } from '../model/index.js';
import { vueDe, montrer, type Lieux, type Montre } from './arbre.js';
import type { Feuilles } from './feuilles.js';
import { fragment } from './fragment.js';
import { donnees } from './jsonld.js';
import type { MiroirSurDisque } from './miroir.js';
import { remplir, type DemandePrerendu } from './options.js';
import { page } from './page.js';
import type { Adresse } from './plan.js';
import { demande } from './questions.js';

/** Where a document stands in the published folder. */
export const cheminPage = (cle: Cle): string => `${ecrireCle(cle)}.html`;
export const cheminFragment = (cle: Cle): string => `fragments/${ecrireCle(cle)}.html`;

export class Ecrivain {
  /** what the sitemap will hold */
  readonly adresses: Adresse[] = [];
  documents = 0;

  constructor(
    readonly demande: DemandePrerendu,
    readonly miroir: MiroirSurDisque,
    readonly ville: VilleLue,
    readonly feuilles: Feuilles,
    readonly arbre: Arbre,
  ) {}

  /** @param national undefined: a sheet of the town's own */
  async ecrire(cle: Cle, national: DocumentVdd | undefined): Promise<void> {
    const montre = montrer(cle, national, this.ville, this.demande.options);
    if (!montre) return;
    this.documents += 1;
    this.arbre.poser(
      cheminFragment(cle),
      toHtml(await this.#fragment(montre, this.demande.adresse, this.feuilles.fragment, false)),
    );
    this.arbre.poser(cheminPage(cle), toHtml(await this.#page(montre)));
  }

  /** @param base address of the published folder, seen from where the fragment stands */
  async #fragment(montre: Montre, base: string, feuille: string, seule: boolean): Promise<Element> {
    const { couleur } = montre.options;
    const accent = couleur && this.feuilles.couleur(couleur);
    // A fragment stands in a page that has the script.
    const questions = (!seule || this.demande.script !== undefined) && demande(montre.doc, (cle) => this.#tenu(cle));
    const vue = await vueDe(montre, this.ville, this.#lieux(montre), { seule, questions });
    const feuilles = [feuille, ...(accent ? [accent] : [])].map((nom) => base + nom);
    return fragment(montre, vue, feuilles, this.#attributs(seule));
  }

  async #page(montre: Montre): Promise<Root> {
    const { script, adresse, canonique: motif } = this.demande;
    const { doc, cle, options } = montre;
    const base = '../';
    const feuille = script ? this.feuilles.fragment : this.feuilles.pageSansScript;
    const propre = motif && remplir(motif, cle);
    const original = adresseSure(doc.spUrl) ?? adresseOfficielle(cle);
    const canonique = propre ?? (doc.commune === undefined ? original : undefined);
    if (propre) this.adresses.push({ adresse: propre, date: doc.date });
    const lien = (vers: Cle): string => (motif ? remplir(motif, vers) : adresseOfficielle(vers));
    return page({
      doc,
      options,
      fragment: await this.#fragment(montre, base, feuille, true),
      canonique,
      jsonLd: donnees(doc, canonique ?? adresse + cheminPage(cle), lien),
      feuilles: [base + this.feuilles.page],
      prechargees: [base + feuille],
      script,
    });
  }

  /** A document of the mirror, if it is there and can be read. */
  #tenu(cle: Cle): DocumentVdd | undefined {
    try {
      return this.miroir.document(cle);
    } catch {
      return undefined;
    }
  }

  /** What the element needs to know once the reader goes further. */
  #attributs(seule: boolean): Properties {
    const { source, adresseLocal, options, liens } = this.demande;
    return {
      ...(seule && { dataNiveau: '1' }),
      ...(source && { source }),
      ...(adresseLocal && { dataLocal: adresseLocal }),
      ...(options.insee && { dataInsee: options.insee }),
      ...(liens && { dataLienFiche: liens }),
    };
  }

  #lieux({ options }: Montre): Lieux {
    const { source, adresse } = this.demande;
    return {
      lien: (cle) => {
        if (options.lienFiche) return remplir(options.lienFiche, cle);
        // The town's own sheet has no official page: it stands among the pages.
        return /^L\d/.test(cle.id) ? adresse + cheminPage(cle) : undefined;
      },
      adresse: (chemin) => `${source?.replace(/\/?$/, '/')}${chemin}`,
      sansImages: !source,
    };
  } // prettier-ignore
}
