/** What a run is asked for. */
import { statSync } from 'node:fs';
import { type Audience, AUDIENCES } from '../model/index.js';
import { disqueReel, type Fs } from './disque/fs.js';
import { ErreurMiroir } from './erreurs.js';

/** How far a run has come: `fait` of `total` (bytes of a download, documents of a reading, pictures); `total` unknown = undefined. */
export interface Progres {
  etape: 'telechargement' | 'lecture' | 'images' | 'ecriture';
  audience?: Audience;
  fait: number;
  total?: number;
}

export interface OptionsMiroir {
  /** the folder to publish: readers see `out/mirror.json` and the rest */
  out: string;
  /** audience → zip file or `http(s):` address; none at all: the official addresses */
  sources?: Partial<Record<Audience, string>>;
  /** the archives hold the small invented guide: noted in the manifest, so that pages can say so */
  exemple?: boolean;
  /** publishes although far fewer documents are there than last time */
  accepterChute?: boolean;
  /** reads and compares everything although the archives are those of last time */
  forcer?: boolean;
  /** writes `.br` and `.gz` beside each file */
  compresser?: boolean;
  /** writes settings for web servers into the tree (`_headers`, `.htaccess`, nginx, Caddy) */
  publier?: boolean;
  /** where pictures come from, folder or address; default: the official site, when an archive comes from the State's server */
  images?: string;
  /** fetches no picture; those that stand are kept */
  sansImages?: boolean;
  /** address of the catalogue that tells the newest version of the feed */
  catalogue?: string;
  /** exchanges files one by one instead of switching a symbolic link */
  sansLien?: boolean;
  /** milliseconds that all downloads together may take; default 30 minutes */
  delaiTotal?: number;
  /** milliseconds before the first new try after a network fault; default one second */
  attente?: number;
  onProgress?: (progres: Progres) => void;
  /** the clock */
  maintenant?: () => Date;
  /** the file system; tests make its operations fail */
  fs?: Fs;
}

export interface Demande extends Required<
  Pick<OptionsMiroir, 'out' | 'delaiTotal' | 'attente' | 'maintenant' | 'fs' | 'onProgress'>
> {
  sources: Partial<Record<Audience, string>>;
  /** the State's own addresses, not the user's */
  officielle: boolean;
  exemple: boolean;
  accepterChute: boolean;
  forcer: boolean;
  compresser: boolean;
  publier: boolean;
  /** where pictures come from; undefined: none is fetched */
  images?: string;
  catalogue: string;
  /** newest version of the feed that the catalogue names */
  fluxConnu?: string;
  sansLien: boolean;
}

/** Source: FORMAT §1. In 3.5 associations live inside `part`. */
export const SERVEUR = 'https://lecomarquage.service-public.gouv.fr';
export const FLUX = '3.5';
export const officielles = (flux: string): Partial<Record<Audience, string>> => ({
  particuliers: `${SERVEUR}/vdd/${flux}/part/zip/vosdroits-latest.zip`,
  professionnels: `${SERVEUR}/vdd/${flux}/pro/zip/vosdroits-latest.zip`,
});

/** Whether an archive comes from the State's own server. */
export const estOfficielle = (source: string): boolean => source.startsWith(`${SERVEUR}/`);

/** The State's catalogue of open data, asked for the data sets of this guide. */
export const CATALOGUE =
  'https://www.data.gouv.fr/api/1/datasets/?q=guide+vos+droits+et+demarches+service-public&page_size=20';

/** Where the official site keeps pictures. Source: its own address pattern. */
export const IMAGES = 'https://www.service-public.gouv.fr/webapp/images/vdd/extralarge/';

const DELAI = 30 * 60_000;

/** @throws ErreurMiroir `usage` naming the option and what to write instead */
export function preciser(options: OptionsMiroir): Demande {
  if (!options.out?.trim())
    throw new ErreurMiroir('usage', 'Il manque --out : le dossier du miroir, par exemple --out miroir.');
  const donnees = Object.entries(options.sources ?? {}).filter(([, source]) => source !== undefined);
  for (const [audience, source] of donnees) verifierSource(audience, source);
  const images = imagesVoulues(options, donnees.length === 0);
  return {
    out: options.out,
    sources: donnees.length ? Object.fromEntries(donnees) : officielles(FLUX),
    officielle: donnees.length === 0,
    exemple: options.exemple ?? false,
    accepterChute: options.accepterChute ?? false,
    forcer: options.forcer ?? false,
    compresser: options.compresser ?? false,
    publier: options.publier ?? false,
    ...(images !== undefined && { images }),
    catalogue: options.catalogue ?? CATALOGUE,
    sansLien: options.sansLien ?? false,
    delaiTotal: options.delaiTotal ?? DELAI,
    attente: options.attente ?? 1000,
    onProgress: options.onProgress ?? (() => undefined),
    maintenant: options.maintenant ?? (() => new Date()),
    fs: options.fs ?? disqueReel,
  };
}

function imagesVoulues({ images, sansImages, sources }: OptionsMiroir, officielle: boolean): string | undefined {
  if (sansImages) return undefined;
  if (images === undefined)
    return officielle || Object.values(sources ?? {}).some((s) => s && estOfficielle(s)) ? IMAGES : undefined;
  const bonne = estAdresse(images)
    ? /^https?:\/\//i.test(images) && URL.canParse(images)
    : statSync(images, { throwIfNoEntry: false })?.isDirectory();
  if (bonne) return images;
  throw new ErreurMiroir('usage', `--images : ${images} n’est ni une adresse http ou https, ni un dossier.`);
}

export const estAdresse = (source: string): boolean => /^[a-z][a-z0-9+.-]+:\/\//i.test(source);

function verifierSource(audience: string, source: string): void {
  if (!(AUDIENCES as readonly string[]).includes(audience))
    throw new ErreurMiroir('usage', `Audience inconnue : ${audience}. Choisissez parmi ${AUDIENCES.join(', ')}.`);
  if (estAdresse(source)) {
    if (!/^https?:\/\//i.test(source) || !URL.canParse(source))
      throw new ErreurMiroir('usage', `--${audience} : ${source} n’est pas une adresse http ou https.`);
    return;
  }
  const stat = statSync(source, { throwIfNoEntry: false });
  if (!stat?.isFile())
    throw new ErreurMiroir(
      'usage',
      `--${audience} : le fichier ${source} n’existe pas. Donnez le chemin d’une archive zip ou son adresse https.`,
    );
}
