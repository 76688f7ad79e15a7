/** What a prerendering is asked for. */
import { basename, resolve } from 'node:path';
import { lireOptions, type Options } from '../local/index.js';
import { disqueReel, type Fs } from '../mirror/disque/fs.js';
import { ErreurMiroir } from '../mirror/erreurs.js';

/** How far a run has come: documents written, of so many. */
export interface ProgresPrerendu {
  audience: string;
  fait: number;
  total: number;
}

export interface OptionsPrerendu {
  /** folder of the mirror to read */
  mirror: string;
  /** folder to publish */
  out: string;
  /** the town's file */
  local?: string;
  /** code of the commune: its cases are chosen, its bodies named (where the mirror has its directory) */
  insee?: string;
  /** address where `out` is served: `/guide/`, `https://mairie.example/guide/`; default `/<name of out>/` */
  adresse?: string;
  /** address of a sheet on the town's site, with `{audience}` and `{id}`; default: the official one */
  liens?: string;
  /** canonical address, with `{audience}` and `{id}`; default: the official one. With its own the town gets a sitemap */
  canonique?: string;
  /** address of `co-marquage.js` for whole pages; without it they hold no script at all */
  script?: string;
  /** addresses where the mirror and the town's file are served: what the element reads once the reader goes further */
  source?: string;
  adresseLocal?: string;
  /** exchanges files one by one instead of switching a symbolic link */
  sansLien?: boolean;
  onProgress?: (progres: ProgresPrerendu) => void;
  /** the clock */
  maintenant?: () => Date;
  /** the file system; tests make its operations fail */
  fs?: Fs;
}

export interface DemandePrerendu extends Omit<OptionsPrerendu, 'adresse'> {
  /** ends in `/` */
  adresse: string;
  /** as attributes of an element would give them */
  options: Options;
  fs: Fs;
  maintenant: () => Date;
  onProgress: (progres: ProgresPrerendu) => void;
}

/** @throws ErreurMiroir `usage` naming the option and what to write instead */
export function preciser(options: OptionsPrerendu): DemandePrerendu {
  const { mirror, out, insee, liens, canonique, script, source, adresseLocal } = options;
  if (!mirror?.trim()) throw usage('Il manque --mirror : le dossier du miroir, par exemple --mirror miroir.');
  if (!out?.trim()) throw usage('Il manque --out : le dossier à publier, par exemple --out prerendu.');
  if (resolve(mirror) === resolve(out)) throw usage('--out est le dossier du miroir : donnez-en un autre.');
  const adresse = options.adresse ?? `/${basename(resolve(out))}/`;
  verifier('adresse', adresse, 'l’adresse où le dossier est servi, par exemple /guide/', estAdresse(adresse));
  const motif = 'une adresse avec {audience} et {id}, par exemple /guide/{audience}/{id}.html';
  verifier('liens', liens, motif, !liens || lireOptions({ lienFiche: liens }).options.lienFiche !== undefined);
  verifier(
    'canonique',
    canonique,
    'une adresse entière avec {audience} et {id}, par exemple https://mairie.example/guide/{audience}/{id}.html',
    !canonique ||
      (/^https?:\/\//.test(canonique) && canonique.includes('{id}') && URL.canParse(remplir(canonique, CLE))),
  );
  for (const [nom, valeur] of Object.entries({ script, source, 'adresse-local': adresseLocal }))
    verifier(nom, valeur, 'une adresse du site, par exemple /co-marquage/…', !valeur || estAdresse(valeur));
  const lues = lireOptions({ insee, lienFiche: liens }).options;
  verifier('insee', insee, 'le code INSEE de la commune, cinq caractères, par exemple 29019', !insee || !!lues.insee);
  return {
    ...options,
    adresse: adresse.replace(/\/?$/, '/'),
    options: lues,
    fs: options.fs ?? disqueReel,
    maintenant: options.maintenant ?? (() => new Date()),
    onProgress: options.onProgress ?? (() => undefined),
  };
}

const CLE = { audience: 'particuliers', id: 'F1' };
/** A pattern of addresses for one document. */
export const remplir = (motif: string, { audience, id }: { audience: string; id: string }): string =>
  motif.replaceAll('{audience}', audience).replaceAll('{id}', id);

const estAdresse = (texte: string): boolean => lireOptions({ source: texte }).options.source !== undefined;
const usage = (message: string): ErreurMiroir => new ErreurMiroir('usage', message);
function verifier(nom: string, trouve: string | undefined, attendu: string, juste: boolean): void {
  if (!juste) throw usage(`--${nom} : « ${trouve} » n’est pas ${attendu}.`);
}
