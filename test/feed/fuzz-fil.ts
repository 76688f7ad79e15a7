/** The process that `fuzz.ts` starts: one mutated document or archive after the other, a message for each. */
import { ErreurXml, lireDocument } from '../../src/feed/index.js';
import { ErreurMiroir } from '../../src/mirror/erreurs.js';
import { ouvrirArchive } from '../../src/mirror/zip/archive.js';
import { decoder, encoder } from '../../src/model/index.js';
import { graines, graineZips } from './graines.js';
import { Hasard } from './hasard.js';
import { muterXml, muterZip } from './muter.js';

/** How one ended. */
export interface Fait {
  /** `document`, `archive`, or the code of the error */
  fin: string;
  ms: number;
  /** resident memory of the process */
  mo: number;
  /** set when it ended as it must not */
  faute?: string;
}

const [depuis = 0, documents = 0, zips = 0] = process.argv.slice(2).map(Number);
const sources = await graines();
const archives = zips ? await graineZips(sources) : [];
for (let n = depuis; n < depuis + documents; n++) await dire(await essayer(n, lireMute));
for (let n = depuis; n < depuis + zips; n++) await dire(await essayer(n, ouvrirMute));
process.disconnect();

/** A document and its compact file. */
function lireMute(hasard: Hasard): () => string {
  const octets = muterXml(hasard.parmi(sources), hasard);
  return () => {
    const doc = lireDocument(octets, { audience: 'particuliers', fichier: 'F90000.xml' });
    decoder(JSON.parse(JSON.stringify(encoder(doc))), doc);
    return 'document';
  };
}

/** An archive, every entry of it; what is accepted must be what was packed. */
function ouvrirMute(hasard: Hasard): () => Promise<string> {
  const { zip, contenus } = hasard.parmi(archives);
  const octets = muterZip(zip, hasard);
  return async () => {
    for (const entree of await ouvrirArchive(octets, 'essai.zip'))
      if (!contenus.has((await entree.lire()).toString())) throw new Error(`${entree.nom}: altered, and accepted`);
    return 'archive';
  };
}

async function essayer(n: number, preparer: (hasard: Hasard) => () => string | Promise<string>): Promise<Fait> {
  const lire = preparer(new Hasard(n));
  const debut = performance.now();
  const fait = (fin: string, faute?: string): Fait => ({
    fin,
    ms: performance.now() - debut,
    mo: process.memoryUsage.rss() / 2 ** 20,
    ...(faute && { faute }),
  });
  try {
    return fait(await lire());
  } catch (erreur) {
    if (erreur instanceof ErreurXml && erreur.message.length < 500) return fait(erreur.code);
    if (erreur instanceof ErreurMiroir) return fait(`zip: ${erreur.motif}`);
    return fait('crash', String((erreur as Error).stack ?? erreur));
  }
}

/** Waits until the message is out: the watch must know which document is being read. */
function dire(fait: Fait): Promise<void> {
  return new Promise((resolve) => process.send?.(fait, () => resolve()));
}
