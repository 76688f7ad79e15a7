/** `DIR/<audience>/search/…`: the index of the search box, built while the documents go by. */
import { type Audience, type DocumentVdd } from '../../model/index.js';
import { Constructeur } from '../../search/construire.js';
import type { Collecteur, Fichier } from './collecteur.js';

export class Recherche implements Collecteur {
  readonly #constructeurs = new Map<Audience, Constructeur>();

  voir(doc: DocumentVdd): void {
    let constructeur = this.#constructeurs.get(doc.audience);
    if (!constructeur) this.#constructeurs.set(doc.audience, (constructeur = new Constructeur(doc.audience)));
    constructeur.ajouter(doc);
  }

  *fichiers(): Generator<Fichier> {
    for (const [audience, constructeur] of this.#constructeurs)
      for (const [nom, contenu] of Object.entries(constructeur.fichiers()))
        yield { chemin: `${audience}/search/${nom}`, contenu };
  }
}
