/** The mirror: the official archives → a tree of static files that any web server can publish. */
import { join } from 'node:path';
import type { Manifeste } from '../model/index.js';
import { Arbre } from './disque/arbre.js';
import { arbrePublie, publier, reparer } from './disque/bascule.js';
import { type Emplacement, trouverEmplacement } from './disque/emplacement.js';
import { remplacer } from './disque/fs.js';
import { verrouiller } from './disque/verrou.js';
import { codeDe, ErreurMiroir, messageDe, SORTIES } from './erreurs.js';
import { MANIFESTE, Precedent } from './manifeste.js';
import { type Demande, type OptionsMiroir, preciser } from './options.js';
import { remplir } from './remplir.js';
import { veiller } from './sources/veille.js';
import { obtenirArchives } from './sources/archive.js';

export { ErreurMiroir, SORTIES, type Motif } from './erreurs.js';
export type { OptionsMiroir, Progres } from './options.js';
export { lignesRapport } from './rapport.js';
export { retour } from './retour.js';
export { etatMiroir, type Etat } from './etat.js';

/** What a run did. */
export interface Rapport {
  /** `inchange`: the archives are those of last time, nothing was written */
  etat: 'nouveau' | 'inchange';
  /** 0, or 3 when documents were refused */
  sortie: number;
  /** the published folder */
  dir: string;
  manifeste: Manifeste;
  /** files written anew, and taken over as they stood */
  ecrits: number;
  repris: number;
  /** bytes of the tree */
  octets: number;
  /** milliseconds */
  duree: number;
}

/**
 * Builds or updates the mirror in `options.out`. Readers see the old tree or the new one, whole, at every instant.
 *
 * @throws ErreurMiroir when nothing could be published: the old tree stands as it was
 */
export async function mirror(options: OptionsMiroir): Promise<Rapport> {
  const debut = performance.now();
  const demande = preciser(options);
  const { fs } = demande;
  try {
    const lieu = trouverEmplacement(fs, demande.out, demande.sansLien);
    const liberer = verrouiller(fs, lieu);
    try {
      reparer(fs, lieu);
      return { ...(await refaire(demande, lieu)), dir: lieu.dir, duree: performance.now() - debut };
    } finally {
      liberer();
    }
  } catch (erreur) {
    throw nommerDisque(erreur);
  }
}

type Fait = Omit<Rapport, 'dir' | 'duree'>;

async function refaire(demande: Demande, lieu: Emplacement): Promise<Fait> {
  if (demande.officielle) await veiller(demande);
  const archives = await obtenirArchives(demande, lieu);
  const precedent = new Precedent(demande.fs, arbrePublie(demande.fs, lieu));
  if (!demande.forcer && precedent.estDe(archives, demande)) {
    const manifeste = noterVerification(demande, lieu, precedent.manifeste!);
    return { etat: 'inchange', sortie: sortieDe(manifeste), manifeste, ecrits: 0, repris: 0, octets: 0 };
  }
  const arbre = new Arbre(demande.fs, lieu, precedent.arbre, demande.maintenant());
  try {
    const manifeste = await remplir(arbre, archives, precedent, demande);
    demande.onProgress({ etape: 'ecriture', fait: 0 });
    publier(demande.fs, lieu, arbre.finir());
    const { ecrits, repris, octets } = arbre;
    return { etat: 'nouveau', sortie: sortieDe(manifeste), manifeste, ecrits, repris, octets };
  } catch (erreur) {
    arbre.abandonner();
    throw erreur;
  }
}

const JOUR = 86_400_000;

/**
 * A feed that stands still is no stale mirror: once a day an unchanged run notes in the manifest that it looked.
 * More often would change the file's ETag for nothing.
 */
function noterVerification({ fs, maintenant }: Demande, lieu: Emplacement, manifeste: Manifeste): Manifeste {
  const date = maintenant();
  if (date.getTime() - Date.parse(manifeste.verifie ?? manifeste.date) < JOUR) return manifeste;
  const verifie = { ...manifeste, verifie: date.toISOString() };
  remplacer(fs, join(arbrePublie(fs, lieu)!, MANIFESTE), JSON.stringify(verifie));
  return verifie;
}

const sortieDe = (manifeste: Manifeste): number => (manifeste.refuses?.length ? SORTIES.refus : SORTIES.fait);

const DISQUE: Record<string, string> = {
  ENOSPC: 'Le disque est plein : libérez de la place',
  EDQUOT: 'Le quota de disque est atteint : libérez de la place',
  EACCES: 'Un droit manque sur le dossier : rendez-le accessible en écriture',
  EPERM: 'Un droit manque sur le dossier : rendez-le accessible en écriture',
  EROFS: 'Le disque est en lecture seule : choisissez un autre dossier',
  EIO: 'Le disque a refusé une opération : faites-le vérifier',
  EMFILE: 'Trop de fichiers sont ouverts sur cette machine : réessayez plus tard',
};

/** A fault of the system, in a sentence. @param reste what stands as it was */
export function nommerDisque(erreur: unknown, reste = 'Le miroir précédent reste en place.'): unknown {
  const code = codeDe(erreur);
  if (erreur instanceof ErreurMiroir || !code || !/^E[A-Z]+$/.test(code)) return erreur;
  const cure = DISQUE[code] ?? 'Une opération sur le disque a échoué : vérifiez le dossier';
  return new ErreurMiroir('disque', `${cure} (${messageDe(erreur)}). ${reste}`, {
    cause: erreur,
  });
}
