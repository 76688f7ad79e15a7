/** Where documents come from. The elements know only this. */
import type {
  AnnuaireCommune,
  Audience,
  Cle,
  DocumentVdd,
  FichierChangements,
  FichierRedirections,
  ListeGuide,
  Manifeste,
  MenuGuide,
  NomListe,
} from '../model/index.js';

/** Every promise rejects with `ErreurSource` and nothing else. Callers share what is returned: never change it. */
export interface Source {
  /** The document, of the audience that holds it (one audience may have been merged into another). */
  document(cle: Cle): Promise<DocumentVdd>;
  manifeste(): Promise<Manifeste>;
  menu(audience: Audience): Promise<MenuGuide>;
  /** One of the long lists that the menu names. */
  liste(audience: Audience, nom: NomListe): Promise<ListeGuide>;
  /** Where documents that are gone are found today. */
  redirections(audience: Audience): Promise<FichierRedirections>;
  /** What changed from one run of the mirror to the next, newest first. */
  changements(audience: Audience): Promise<FichierChangements>;
  /** The bodies competent for a commune, by its INSEE code. */
  annuaire(insee: string): Promise<AnnuaireCommune>;
  /** Address of a file of the mirror, e.g. `images/I7286.png`. */
  adresse(chemin: string): string;
}

/**
 * Why there is no document:
 * - `introuvable`: the mirror does not hold it; `miroir`: there is no mirror at that address;
 * - `reseau`: no answer, or one that is no answer (500…); `delai`: none in time;
 * - `forme`: an answer that is no document (half a file, another page); `version`: one for a newer script.
 */
export type CodeSource = 'introuvable' | 'miroir' | 'reseau' | 'delai' | 'forme' | 'version';

/** `message` is for the webmaster, in French: what was found, what to do. */
export class ErreurSource extends Error {
  override name = 'ErreurSource';
  constructor(
    readonly code: CodeSource,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
