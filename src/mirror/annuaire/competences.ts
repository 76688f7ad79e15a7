/**
 * Which bodies are competent for a commune: one small JSON file per commune, in `data.gouv_commune.zip` (351 MB, so it is
 * read in place, never whole). `{"commune": [{"code_insee_commune", "nom", "type_service_local":
 * [{"code_type_service_local", "organisme": [ids]}]}]}`; the keys are read tolerantly.
 */
import { createReadStream } from 'node:fs';
import { crc32 } from 'node:zlib';
import yauzl from 'yauzl';
import { ErreurMiroir, messageDe } from '../erreurs.js';
import { enMo, LIMITES } from '../limites.js';

export interface Competence {
  nom?: string;
  /** kind of body → ids, in the file's order */
  ids: Map<string, string[]>;
}

/** @throws ErreurMiroir `archive`: the message says which keys were found */
export function lireCompetence(json: unknown, nom: string): Competence {
  const ids = new Map<string, string[]>();
  relever(json, ids);
  if (ids.size === 0)
    throw new ErreurMiroir(
      'archive',
      `${nom} : aucun organisme compétent trouvé. Clés lues : ${[...clesDe(json)].slice(0, 12).join(', ') || 'aucune'} ; ` +
        'attendues : commune, type_service_local, code_type_service_local, organisme.',
    );
  const nomCommune = chercher(json, 'nom');
  return { ids, ...(nomCommune && { nom: nomCommune }) };
}

/** Identifiers of records: UUIDs, or codes of the older files ("mairie-29019-01"). */
const ID = /^(?:[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}|[a-z_]+-\d[\dab]\d{3}-\d+)$/i;
const TYPE = /^[a-z][\w-]{1,60}$/i;

/** An object that names a kind and holds ids, or a map from kinds to ids. */
function relever(json: unknown, ids: Map<string, string[]>): void {
  if (Array.isArray(json)) for (const x of json) relever(x, ids);
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return;
  const champs = Object.entries(json as Record<string, unknown>);
  const nomme = champs.find(([cle, v]) => /type|pivot/i.test(cle) && typeof v === 'string' && TYPE.test(v));
  for (const [cle, valeur] of champs) {
    const trouves = Array.isArray(valeur) ? valeur.flatMap(idDe) : [];
    const type = nomme ? (nomme[1] as string) : cle;
    if (trouves.length && TYPE.test(type)) ids.set(type, [...new Set([...(ids.get(type) ?? []), ...trouves])]);
    else relever(valeur, ids);
  }
}

function idDe(x: unknown): string[] {
  const id = typeof x === 'object' && x !== null ? (x as { id?: unknown }).id : x;
  return typeof id === 'string' && ID.test(id.trim()) ? [id.trim()] : [];
}

function* clesDe(json: unknown): Generator<string> {
  if (typeof json !== 'object' || json === null) return;
  for (const [cle, valeur] of Object.entries(json)) {
    if (!Array.isArray(json)) yield cle;
    yield* clesDe(valeur);
  }
}

function chercher(json: unknown, voulue: string): string | undefined {
  if (typeof json !== 'object' || json === null) return undefined;
  for (const [cle, valeur] of Object.entries(json)) {
    const trouve = cle === voulue && typeof valeur === 'string' ? valeur : chercher(valeur, voulue);
    if (trouve) return trouve;
  }
  return undefined;
}

/** INSEE code that the file of a commune is named after, in the zip or in the archive around it. */
export const inseeDuNom = (chemin: string): string | undefined =>
  /(?:^|\/)(\d[\dAB]\d{3})\.json$/i.exec(chemin)?.[1]?.toUpperCase();

/**
 * The competences of the communes asked for; those that the zip does not hold are absent.
 * @throws ErreurMiroir `archive`
 */
export async function lireZip(
  chemin: string,
  nom: string,
  insees: ReadonlySet<string>,
): Promise<Map<string, Competence>> {
  const competences = new Map<string, Competence>();
  const zip = await yauzl.openPromise(chemin, { autoClose: false }).catch((cause: unknown) => {
    throw new ErreurMiroir('archive', `${nom} : archive zip illisible (${messageDe(cause)}).`, { cause });
  });
  try {
    for await (const entree of zip.eachEntry()) {
      const insee = inseeDuNom(entree.fileName);
      if (!insee || !insees.has(insee)) continue;
      competences.set(insee, lireCompetence(await jsonDe(zip, entree, nom), `${nom} (${entree.fileName})`));
      if (competences.size === insees.size) break;
    }
  } finally {
    zip.close();
  }
  return competences;
}

async function jsonDe(zip: yauzl.ZipFile, entree: yauzl.Entry, nom: string): Promise<unknown> {
  if (entree.uncompressedSize > LIMITES.entree)
    throw new ErreurMiroir('archive', `${nom} : ${entree.fileName} dépasse la limite de ${enMo(LIMITES.entree)}.`);
  try {
    const morceaux: Buffer[] = [];
    for await (const morceau of await zip.openReadStreamPromise(entree)) morceaux.push(morceau as Buffer);
    const octets = Buffer.concat(morceaux);
    if (crc32(octets) !== entree.crc32) throw new Error('somme de contrôle fausse');
    return JSON.parse(octets.toString('utf8').replace(/^\uFEFF/, '')) as unknown;
  } catch (cause) {
    throw new ErreurMiroir('archive', `${nom} : ${entree.fileName} est altéré (${messageDe(cause)}).`, { cause });
  }
}

/** One commune's file, on its own. @throws ErreurMiroir */
export async function lireFichier(chemin: string, nom: string): Promise<Competence> {
  const morceaux: Buffer[] = [];
  for await (const morceau of createReadStream(chemin)) morceaux.push(morceau as Buffer);
  try {
    return lireCompetence(JSON.parse(Buffer.concat(morceaux).toString('utf8')), nom);
  } catch (cause) {
    if (cause instanceof ErreurMiroir) throw cause;
    throw new ErreurMiroir('archive', `${nom} n’est pas un fichier JSON (${messageDe(cause)}).`, { cause });
  }
}
