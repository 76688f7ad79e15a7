/** One picture: from a folder, or asked of the server only when it changed, never more than the limit. */
import { HTTPError } from 'ky';
import { lireSiPresent } from '../disque/fs.js';
import { messageDe } from '../erreurs.js';
import { enMo, LIMITES } from '../limites.js';
import { estAdresse, type Demande } from '../options.js';
import { demander, type Reponse } from '../sources/http.js';

/** What the server said of a picture, to ask again. */
export interface Validateurs {
  etag?: string;
  lastModified?: string;
}
export type Recue = ({ octets: Buffer } & Validateurs) | 'inchangee';

/** Why there is no picture, for the report. `muet`: the server did not answer at all, so another try may help. */
export class ErreurImage extends Error {
  override name = 'ErreurImage';
  constructor(
    message: string,
    readonly muet = false,
  ) {
    super(message);
  }
}

/** A picture is no need: fewer tries than for an archive. */
const REPRISES = 2;

/** @throws ErreurImage */
export async function demanderImage(
  nom: string,
  { images: base = '', attente, fs }: Pick<Demande, 'images' | 'attente' | 'fs'>,
  connus: Validateurs,
  signal: AbortSignal,
): Promise<Recue> {
  if (!estAdresse(base)) {
    const octets = lireSiPresent(fs, `${base}/${nom}`);
    if (!octets) throw new ErreurImage('absente du dossier');
    if (octets.length > LIMITES.image) throw tropGrosse(octets.length);
    return { octets };
  }
  const adresse = new URL(encodeURIComponent(nom), base.endsWith('/') ? base : `${base}/`).href;
  try {
    const entetes = {
      ...(connus.etag && { 'if-none-match': connus.etag }),
      ...(connus.lastModified && { 'if-modified-since': connus.lastModified }),
    };
    return await recevoir(await demander(adresse, entetes, signal, attente, REPRISES));
  } catch (erreur) {
    if (erreur instanceof ErreurImage) throw erreur;
    const cause = (erreur as Error).cause ?? erreur;
    if (cause instanceof HTTPError)
      throw new ErreurImage(`réponse ${cause.response.status}`, cause.response.status >= 500);
    throw new ErreurImage(signal.aborted ? 'temps écoulé' : `pas de réponse (${messageDe(cause)})`, true);
  }
}

async function recevoir(reponse: Reponse): Promise<Recue> {
  if (reponse.status === 304) return 'inchangee';
  const morceaux: Uint8Array[] = [];
  let fait = Number(reponse.headers.get('content-length') ?? 0);
  if (fait > LIMITES.image) {
    await reponse.body?.cancel();
    throw tropGrosse(fait);
  }
  fait = 0;
  for await (const morceau of reponse.body ?? []) {
    morceaux.push(morceau as Uint8Array);
    if ((fait += (morceau as Uint8Array).length) > LIMITES.image) throw tropGrosse(fait);
  }
  const etag = reponse.headers.get('etag');
  const lastModified = reponse.headers.get('last-modified');
  return { octets: Buffer.concat(morceaux), ...(etag && { etag }), ...(lastModified && { lastModified }) };
}

const tropGrosse = (octets: number): ErreurImage =>
  new ErreurImage(`pèse plus de ${enMo(LIMITES.image)} (${enMo(octets)})`);
