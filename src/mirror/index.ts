/** The mirror: the official archives → a tree of static files that any web server can publish. */
import { join } from 'node:path';
import { type Audience, type Manifeste } from '../model/index.js';
import { VERSION } from '../version.js';
import { Bilan, versionDominante } from './bilan.js';
import { Menus } from './contenu/menu.js';
import { Changements } from './contenu/changements.js';
import type { Collecteur } from './contenu/collecteur.js';
import { Recherche } from './contenu/recherche.js';
import { Redirections } from './contenu/redirections.js';
import { Tenus } from './contenu/tenus.js';
import { Arbre, EMPREINTES } from './disque/arbre.js';
import { arbrePublie, publier, reparer } from './disque/bascule.js';
import { type Emplacement, trouverEmplacement } from './disque/emplacement.js';
import { remplacer } from './disque/fs.js';
import { verrouiller } from './disque/verrou.js';
import { codeDe, ErreurMiroir, messageDe, SORTIES } from './erreurs.js';
import { garderAudiences, garderLisibles, garderMinimum, garderNombre, garderPoids } from './gardes.js';
import { Lecture } from './lecture.js';
import { type Empreintes, MANIFESTE, Precedent } from './manifeste.js';
import { type Demande, type OptionsMiroir, preciser } from './options.js';
import { type ArchiveObtenue, obtenirArchives } from './sources/archive.js';
import { type Entree, ouvrirArchive } from './zip/archive.js';
import { natureDe } from './zip/noms.js';

export { ErreurMiroir, SORTIES, type Motif } from './erreurs.js';
export type { OptionsMiroir, Progres } from './options.js';
export { lignesRapport } from './rapport.js';
export { retour } from './retour.js';

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
  const archives = await obtenirArchives(demande, lieu);
  const precedent = new Precedent(demande.fs, arbrePublie(demande.fs, lieu));
  if (!demande.forcer && precedent.estDe(archives, VERSION, demande.exemple)) {
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

/** Reads the archives into the tree. @returns the manifest, written as well */
async function remplir(
  arbre: Arbre,
  archives: readonly ArchiveObtenue[],
  precedent: Precedent,
  demande: Demande,
): Promise<Manifeste> {
  const ouvertes = new Map<Audience, { obtenue: ArchiveObtenue; entrees: Entree[]; ids: Set<string> }>();
  for (const obtenue of archives) {
    const entrees = await ouvrir(demande, obtenue);
    ouvertes.set(obtenue.audience, { obtenue, entrees, ids: idsDe(entrees, obtenue.audience) });
  }
  const tenus = new Tenus(new Map([...ouvertes].map(([audience, { ids }]) => [audience, ids])));
  const menus = new Menus(tenus);
  const redirections = new Redirections();
  const date = demande.maintenant().toISOString();
  const changements = new Changements(precedent, date, redirections);
  const collecteurs: readonly Collecteur[] = [menus, new Recherche(), changements];
  const lecture = new Lecture(arbre, tenus, menus, redirections, changements, collecteurs, (cle) =>
    precedent.document(cle),
  );
  const bilans = new Map<Audience, Bilan>();
  for (const [audience, { obtenue, entrees, ids }] of ouvertes) {
    const bilan = new Bilan(provenance(obtenue));
    bilans.set(audience, bilan);
    await lecture.archive(audience, entrees, bilan, (fait) =>
      demande.onProgress({ etape: 'lecture', audience, fait, total: entrees.length }),
    );
    if (!demande.accepterChute) garder(audience, ids, bilan, { lecture, redirections, precedent, demande });
    // The packed archive is no longer needed.
    entrees.length = 0;
  }
  if (!demande.accepterChute) garderAudiences(precedent.manifeste, new Set(ouvertes.keys()), tenus.fusions);
  lecture.terminer();
  const { fichiers, morts } = redirections.resoudre(tenus);
  for (const { chemin, contenu } of fichiers) arbre.poser(chemin, contenu);
  for (const collecteur of collecteurs)
    for (const { chemin, contenu } of collecteur.fichiers()) arbre.poser(chemin, contenu);
  for (const dossier of ['images', 'annuaire']) arbre.reprendreDossier(dossier);
  const manifeste = composer(demande, bilans, tenus, lecture, morts);
  arbre.poser(
    EMPREINTES,
    JSON.stringify({ v: 1, fichiers: Object.fromEntries(arbre.empreintes) } satisfies Empreintes),
  );
  arbre.poser(MANIFESTE, JSON.stringify(manifeste));
  return manifeste;
}

async function ouvrir({ fs }: Demande, { audience, chemin }: ArchiveObtenue): Promise<Entree[]> {
  return ouvrirArchive(fs.readFileSync(chemin), audience);
}

/** @throws ErreurMiroir when two files of different folders would be the same document */
function idsDe(entrees: readonly Entree[], audience: Audience): Set<string> {
  const ids = new Set<string>();
  for (const { nom, chemin } of entrees) {
    const nature = natureDe(nom);
    if (nature.genre !== 'document') continue;
    if (ids.has(nature.id))
      throw new ErreurMiroir(
        'archive',
        `${audience} : le document ${nature.id} y est deux fois (${chemin}). L’archive est refusée ; le miroir précédent reste en place.`,
      );
    ids.add(nature.id);
  }
  return ids;
}

interface Autour {
  lecture: Lecture;
  redirections: Redirections;
  precedent: Precedent;
  demande: Demande;
}

function garder(audience: Audience, ids: ReadonlySet<string>, bilan: Bilan, autour: Autour): void {
  const { lecture, redirections, precedent, demande } = autour;
  const refuses = lecture.refuses.filter(({ fichier }) => fichier.startsWith(`${audience}/`));
  garderMinimum(audience, ids.size, demande.officielle && !precedent.manifeste);
  garderNombre({ audience, ids, avant: precedent.ids(audience), rediriges: redirections.de(audience) });
  garderLisibles(audience, refuses.length, ids.size, refuses[0]?.raison ?? '');
  garderPoids(audience, bilan.archive.octets ?? 0, precedent.manifeste?.archives[audience]?.octets);
}

const provenance = ({
  source,
  sha256,
  etag,
  lastModified,
}: ArchiveObtenue): ConstructorParameters<typeof Bilan>[0] => ({
  source,
  sha256,
  ...(etag && { etag }),
  ...(lastModified && { lastModified }),
});

function composer(
  demande: Demande,
  bilans: ReadonlyMap<Audience, Bilan>,
  tenus: Tenus,
  lecture: Lecture,
  morts: readonly string[],
): Manifeste {
  const flux = versionDominante(bilans.values());
  return {
    v: 1,
    date: demande.maintenant().toISOString(),
    outil: VERSION,
    ...(flux && { flux }),
    ...(demande.exemple && { exemple: true }),
    ...(Object.keys(tenus.fusions).length && { audiences: tenus.fusions }),
    archives: Object.fromEntries([...bilans].map(([audience, { archive }]) => [audience, archive])),
    ...(lecture.refuses.length && { refuses: lecture.refuses }),
    ...(morts.length && { redirectionsMortes: morts.length }),
  };
}

const DISQUE: Record<string, string> = {
  ENOSPC: 'Le disque est plein : libérez de la place',
  EDQUOT: 'Le quota de disque est atteint : libérez de la place',
  EACCES: 'Un droit manque sur le dossier : rendez-le accessible en écriture',
  EPERM: 'Un droit manque sur le dossier : rendez-le accessible en écriture',
  EROFS: 'Le disque est en lecture seule : choisissez un autre dossier',
  EIO: 'Le disque a refusé une opération : faites-le vérifier',
  EMFILE: 'Trop de fichiers sont ouverts sur cette machine : réessayez plus tard',
};

/** A fault of the system, in a sentence. */
function nommerDisque(erreur: unknown): unknown {
  const code = codeDe(erreur);
  if (erreur instanceof ErreurMiroir || !code || !/^E[A-Z]+$/.test(code)) return erreur;
  const cure = DISQUE[code] ?? 'Une opération sur le disque a échoué : vérifiez le dossier';
  return new ErreurMiroir('disque', `${cure} (${messageDe(erreur)}). Le miroir précédent reste en place.`, {
    cause: erreur,
  });
}
