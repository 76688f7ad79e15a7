/**
 * A document as one small JSON file and back. The only module that knows the compact form.
 *
 * File: `{ v: 1, d: [racine, type, famille, titre, date, spUrl], m?: {…other head fields}, c: [node…] }`.
 * Node: `[code, attributes?, ...children]`: `code` numbers `TYPES`, `attributes` is an object with short keys (`COURTS`) and
 * the condition under `?`; a child is a node or a string. A file of a higher major `v` is refused by name.
 */
import type { Condition } from './condition.js';
import type { Audience, DocumentVdd, Famille } from './document.js';
import type { Contenu, Noeud } from './noeuds.js';
import { COURTS, TYPES } from './codes.js';

/** Highest major version of the file that this code reads, and the one it writes. */
export const VERSION = 1;

export type Json = string | number | boolean | null | Json[] | { [k: string]: Json };
type NoeudCompact = Json[];

/** A file that is not a document: what was found, in one sentence. `code` is stable, for events and tests. */
export class ErreurDeForme extends Error {
  override name = 'ErreurDeForme';
  constructor(
    readonly code: 'forme' | 'version',
    message: string,
  ) {
    super(message);
  }
}

const NUMERO = new Map<string, number>(TYPES.map((type, i) => [type, i]));
const COURT = new Map<string, string>(Object.entries(COURTS));
const LONG = new Map<string, string>(Object.entries(COURTS).map(([long, court]) => [court, long]));
/** An attribute of tomorrow may be named as one of the letters: it stands behind a `=`, which no name of XML contains. */
const abreger = (nom: string): string => COURT.get(nom) ?? (LONG.has(nom) ? `=${nom}` : nom);
const allonger = (court: string): string => LONG.get(court) ?? court.replace(/^=/, '');
const CHAMPS = [
  'description', 'surTitre', 'sujet', 'contributeur', 'statut', 'indisponible', 'modifieLe', 'cible', 'profilsPro', 'filDAriane',
  'themes', 'sousThemePere', 'sousDossierPere', 'dossierPere', 'inconnus', 'absents', 'titres', 'pivot', 'images',
] as const; // prettier-ignore

// ── writing ──────────────────────────────────────────────────────────────────────────────────────────────────────────
export function encoder(doc: DocumentVdd): Json {
  const reste: Record<string, Json> = {};
  for (const champ of CHAMPS) {
    const valeur = doc[champ] as Json | undefined;
    if (valeur === undefined || (Array.isArray(valeur) && valeur.length === 0)) continue;
    reste[champ] = valeur;
  }
  return {
    v: VERSION,
    d: [doc.racine, doc.type, doc.famille, doc.titre, doc.date ?? '', doc.spUrl],
    m: reste,
    c: doc.children.map(encoderNoeud),
  };
}

function encoderNoeud(noeud: Noeud): NoeudCompact {
  const code = NUMERO.get(noeud.type);
  if (code === undefined)
    throw new TypeError(`${noeud.type} is not a node of the feed: additions never go into a file`);
  const attributs: Record<string, Json> = {};
  for (const [nom, valeur] of Object.entries(noeud.attributes as Record<string, Json | undefined>))
    if (valeur !== undefined) attributs[abreger(nom)] = valeur;
  if (noeud.condition) attributs['?'] = encoderCondition(noeud.condition);
  const enfants = noeud.children.map((c) => (typeof c === 'string' ? c : encoderNoeud(c)));
  return Object.keys(attributs).length ? [code, attributs, ...enfants] : [code, ...enfants];
}

function encoderCondition(c: Condition): Json {
  if ('estVrai' in c) return c.estVrai;
  if ('estFaux' in c) return `-${c.estFaux}`;
  if ('estIndefini' in c) return `?${c.estIndefini}`;
  if ('et' in c) return ['&', ...c.et.map(encoderCondition)];
  if ('ou' in c) return ['|', ...c.ou.map(encoderCondition)];
  return ['!', encoderCondition(c.non)];
}

// ── reading ──────────────────────────────────────────────────────────────────────────────────────────────────────────
const SANS: Readonly<Record<string, never>> = Object.freeze({});

/** The document in a parsed file. `cle` says which one was asked for. @throws ErreurDeForme */
export function decoder(json: unknown, cle: { audience: Audience; id: string }): DocumentVdd {
  const fichier = json as { v?: unknown; d?: unknown; m?: unknown; c?: unknown } | null;
  if (typeof fichier !== 'object' || fichier === null || typeof fichier.v !== 'number')
    throw new ErreurDeForme('forme', 'not a co-marquage document: no version "v"');
  if (Math.floor(fichier.v) > VERSION)
    throw new ErreurDeForme(
      'version',
      `document of version ${fichier.v}; this script reads up to ${VERSION}: update co-marquage.js`,
    );
  const { d, m, c } = fichier;
  if (!Array.isArray(d) || d.length < 6 || !d.every((x) => typeof x === 'string') || !Array.isArray(c))
    throw new ErreurDeForme('forme', 'not a co-marquage document: head "d" or contents "c" missing');
  const [racine, type, famille, titre, date, spUrl] = d as [string, string, Famille, string, string, string];
  const doc: DocumentVdd = {
    ...cle, racine, type, famille, titre, spUrl, ...(date && { date }), filDAriane: [], themes: [], children: [],
  }; // prettier-ignore
  if (m && typeof m === 'object') {
    const tete = m as Record<string, unknown>;
    for (const champ of CHAMPS)
      if (Object.hasOwn(tete, champ)) (doc as unknown as Record<string, unknown>)[champ] = tete[champ];
  }
  doc.children = c.map(decoderNoeud);
  return doc;
}

function decoderNoeud(n: unknown): Noeud {
  if (!Array.isArray(n) || typeof n[0] !== 'number')
    throw new ErreurDeForme('forme', 'not a co-marquage document: a node is not [code, …]');
  const noeud = { type: TYPES[n[0]] ?? 'Inconnu', attributes: SANS, children: [] as Contenu[] } as Noeud;
  let i = 1;
  const a: unknown = n[1];
  if (typeof a === 'object' && a !== null && !Array.isArray(a)) {
    i = 2;
    const attributs: Record<string, unknown> = {};
    for (const [nom, valeur] of Object.entries(a)) {
      if (nom === '?') noeud.condition = decoderCondition(valeur);
      else if (nom !== '__proto__' && (typeof valeur === 'string' || Array.isArray(valeur)))
        attributs[allonger(nom)] = valeur;
    }
    noeud.attributes = attributs;
  }
  for (; i < n.length; i++) {
    const enfant: unknown = n[i];
    noeud.children.push(typeof enfant === 'string' ? enfant : decoderNoeud(enfant));
  }
  return noeud;
}

function decoderCondition(c: unknown): Condition {
  if (typeof c === 'string') {
    if (c.startsWith('-')) return { estFaux: c.slice(1) };
    return c.startsWith('?') ? { estIndefini: c.slice(1) } : { estVrai: c };
  }
  if (!Array.isArray(c) || typeof c[0] !== 'string')
    throw new ErreurDeForme('forme', 'not a co-marquage document: a condition is neither variable nor operation');
  const [operation, ...termes] = c as [string, ...unknown[]];
  if (operation === '!') return { non: decoderCondition(termes[0]) };
  const tous = termes.map(decoderCondition);
  return operation === '|' ? { ou: tous } : { et: tous };
}
