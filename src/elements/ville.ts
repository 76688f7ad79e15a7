/**
 * What is known of the town: its files (`data-local`) and the directory (`data-insee`). Fetched only where one of the two is
 * asked for, once a page; whatever fails is told once, and the national text stands without it.
 */
import { completer } from '../local/completer.js';
import { contactDe } from '../local/contacts.js';
import { couchesDOptions, jourDeLaVille, type Ville } from '../local/couches.js';
import { ficheLocale, fichesSous, lieuDe } from '../local/fiches-locales.js';
import { lireFichierLocal, type FauteFichier } from '../local/fichier/lire.js';
import type { FichierLocal } from '../local/fichier/types.js';
import { fusionner, type Options } from '../local/index.js';
import {
  ecrireCle,
  lireCle,
  type AnnuaireCommune,
  type Cle,
  type ContactLocal,
  type DocumentVdd,
  type Repere,
} from '../model/index.js';
import { ErreurSource, lireJson, type Source } from '../source/index.js';
import { signaler } from './signaler.js';

/** Milliseconds for one file of the town. */
const DELAI = 10_000;
/** Files that build one upon the other: the town's, its grouping's, and hardly more. */
const ETAGES = 5;

/** The town as one page knows it. */
export class VilleLue {
  constructor(
    readonly fichiers: readonly FichierLocal[],
    readonly annuaire: AnnuaireCommune | undefined,
  ) {}

  /** Words of the town for the interface, those of its own file before those it builds upon. */
  get textes(): Readonly<Record<string, string>> {
    return Object.assign({}, ...this.fichiers.map(({ textes }) => textes)) as Record<string, string>;
  }

  /** Options by their precedence: page, files, element. Without a document: those that hold for every one. */
  options(page: Options, propres: Options, doc?: DocumentVdd): Options {
    const commune = this.annuaire?.nom;
    return fusionner(commune ? { commune } : {}, page, ...couchesDOptions(this.fichiers, doc), propres);
  }

  /** The document with what the town adds. @param element tells of a note whose chapter is not there */
  completer(doc: DocumentVdd, options: Options, element?: HTMLElement): DocumentVdd {
    const { audience, id } = doc;
    return completer(doc, this.#ville(options), ({ chapitre }) => {
      const message = `le fichier de la commune place une note après le chapitre « ${chapitre} », qui n’existe pas ; elle est à la fin.`;
      if (element) signaler(element, { level: 'warning', code: 'note-chapitre', message, audience, id });
    });
  }

  ficheLocale(cle: Cle, options: Options): DocumentVdd | undefined {
    return ficheLocale(cle, this.#ville(options));
  }

  /** Keys of the town's own sheets. */
  clesLocales(): Cle[] {
    const cles = this.fichiers.flatMap(({ fichesLocales = [] }) =>
      fichesLocales.flatMap(({ id, sous }) => {
        const audience = lireCle(sous)?.audience;
        return audience ? [{ audience, id }] : [];
      }),
    );
    return [...new Map(cles.map((cle) => [ecrireCle(cle), cle])).values()];
  }

  /** What a sheet of the town's own stands below. */
  sous(cle: Cle): Cle | undefined {
    return lieuDe(cle, this.#ville({}));
  }

  /** The town's own sheets below a document. */
  locales(cle: Cle): Repere[] {
    return fichesSous(cle, this.#ville({})).map(({ attributes: { ID: id, titre } }) => ({ id, titre }));
  }

  contact(pivot: string, options: Options): ContactLocal {
    return contactDe(pivot, this.#ville(options));
  }

  #ville(options: Options): Ville {
    const { fichiers, annuaire } = this;
    const jour = jourDeLaVille(options.insee, new Date());
    return { options, fichiers, jour, ...(annuaire && { annuaire }) };
  }
}

const lues = new WeakMap<Source, Map<string, Promise<VilleLue>>>();

/** @param element told of what is wrong, if nobody was yet */
export function lireVille(element: HTMLElement, { local, insee }: Options, source: Source): Promise<VilleLue> {
  const dela = lues.get(source) ?? new Map<string, Promise<VilleLue>>();
  lues.set(source, dela);
  const cle = JSON.stringify([local, insee]);
  const lue = dela.get(cle) ?? lire(element, local, insee, source);
  dela.set(cle, lue);
  return lue;
}

async function lire(
  element: HTMLElement,
  local: string | undefined,
  insee: string | undefined,
  source: Source,
): Promise<VilleLue> {
  const connu = insee ? lireAnnuaire(element, insee, source) : undefined;
  const fichiers = local ? await lireFichiers(element, new URL(local, document.baseURI).href) : [];
  const code = insee ?? fichiers.findLast(({ commune }) => commune?.insee)?.commune?.insee;
  const annuaire = await (connu ?? (code ? lireAnnuaire(element, code, source) : undefined));
  return new VilleLue(fichiers, annuaire);
}

async function lireAnnuaire(element: HTMLElement, insee: string, source: Source): Promise<AnnuaireCommune | undefined> {
  try {
    return await source.annuaire(insee);
  } catch (erreur) {
    const absent = erreur instanceof ErreurSource && erreur.code === 'introuvable';
    const message = absent
      ? `le miroir n’a pas d’annuaire pour la commune ${insee}. Faites-le : npx co-marquage annuaire --insee ${insee} --out miroir`
      : messageDe(erreur);
    signaler(element, { level: 'error', code: 'annuaire', message });
    return undefined;
  }
}

/** The file, and below it those it builds upon. */
async function lireFichiers(
  element: HTMLElement,
  adresse: string,
  vues: readonly string[] = [],
): Promise<FichierLocal[]> {
  try {
    const { fichier, fautes } = lireFichierLocal(await lireJson(adresse, DELAI));
    if (fautes.length) await direFautes(element, adresse, fautes);
    if (!fichier) return [];
    if (!fichier.etend) return [fichier];
    const base = new URL(fichier.etend, adresse).href;
    const suite = [...vues, adresse];
    if (suite.includes(base) || suite.length >= ETAGES) {
      signaler(element, {
        level: 'error',
        code: 'local',
        message: `${adresse} : etend tourne en rond (${base}). Retirez-le.`,
      });
      return [fichier];
    }
    return [...(await lireFichiers(element, base, suite)), fichier];
  } catch (erreur) {
    signaler(element, { level: 'error', code: 'local', message: `${messageDe(erreur)} Le guide est affiché sans.` });
    return [];
  }
}

/** One message for the whole file: a console full of lines is not read. */
async function direFautes(element: HTMLElement, adresse: string, fautes: readonly FauteFichier[]): Promise<void> {
  const { direFaute } = await import('../local/fichier/messages.js');
  const message = `${adresse} : ${fautes.map(direFaute).join(' ')}`;
  signaler(element, { level: 'error', code: 'local-champs', message });
}

const messageDe = (erreur: unknown): string => (erreur instanceof Error ? erreur.message : String(erreur));
