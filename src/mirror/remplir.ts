/** The new tree, from the archives: read, guard, write; the manifest last. */
import { type Audience, type Manifeste } from '../model/index.js';
import { VERSION } from '../version.js';
import { Bilan, versionDominante } from './bilan.js';
import { compresserArbre } from './compresser.js';
import { Changements } from './contenu/changements.js';
import type { Collecteur } from './contenu/collecteur.js';
import { Menus } from './contenu/menu.js';
import { Recherche } from './contenu/recherche.js';
import { Redirections } from './contenu/redirections.js';
import { Tenus } from './contenu/tenus.js';
import { type Arbre, EMPREINTES } from './disque/arbre.js';
import { ErreurMiroir } from './erreurs.js';
import { Images } from './images/index.js';
import { garderAudiences, garderLisibles, garderMinimum, garderNombre, garderPoids } from './gardes.js';
import { Lecture } from './lecture.js';
import { avecAjouts, type Empreintes, MANIFESTE, type Precedent } from './manifeste.js';
import { type Demande, estOfficielle } from './options.js';
import { reglagesServeurs } from './serveurs.js';
import type { ArchiveObtenue } from './sources/archive.js';
import { veilleDe } from './sources/veille.js';
import { type Entree, ouvrirArchive } from './zip/archive.js';
import { natureDe } from './zip/noms.js';

/** Reads the archives into the tree. @returns the manifest, written as well */
export async function remplir(
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
  const images = new Images(arbre, precedent, demande);
  const lecture = new Lecture(arbre, tenus, menus, redirections, changements, collecteurs, images, (cle) =>
    precedent.document(cle),
  );
  const bilans = new Map<Audience, Bilan>();
  for (const [audience, { obtenue, entrees, ids }] of ouvertes) {
    const bilan = new Bilan(provenance(obtenue));
    bilans.set(audience, bilan);
    await lecture.archive(audience, entrees, bilan, (fait) =>
      demande.onProgress({ etape: 'lecture', audience, fait, total: entrees.length }),
    );
    if (!demande.accepterChute) garder(audience, ids, bilan, { lecture, redirections, precedent });
    // The packed archive is no longer needed.
    entrees.length = 0;
  }
  if (!demande.accepterChute) garderAudiences(precedent.manifeste, new Set(ouvertes.keys()), tenus.fusions);
  await images.obtenir();
  lecture.terminer();
  const { fichiers, morts } = redirections.resoudre(tenus, precedent, date);
  for (const { chemin, contenu } of fichiers) arbre.poser(chemin, contenu);
  for (const collecteur of collecteurs)
    for (const { chemin, contenu } of collecteur.fichiers()) arbre.poser(chemin, contenu);
  arbre.reprendreDossier('annuaire');
  if (demande.publier) for (const { chemin, contenu } of reglagesServeurs()) arbre.poser(chemin, contenu);
  const manifeste = composer(demande, date, bilans, tenus, lecture, {
    ...(morts.length && { redirectionsMortes: morts.length }),
    ...images.bilan(),
    ...changements.bilan(),
  });
  arbre.poser(
    EMPREINTES,
    JSON.stringify({ v: 1, fichiers: Object.fromEntries(arbre.empreintes) } satisfies Empreintes),
  );
  arbre.poser(MANIFESTE, JSON.stringify(manifeste));
  if (demande.compresser) await compresserArbre(arbre);
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
}

function garder(audience: Audience, ids: ReadonlySet<string>, bilan: Bilan, autour: Autour): void {
  const { lecture, redirections, precedent } = autour;
  const refuses = lecture.refuses.filter(({ fichier }) => fichier.startsWith(`${audience}/`));
  garderMinimum(audience, ids.size, estOfficielle(bilan.archive.source) && !precedent.manifeste);
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
  date: string,
  bilans: ReadonlyMap<Audience, Bilan>,
  tenus: Tenus,
  lecture: Lecture,
  reste: Partial<Manifeste>,
): Manifeste {
  const flux = versionDominante(bilans.values());
  return {
    v: 1,
    date,
    outil: VERSION,
    ...(flux && { flux }),
    ...veilleDe(demande, flux),
    ...avecAjouts(demande),
    ...(demande.exemple && { exemple: true }),
    ...(Object.keys(tenus.fusions).length && { audiences: tenus.fusions }),
    archives: Object.fromEntries([...bilans].map(([audience, { archive }]) => [audience, archive])),
    ...(lecture.refuses.length && { refuses: lecture.refuses }),
    ...reste,
  };
}
