/**
 * The town's files, one upon the other: first the one that is built upon (`etend`), then the town's own; in each, what holds
 * for all, then for the theme, for the dossier, for the sheet. The later wins.
 */
import { dateDe, murDe } from './horloge.js';
import { fuseauDe } from './fuseau.js';
import { ecrireCle, type AnnuaireCommune, type DocumentVdd } from '../model/index.js';
import type { Complement, FichierLocal, Validite } from './fichier/types.js';
import type { Options } from './schema.js';

/** All that is known of the town when a document is shown. */
export interface Ville {
  /** options by their precedence, this document's included: see `couchesDOptions` */
  options: Options;
  /** the town's files, the one built upon first */
  fichiers: readonly FichierLocal[];
  annuaire?: AnnuaireCommune;
  /** today in the town, `YYYY-MM-DD`: see `jourDeLaVille` */
  jour: string;
}

/** Today where the commune is. */
export const jourDeLaVille = (insee: string | undefined, instant: Date): string =>
  dateDe(murDe(instant, fuseauDe(insee ?? '')));

/** Name of the commune, to mark what is the town's. */
export const nomDe = ({ options, fichiers, annuaire }: Ville): string | undefined =>
  options.commune ?? fichiers.findLast(({ commune }) => commune?.nom)?.commune?.nom ?? annuaire?.nom;

export const estValide = ({ du, au }: Validite, jour: string): boolean => (!du || du <= jour) && (!au || jour <= au);

/** What the files add to that document, from the widest to the narrowest. */
export function complementsDe(fichiers: readonly FichierLocal[], doc: DocumentVdd): Complement[] {
  const themes = reperes(doc, [...doc.themes, doc.sousThemePere, ...doc.filDAriane]);
  const dossiers = reperes(doc, [doc.dossierPere, doc.sousDossierPere, ...doc.filDAriane]);
  return fichiers.flatMap((f) =>
    [
      f.toutes,
      ...themes.map((cle) => propre(f.themes, cle)),
      ...dossiers.map((cle) => propre(f.dossiers, cle)),
      propre(f.fiches, ecrireCle(doc)),
    ].filter((c) => c !== undefined),
  );
}

/** Keys of what the document stands below, and its own: an N document is the theme or dossier itself. */
function reperes(doc: DocumentVdd, au_dessus: readonly ({ id: string } | undefined)[]): string[] {
  const ids = [...au_dessus.flatMap((r) => r?.id ?? []), doc.id];
  return [...new Set(ids)].map((id) => ecrireCle({ audience: doc.audience, id }));
}

const propre = <T>(carte: Readonly<Record<string, T>> | undefined, cle: string): T | undefined =>
  carte && Object.hasOwn(carte, cle) ? carte[cle] : undefined;

/** Options that the files give for that document (without one: for the page), the later before the earlier. */
export function couchesDOptions(fichiers: readonly FichierLocal[], doc?: DocumentVdd): Options[] {
  return fichiers.flatMap((f) => [
    sansVides({ commune: f.commune?.nom, insee: f.commune?.insee }),
    f.defauts ?? {},
    ...(doc ? complementsDe([f], doc).map(optionsDu) : []),
  ]);
}

function optionsDu({ teleservice, formulaire, rendezVous, masquer }: Complement): Options {
  return sansVides({
    teleservice: teleservice?.url,
    teleserviceTitre: teleservice?.titre,
    formulaire: formulaire?.url,
    formulaireTitre: formulaire?.titre,
    rendezVous,
    masquer,
  });
}

const sansVides = (options: { [K in keyof Options]: Options[K] | undefined }): Options =>
  Object.fromEntries(Object.entries(options).filter(([, valeur]) => valeur !== undefined));
