/** A server on this machine that answers as it is told, and remembers what it was asked. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after } from 'node:test';

export type Reponse = (requete: IncomingMessage, reponse: ServerResponse, numero: number) => void;
export interface Serveur {
  adresse: string;
  requetes: IncomingMessage[];
  /** changes what is answered from now on */
  repondre(reponse: Reponse): void;
}

export async function servir(premiere: Reponse): Promise<Serveur> {
  const requetes: IncomingMessage[] = [];
  let repondre = premiere;
  const serveur = createServer((requete, reponse) => repondre(requete, reponse, requetes.push(requete)));
  await new Promise<void>((pret) => serveur.listen(0, '127.0.0.1', pret));
  after(() => {
    serveur.closeAllConnections();
    serveur.close();
  });
  const { port } = serveur.address() as AddressInfo;
  return { adresse: `http://127.0.0.1:${port}/part.zip`, requetes, repondre: (r) => void (repondre = r) };
}

/** A file as plain servers give it: validators, 304, ranges. */
export const fichier =
  (octets: Buffer, etag = '"un"'): Reponse =>
  (requete, reponse) => {
    const entetes = { etag, 'last-modified': 'Mon, 02 Mar 2026 10:00:00 GMT', 'content-type': 'application/zip' };
    if (requete.headers['if-none-match'] === etag) return void reponse.writeHead(304, entetes).end();
    const debut = /^bytes=(\d+)-$/.exec(requete.headers.range ?? '')?.[1];
    if (debut === undefined || requete.headers['if-range'] !== etag)
      return void reponse.writeHead(200, { ...entetes, 'content-length': octets.length }).end(octets);
    const reste = octets.subarray(Number(debut));
    const plage = `bytes ${debut}-${octets.length - 1}/${octets.length}`;
    reponse.writeHead(206, { ...entetes, 'content-range': plage, 'content-length': reste.length }).end(reste);
  };
