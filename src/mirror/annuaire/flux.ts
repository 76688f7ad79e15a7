/** Bytes → what they are, by their first bytes and never by their name: bzip2, gzip, tar, JSON. */
import { type Readable, Readable as Flux } from 'node:stream';
import { createGunzip } from 'node:zlib';
import unbzip2 from 'unbzip2-stream';
import { ErreurMiroir, messageDe } from '../erreurs.js';

export interface FluxOuvert {
  genre: 'tar' | 'json';
  octets: Readable;
}

/** A tar header is told by these letters at this place. Source: POSIX ustar. */
const USTAR = { place: 257, texte: 'ustar' };
const BLOC = 512;

/** Removes at most two layers of compression. @throws ErreurMiroir `archive` when it is nothing known */
export async function ouvrirFlux(source: Readable, nom: string): Promise<FluxOuvert> {
  let [tete, octets] = await regarder(source);
  for (let couche = 0; couche < 2; couche++) {
    const decodeur = decodeurDe(tete);
    if (!decodeur) break;
    [tete, octets] = await regarder(traverser(octets, decodeur));
  }
  if (tete.toString('latin1', USTAR.place, USTAR.place + 5) === USTAR.texte) return { genre: 'tar', octets };
  if (/^(?:\uFEFF)?\s*[[{]/.test(tete.toString('utf8'))) return { genre: 'json', octets };
  const debut = tete.toString('latin1', 0, 30).replace(/[^\x20-\x7e]/g, '.');
  throw new ErreurMiroir(
    'archive',
    `${nom} : ni archive tar (compressée par bzip2 ou gzip), ni JSON ; le fichier commence par « ${debut} ».`,
  );
}

function decodeurDe(tete: Buffer): NodeJS.ReadWriteStream | undefined {
  if (tete.toString('latin1', 0, 3) === 'BZh') return unbzip2();
  return tete[0] === 0x1f && tete[1] === 0x8b ? createGunzip() : undefined;
}

/** Pipes with errors passed on: a decoder of the old kind does not end with its source. */
function traverser(source: Readable, decodeur: NodeJS.ReadWriteStream): Readable {
  source.on('error', (erreur) => decodeur.emit('error', erreur));
  source.pipe(decodeur);
  return decodeur instanceof Flux ? decodeur : new Flux({ read: undefined }).wrap(decodeur);
}

/** The first bytes, and the stream with them still in it. */
async function regarder(source: Readable): Promise<[Buffer, Readable]> {
  const iterateur = source[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const debut: Buffer[] = [];
  let taille = 0;
  while (taille < BLOC) {
    const { value, done } = await iterateur.next();
    if (done) break;
    debut.push(Buffer.from(value));
    taille += value.length;
  }
  async function* tout(): AsyncGenerator<Buffer> {
    yield* debut;
    for (let pas = await iterateur.next(); !pas.done; pas = await iterateur.next()) yield pas.value;
  }
  return [Buffer.concat(debut), Flux.from(tout(), { objectMode: false })];
}

/** An error of a decoder, in a sentence. */
export const altere = (nom: string, cause: unknown): ErreurMiroir =>
  cause instanceof ErreurMiroir
    ? cause
    : new ErreurMiroir('archive', `${nom} : fichier tronqué ou altéré (${messageDe(cause)}). Refaites le téléchargement.`, {
        cause,
      });
