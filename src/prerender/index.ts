/** Prerendering: a mirror → pages and fragments of plain HTML, that any server hands out and any plugin includes. */
import { Arbre } from '../mirror/disque/arbre.js';
import { arbrePublie, publier, reparer } from '../mirror/disque/bascule.js';
import { trouverEmplacement, type Emplacement } from '../mirror/disque/emplacement.js';
import { verrouiller } from '../mirror/disque/verrou.js';
import { nommerDisque } from '../mirror/index.js';
import { VERSION } from '../version.js';
import { Ecrivain } from './ecrire.js';
import { Feuilles } from './feuilles.js';
import { MiroirSurDisque } from './miroir.js';
import { preciser, type DemandePrerendu, type OptionsPrerendu } from './options.js';
import { plans } from './plan.js';
import { lireVilleSurDisque } from './ville.js';

export { ErreurMiroir } from '../mirror/erreurs.js';
export type { OptionsPrerendu, ProgresPrerendu } from './options.js';

/** `OUT/prerendu.json`: what stands there, for whoever includes the fragments. */
export interface ManifestePrerendu {
  v: 1;
  /** ISO date-time of the run, and of the mirror it read */
  date: string;
  miroir: string;
  outil: string;
  documents: number;
  /** address the fragments ask their sheets at */
  adresse: string;
}

/** What a run did. */
export interface RapportPrerendu {
  dir: string;
  documents: number;
  /** files written anew, and taken over as they stood */
  ecrits: number;
  repris: number;
  /** bytes of the tree */
  octets: number;
  /** milliseconds */
  duree: number;
  /** what of the town could not be used, in sentences */
  avis: readonly string[];
}

const GENRE = { marque: 'prerendu.json', nom: 'un dossier de pages prérendues', aussi: [] };

/**
 * Writes a page and a fragment for every document of the mirror. Readers see the old tree or the new one, whole.
 *
 * @throws ErreurMiroir when nothing could be published: the old tree stands as it was
 */
export async function prerendre(options: OptionsPrerendu): Promise<RapportPrerendu> {
  const debut = performance.now();
  const demande = preciser(options);
  const { fs } = demande;
  try {
    const miroir = new MiroirSurDisque(fs, demande.mirror);
    const avis: string[] = [];
    const { local, insee } = demande;
    const ville = lireVilleSurDisque(fs, miroir, { local, insee }, (message) => avis.push(message));
    const lieu = trouverEmplacement(fs, demande.out, demande.sansLien, GENRE);
    const liberer = verrouiller(fs, lieu);
    try {
      reparer(fs, lieu);
      const fait = await refaire(demande, lieu, miroir, ville);
      return { ...fait, dir: lieu.dir, avis, duree: performance.now() - debut };
    } finally {
      liberer();
    }
  } catch (erreur) {
    throw nommerDisque(erreur, 'Ce qui était publié reste en place.');
  }
}

async function refaire(
  demande: DemandePrerendu,
  lieu: Emplacement,
  miroir: MiroirSurDisque,
  ville: ReturnType<typeof lireVilleSurDisque>,
): Promise<Pick<RapportPrerendu, 'documents' | 'ecrits' | 'repris' | 'octets'>> {
  const { fs, adresse, canonique } = demande;
  const date = demande.maintenant();
  const arbre = new Arbre(fs, lieu, arbrePublie(fs, lieu), date);
  try {
    const feuilles = new Feuilles();
    const ecrivain = new Ecrivain(demande, miroir, ville, feuilles, arbre);
    for (const [audience, cles] of miroir.cles()) {
      for (const [i, cle] of cles.entries()) {
        demande.onProgress({ audience, fait: i, total: cles.length });
        await ecrivain.ecrire(cle, miroir.document(cle));
      }
      demande.onProgress({ audience, fait: cles.length, total: cles.length });
    }
    for (const cle of ville.clesLocales()) await ecrivain.ecrire(cle, undefined);
    for (const [nom, css] of feuilles.fichiers) arbre.poser(nom, css);
    const base = /^https?:/.test(adresse) ? adresse : canonique && new URL(adresse, canonique).href;
    if (canonique) for (const [nom, xml] of plans(ecrivain.adresses, base ?? '')) arbre.poser(nom, xml);
    const { documents } = ecrivain;
    const manifeste: ManifestePrerendu = {
      v: 1, date: date.toISOString(), miroir: miroir.manifeste.date, outil: VERSION, documents, adresse,
    }; // prettier-ignore
    arbre.poser(GENRE.marque, JSON.stringify(manifeste));
    publier(fs, lieu, arbre.finir());
    const { ecrits, repris, octets } = arbre;
    return { documents, ecrits, repris, octets };
  } catch (erreur) {
    arbre.abandonner();
    throw erreur;
  }
}
