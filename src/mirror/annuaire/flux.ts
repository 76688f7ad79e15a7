/** Bytes → what they are, by their first bytes and never by their name: bzip2, gzip, tar, JSON. */
import { PassThrough, Readable } from 'node:stream';
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
  const [tete, octets] = await decompresser(source).catch((cause: unknown) => {
    throw altere(nom, cause);
  });
  if (tete.toString('latin1', USTAR.place, USTAR.place + 5) === USTAR.texte) return { genre: 'tar', octets };
  if (/^(?:\uFEFF)?\s*[[{]/.test(tete.toString('utf8'))) return { genre: 'json', octets };
  const debut = tete.toString('latin1', 0, 30).replace(/[^\x20-\x7e]/g, '.');
  throw new ErreurMiroir(
    'archive',
    `${nom} : ni archive tar (compressée par bzip2 ou gzip), ni JSON ; le fichier commence par « ${debut} ».`,
  );
}

async function decompresser(source: Readable): Promise<[Buffer, Readable]> {
  let [tete, octets] = await regarder(source);
  for (let couche = 0; couche < 2; couche++) {
    const decodeur = decodeurDe(tete);
    if (!decodeur) break;
    [tete, octets] = await regarder(traverser(octets, decodeur));
  }
  return [tete, octets];
}

function decodeurDe(tete: Buffer): NodeJS.ReadWriteStream | undefined {
  if (tete.toString('latin1', 0, 3) === 'BZh') return unbzip2();
  return tete[0] === 0x1f && tete[1] === 0x8b ? createGunzip() : undefined;
}

/** Pipes with errors passed on; the last stream is one of Node's own, since the bzip2 decoder is of an older kind. */
function traverser(source: Readable, decodeur: NodeJS.ReadWriteStream): Readable {
  const sortie = new PassThrough();
  for (const flux of [source, decodeur]) flux.on('error', (erreur: Error) => sortie.destroy(erreur));
  source.pipe(decodeur).pipe(sortie);
  return sortie;
}

/** The first bytes, and the stream with them still in it. */
async function regarder(source: Readable): Promise<[Buffer, Readable]> {
  const iterateur = source[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const debut: Buffer[] = [];
  let taille = 0;
  while (taille < BLOC) {
    const pas = await iterateur.next();
    if (pas.done) break;
    debut.push(Buffer.from(pas.value));
    taille += pas.value.length;
  }
  async function* tout(): AsyncGenerator<Buffer> {
    yield* debut;
    for (let pas = await iterateur.next(); !pas.done; pas = await iterateur.next()) yield pas.value;
  }
  return [Buffer.concat(debut), Readable.from(tout(), { objectMode: false })];
}

/** An error of a decoder, in a sentence. */
export const altere = (nom: string, cause: unknown): ErreurMiroir =>
  cause instanceof ErreurMiroir
    ? cause
    : new ErreurMiroir(
        'archive',
        `${nom} : fichier tronqué ou altéré (${messageDe(cause)}). Refaites le téléchargement.`,
        {
          cause,
        },
      );
