import {
  decoder,
  ecrireCle,
  type ErreurDeForme,
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
import { lireJson } from './lire.js';
import { ErreurSource, type Source } from './source.js';

/** Milliseconds a reader waits before he is told and may try again. */
const DELAI = 10_000;
/** Milliseconds until a copy is kept: first the sheet stands, then the browser has time. */
const REPIT = 2000;

/** A mirror on a web server. One per address serves the whole page: what was read once is not asked for again. */
export class SourceHttp implements Source {
  static readonly #toutes = new Map<string, SourceHttp>();
  readonly #lus = new Map<string, Promise<unknown>>();
  readonly #documents = new Map<string, Promise<DocumentVdd>>();

  /** The page's one source for a mirror, whose address may be relative to the page. */
  static pour(base: string): SourceHttp {
    const { href } = new URL(base.endsWith('/') ? base : `${base}/`, document.baseURI);
    const source = SourceHttp.#toutes.get(href) ?? new SourceHttp(href);
    SourceHttp.#toutes.set(href, source);
    return source;
  }

  /** @param base absolute address ending in `/` */
  constructor(
    readonly base: string,
    readonly delai = DELAI,
    readonly repit = REPIT,
  ) {}

  document(cle: Cle): Promise<DocumentVdd> {
    const nom = ecrireCle(cle);
    return retenir(this.#documents, nom, async () => {
      const doc = await this.#document(cle).catch(async (erreur: unknown) => {
        const { reprendre } = await garde(() => {
          throw erreur;
        });
        return reprendre(this.base, cle, erreur);
      });
      // Asked for again, the mirror is tried again.
      if (doc.copie) this.#documents.delete(nom);
      return doc;
    });
  }

  manifeste(): Promise<Manifeste> {
    return this.#fichier<Manifeste>('mirror.json');
  }

  menu(audience: Audience): Promise<MenuGuide> {
    return this.#fichier<MenuGuide>(`${audience}/menu.json`);
  }

  liste(audience: Audience, nom: NomListe): Promise<ListeGuide> {
    return this.#fichier<ListeGuide>(`${audience}/${nom}.json`);
  }

  redirections(audience: Audience): Promise<FichierRedirections> {
    return this.#fichier<FichierRedirections>(`${audience}/redirections.json`);
  }

  changements(audience: Audience): Promise<FichierChangements> {
    return this.#fichier<FichierChangements>(`${audience}/changes.json`);
  }

  annuaire(insee: string): Promise<AnnuaireCommune> {
    return this.#fichier<AnnuaireCommune>(`annuaire/${encodeURIComponent(insee)}.json`);
  }

  adresse(chemin: string): string {
    return new URL(chemin, this.base).href;
  }

  async #document(cle: Cle): Promise<DocumentVdd> {
    try {
      return await this.#lire(cle);
    } catch (erreur) {
      if (!(erreur instanceof ErreurSource) || erreur.code !== 'introuvable') throw erreur;
      const audience = await this.#fusion(cle.audience);
      if (!audience) throw erreur;
      return this.#lire({ ...cle, audience });
    }
  }

  async #lire(cle: Cle): Promise<DocumentVdd> {
    const adresse = this.adresse(`${ecrireCle(cle)}.json`);
    const json = await lireJson(adresse, this.delai);
    try {
      const doc = decoder(json, cle);
      setTimeout(() => void garde().then((copies) => copies?.garder(this.base, cle, json)), this.repit);
      return doc;
    } catch (cause) {
      const { code } = cause as ErreurDeForme;
      throw new ErreurSource(
        code === 'version' ? 'version' : 'forme',
        code === 'version'
          ? `${adresse} vient d’un miroir plus récent que ce script. Mettez co-marquage.js à jour.`
          : `${adresse} n’est pas un document de miroir co-marquage. Refaites le miroir.`,
        { cause },
      );
    }
  }

  /** The audience that holds another one's documents, as the manifest tells. @throws ErreurSource `miroir` without a manifest */
  async #fusion(audience: Audience): Promise<Audience | undefined> {
    try {
      return (await this.manifeste()).audiences?.[audience];
    } catch (cause) {
      if (!(cause instanceof ErreurSource) || (cause.code !== 'introuvable' && cause.code !== 'forme')) throw cause;
      throw new ErreurSource(
        'miroir',
        `pas de miroir à l’adresse ${this.base}. Donnez la bonne par l’attribut source (data-source sur le script), ` +
          'ou créez-en un : npx co-marquage mirror --out miroir',
        { cause },
      );
    }
  }

  #fichier<T extends { v: number }>(chemin: string): Promise<T> {
    return retenir(this.#lus, chemin, async () => {
      const adresse = this.adresse(chemin);
      const json = (await lireJson(adresse, this.delai)) as T | null;
      if (typeof json?.v !== 'number')
        throw new ErreurSource('forme', `${adresse} n’est pas un fichier de miroir co-marquage. Refaites le miroir.`);
      if (Math.floor(json.v) > 1)
        throw new ErreurSource('version', `${adresse} est plus récent que ce script. Mettez co-marquage.js à jour.`);
      return json;
    }) as Promise<T>;
  }
}

/** What keeps copies: code of its own, that the first sheet does not wait for. */
const garde = <T = undefined>(sinon: () => T = () => undefined as T) => import('./garde.js').catch(sinon);

/** What is asked for twice is fetched once; what failed is forgotten, so that trying again tries. */
function retenir<T>(connus: Map<string, Promise<T>>, cle: string, demande: () => Promise<T>): Promise<T> {
  const connu = connus.get(cle);
  if (connu) return connu;
  const promesse = demande();
  connus.set(cle, promesse);
  promesse.catch(() => connus.delete(cle));
  return promesse;
}
