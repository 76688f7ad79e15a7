/**
 * `DIR/images/`: the pictures that documents name. None is a need: what cannot be had is told in the report, its last good
 * version stays, and the widget shows the words and a link instead. A document holds the sizes of those that stand, so that
 * a browser asks for nothing more to know which are there and how much room they take.
 */
import type { DocumentVdd } from '../../model/index.js';
import type { Arbre } from '../disque/arbre.js';
import { LIMITES } from '../limites.js';
import type { Precedent } from '../manifeste.js';
import type { Demande } from '../options.js';
import { demanderImage, ErreurImage, type Validateurs } from './demander.js';
import { mesurer } from './mesurer.js';
import { imagesDe } from './noms.js';

/** `DIR/images.json`: what is known of each picture, for the next run. */
export interface FichierImages {
  v: 1;
  images: Record<string, CarteImage>;
}
export interface CarteImage extends Validateurs {
  /** width and height in pixels */
  taille: [number, number];
  octets: number;
  /** ISO date-time at which the server last said that it is this one; absent when none was asked */
  vu?: string;
}

const JOUR = 86_400_000;
/** Days a picture is believed before it is asked for again: they hardly ever change. */
const CONFIANCE = 7;
/** So many at once. */
const ENSEMBLE = 4;
/** Silences in a row after which the server is asked no more by this run. */
const SILENCES = 4;

export class Images {
  readonly #voulues = new Set<string>();
  readonly #cartes = new Map<string, CarteImage>();
  readonly #manquantes = new Map<string, ErreurImage>();
  #silences = 0;
  #octets = 0;

  constructor(
    readonly arbre: Arbre,
    readonly precedent: Precedent,
    readonly demande: Demande,
  ) {}

  /** @returns whether the document names pictures: its sizes come later */
  noter(doc: DocumentVdd): boolean {
    const noms = imagesDe(doc);
    for (const nom of noms) this.#voulues.add(nom);
    return noms.length > 0;
  }

  /** Gets them all into the tree. Never throws for a picture; the disk's faults are the run's. */
  async obtenir(): Promise<void> {
    const { arbre, precedent, demande } = this;
    const anciennes = precedent.images()?.images ?? {};
    const file = [...this.#voulues].sort();
    const total = file.length;
    const signal = AbortSignal.timeout(Math.min(demande.delaiTotal, LIMITES.dureeImages));
    const suivante = async (): Promise<void> => {
      for (let nom = file.shift(); nom !== undefined; nom = file.shift()) {
        await this.#obtenirUne(nom, anciennes[nom], signal);
        demande.onProgress({ etape: 'images', fait: total - file.length, total });
      }
    };
    await Promise.all(Array.from({ length: ENSEMBLE }, suivante));
    // Put there by hand: not ours to remove.
    arbre.reprendreDossier('images', (chemin) => !Object.hasOwn(anciennes, chemin.slice('images/'.length)));
    if (!this.#cartes.size) return;
    const images = Object.fromEntries([...this.#cartes].sort(([a], [b]) => (a < b ? -1 : 1)));
    arbre.poser('images.json', JSON.stringify({ v: 1, images } satisfies FichierImages));
  }

  /** The document with the sizes of its pictures that stand. */
  completer(doc: DocumentVdd): DocumentVdd {
    const reste = { ...doc };
    delete reste.images;
    const images = imagesDe(doc).flatMap((nom) => {
      const carte = this.#cartes.get(nom);
      return carte ? [[nom, carte.taille] as const] : [];
    });
    return images.length ? { ...reste, images: Object.fromEntries(images) } : reste;
  }

  /** The manifest's word on them; none when no picture was asked for and none stands. */
  bilan(): { images?: { nombre: number; octets: number; manquantes?: string[]; aReprendre?: true } } {
    if (!this.demande.images && !this.#cartes.size) return {};
    const manquantes = [...this.#manquantes].sort(([a], [b]) => (a < b ? -1 : 1));
    return {
      images: {
        nombre: this.#cartes.size,
        octets: this.#octets,
        ...(manquantes.length && { manquantes: manquantes.map(([nom, { message }]) => `${nom} : ${message}`) }),
        ...(manquantes.some(([, { muet }]) => muet) && { aReprendre: true }),
      },
    };
  }

  async #obtenirUne(nom: string, carte: CarteImage | undefined, signal: AbortSignal): Promise<void> {
    const { precedent, demande } = this;
    const ancienne = precedent.octets(`images/${nom}`);
    const maintenant = demande.maintenant();
    const agee = Math.abs(maintenant.getTime() - Date.parse(carte?.vu ?? '1970')) > CONFIANCE * JOUR;
    try {
      if (!demande.images || (ancienne && !agee)) return void this.#garder(nom, ancienne, carte);
      if (this.#silences >= SILENCES) throw new ErreurImage('le serveur des images ne répond pas', true);
      const recue = await demanderImage(nom, demande, (ancienne && carte) || {}, signal);
      this.#silences = 0;
      const vu = maintenant.toISOString();
      if (recue === 'inchangee') return void this.#garder(nom, ancienne, { ...carte, vu });
      const { octets, ...validateurs } = recue;
      this.#poser(nom, octets, { ...validateurs, vu });
    } catch (erreur) {
      if (!(erreur instanceof ErreurImage)) throw erreur;
      if (erreur.muet) this.#silences += 1;
      if (!this.#garder(nom, ancienne, carte)) this.#manquantes.set(nom, erreur);
    }
  }

  #garder(nom: string, octets: Buffer | undefined, carte: Partial<CarteImage> = {}): boolean {
    const taille = octets && mesurer(octets);
    if (!taille || !(this.arbre.reprendre(`images/${nom}`) || this.arbre.empreintes.has(`images/${nom}`))) return false;
    this.#compter(nom, { ...carte, taille, octets: octets.length });
    return true;
  }

  /** @throws ErreurImage when it is no picture, or one too many */
  #poser(nom: string, octets: Buffer, suite: Validateurs & { vu: string }): void {
    const taille = mesurer(octets);
    if (!taille) throw new ErreurImage('ce n’est pas une image');
    if (this.#octets + octets.length > LIMITES.images) throw new ErreurImage('toutes les images ensemble pèsent trop');
    this.arbre.poser(`images/${nom}`, octets);
    this.#compter(nom, { taille, octets: octets.length, ...suite });
  }

  #compter(nom: string, carte: CarteImage): void {
    this.#cartes.set(nom, carte);
    this.#octets += carte.octets;
  }
}
