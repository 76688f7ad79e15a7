import {
  ecrireCle,
  type AnnuaireCommune,
  type Audience,
  type Cle,
  type DocumentVdd,
  type FichierChangements,
  type FichierRedirections,
  type ListeGuide,
  type Manifeste,
  type MenuGuide,
  type NomListe,
} from '../model/index.js';
import { ErreurSource, type Source } from './source.js';

/** What a `SourceMemoire` holds; everything but the documents may be left out. */
export interface ContenuMemoire {
  documents: DocumentVdd[];
  manifeste?: Manifeste;
  menus?: Partial<Record<Audience, MenuGuide>>;
  listes?: Partial<Record<Audience, Partial<Record<NomListe, ListeGuide>>>>;
  redirections?: Partial<Record<Audience, FichierRedirections>>;
  changements?: Partial<Record<Audience, FichierChangements>>;
  annuaires?: AnnuaireCommune[];
  /** address that pictures are below */
  base?: string;
}

/** A guide held in memory: previews, tests. */
export class SourceMemoire implements Source {
  constructor(readonly contenu: ContenuMemoire) {}

  document(cle: Cle): Promise<DocumentVdd> {
    const { documents, manifeste } = this.contenu;
    const audience = manifeste?.audiences?.[cle.audience];
    const trouve = (voulue: Audience) => documents.find((d) => d.audience === voulue && d.id === cle.id);
    return donner(trouve(cle.audience) ?? (audience && trouve(audience)), ecrireCle(cle));
  }

  manifeste(): Promise<Manifeste> {
    return donner(this.contenu.manifeste, 'mirror.json');
  }

  menu(audience: Audience): Promise<MenuGuide> {
    return donner(this.contenu.menus?.[audience], `${audience}/menu.json`);
  }

  liste(audience: Audience, nom: NomListe): Promise<ListeGuide> {
    return donner(this.contenu.listes?.[audience]?.[nom], `${audience}/${nom}.json`);
  }

  redirections(audience: Audience): Promise<FichierRedirections> {
    return donner(this.contenu.redirections?.[audience], `${audience}/redirections.json`);
  }

  changements(audience: Audience): Promise<FichierChangements> {
    return donner(this.contenu.changements?.[audience], `${audience}/changes.json`);
  }

  annuaire(insee: string): Promise<AnnuaireCommune> {
    const annuaire = this.contenu.annuaires?.find((a) => a.insee === insee);
    return donner(annuaire, `annuaire/${insee}.json`);
  }

  adresse(chemin: string): string {
    return new URL(chemin, this.contenu.base ?? 'https://co-marquage.invalid/').href;
  }
}

function donner<T>(valeur: T | undefined, nom: string): Promise<T> {
  return valeur === undefined
    ? Promise.reject(new ErreurSource('introuvable', `${nom} n’est pas dans cette source.`))
    : Promise.resolve(valeur);
}
