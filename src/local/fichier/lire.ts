/** The town's file read by its shape: what is right is kept, what is wrong is left out and named. Pure, for browser and Node. */
import { ecrireCle, lireCle, plier } from '../../model/index.js';
import { LECTEURS } from '../valeurs.js';
import { FORME, JOURS, type Forme, type TypeValeur } from './forme.js';
import type { FichierLocal } from './types.js';

/** A place in the file: keys and numbers from the top. */
export type Chemin = readonly (string | number)[];

/**
 * Something that could not be used.
 * `inconnu`: no such field here · `manque`: a field that must be there · `valeur`: not what was expected · `version`: a file
 * for a newer script, of which nothing is used · `json`: no JSON object at all · `perime`: `au` before `du`
 */
export interface FauteFichier {
  code: 'inconnu' | 'manque' | 'valeur' | 'version' | 'json' | 'perime';
  chemin: Chemin;
  /** what was expected there; for `inconnu`, the names of the fields that exist */
  attendu?: Forme | readonly string[];
  trouve?: unknown;
}

export interface Lu {
  /** undefined: nothing of the file can be used */
  fichier?: FichierLocal;
  fautes: FauteFichier[];
}

export function lireFichierLocal(json: unknown): Lu {
  if (!estObjet(json)) return { fautes: [{ code: 'json', chemin: [], trouve: json }] };
  if (typeof json['version'] === 'number' && json['version'] > 1)
    return { fautes: [{ code: 'version', chemin: ['version'], trouve: json['version'] }] };
  const fautes: FauteFichier[] = [];
  const lu = lire(FORME, json, [], fautes) as FichierLocal | undefined;
  return { fichier: { ...lu, version: 1 }, fautes };
}

const estObjet = (x: unknown): x is Record<string, unknown> => typeof x === 'object' && x !== null && !Array.isArray(x);

function lire(forme: Forme, valeur: unknown, chemin: Chemin, fautes: FauteFichier[]): unknown {
  const refuser = (): undefined => void fautes.push({ code: 'valeur', chemin, attendu: forme, trouve: valeur });
  if (typeof forme === 'string') return lireValeur(forme, valeur) ?? refuser();
  if ('parmi' in forme) return forme.parmi.find((mot) => mot === valeur) ?? refuser();
  if ('liste' in forme) {
    if (!Array.isArray(valeur)) return refuser();
    return valeur.map((v, i) => lire(forme.liste, v, [...chemin, i], fautes)).filter((v) => v !== undefined);
  }
  if (!estObjet(valeur)) return refuser();
  return 'carte' in forme ? lireCarte(forme, valeur, chemin, fautes) : lireChamps(forme, valeur, chemin, fautes);
}

type Champs = Extract<Forme, { champs: unknown }>;
type Carte = Extract<Forme, { carte: unknown }>;

/** An object without one of its required fields is left out whole: half a note is none. */
function lireChamps(
  { champs, requis = [] }: Champs,
  objet: Record<string, unknown>,
  chemin: Chemin,
  fautes: FauteFichier[],
): unknown {
  const lu: Record<string, unknown> = {};
  for (const [nom, valeur] of Object.entries(objet)) {
    const ici = [...chemin, nom];
    const forme = Object.hasOwn(champs, nom) ? champs[nom] : undefined;
    if (!forme) fautes.push({ code: 'inconnu', chemin: ici, attendu: Object.keys(champs) });
    else if (valeur !== null && valeur !== '') {
      const v = lire(forme, valeur, ici, fautes);
      if (v !== undefined) lu[nom] = v;
    }
  }
  const dates = [lu['du'], lu['au']] as (string | undefined)[];
  if (champs['du'] === 'date' && dates[0] && dates[1] && dates[1] < dates[0])
    fautes.push({ code: 'perime', chemin: [...chemin, 'au'], trouve: dates[1] });
  const manquants = requis.filter((nom) => lu[nom] === undefined);
  for (const nom of manquants)
    // A value that was given and is wrong has been told already.
    if (objet[nom] === undefined || objet[nom] === null || objet[nom] === '')
      fautes.push({ code: 'manque', chemin: [...chemin, nom], attendu: champs[nom]! });
  return manquants.length > 0 && chemin.length > 0 ? undefined : lu;
}

function lireCarte(
  { carte, cles }: Carte,
  objet: Record<string, unknown>,
  chemin: Chemin,
  fautes: FauteFichier[],
): unknown {
  const lu: [string, unknown][] = [];
  for (const [nom, valeur] of Object.entries(objet)) {
    const ici = [...chemin, nom];
    const cle = cles === 'document' ? lireCle(nom) : undefined;
    if (cles === 'document' && !cle) fautes.push({ code: 'valeur', chemin: ici, attendu: 'cle', trouve: nom });
    else {
      const v = lire(carte, valeur, ici, fautes);
      if (v !== undefined) lu.push([cle ? ecrireCle(cle) : nom, v]);
    }
  }
  return Object.fromEntries(lu);
}

const PROPRES: { readonly [T in Exclude<TypeValeur, keyof typeof LECTEURS>]: (v: unknown) => unknown } = {
  date: (v) => (typeof v === 'string' && estDate(v) ? v : undefined),
  jour: (v) => (typeof v === 'string' ? JOURS.find((jour) => jour === plier(v)) : undefined),
  heures: (v) => (typeof v === 'string' ? lireHeures(v) : undefined),
  booleen: (v) => (typeof v === 'boolean' ? v : undefined),
  mot: (v) => (typeof v === 'string' && /^[\w-]{1,60}$/.test(v) ? v : undefined),
  idLocal: (v) => (typeof v === 'string' && /^L\d{1,9}$/.test(v) ? v : undefined),
  version: (v) => (v === 1 ? v : undefined),
  lien: (v) => (typeof v === 'string' ? v : undefined),
};

/** Options are read by the readers of the attributes: a number or a list may stand for the text. */
function lireValeur(type: TypeValeur, valeur: unknown): unknown {
  if (type in PROPRES) return PROPRES[type as keyof typeof PROPRES](valeur);
  const mots = Array.isArray(valeur) && type === 'blocs' ? valeur.join(' ') : valeur;
  if (typeof mots !== 'string' && typeof mots !== 'number') return undefined;
  const lu = (LECTEURS[type as keyof typeof LECTEURS] as (texte: string) => unknown)(String(mots).trim());
  // A list of which one word is wrong is refused: the webmaster looks at it.
  if (
    type === 'blocs' &&
    (lu as unknown[]).length !==
      String(mots)
        .split(/[\s,;]+/u)
        .filter(Boolean).length
  )
    return undefined;
  return lu;
}

function estDate(texte: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(texte)) return false;
  const date = new Date(`${texte}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(texte);
}

/** "8h30 - 12h" and "08:30-12:00" → "08:30-12:00". */
function lireHeures(texte: string): string | undefined {
  const m = /^(\d{1,2})\s*[:h]\s*(\d\d)?\s*[-–à]\s*(\d{1,2})\s*[:h]\s*(\d\d)?$/i.exec(texte.trim());
  if (!m) return undefined;
  const [debut, fin] = [heure(m[1]!, m[2]), heure(m[3]!, m[4])];
  return debut < fin && fin <= '24:00' && (m[2] ?? '0') < '60' && (m[4] ?? '0') < '60' ? `${debut}-${fin}` : undefined;
}
const heure = (h: string, m = '00'): string => `${h.padStart(2, '0')}:${m}`;
