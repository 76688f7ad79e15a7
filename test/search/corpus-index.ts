/** The search indexes of the real corpus, built by the code at hand from the mirror that `npm run corpus` makes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AUDIENCES, decoder } from '../../src/model/index.js';
import type { Audience, DocumentVdd } from '../../src/model/index.js';
import { construireIndex, type FichiersIndex } from '../../src/search/construire.js';
import { ouvrirIndex, type Index } from '../../src/search/index.js';
import { mirrorDir } from '../corpus/corpus.js';

/** The documents of one audience, from the mirror. */
export function* documentsDuMiroir(audience: Audience): Generator<DocumentVdd> {
  const dossier = join(mirrorDir, audience);
  for (const fichier of readdirSync(dossier)) {
    const [, id] = /^([FNR]\d+)\.json$/.exec(fichier) ?? [];
    if (id) yield decoder(JSON.parse(readFileSync(join(dossier, fichier), 'utf8')), { audience, id });
  }
}

/** What the mirror would write below `<audience>/search/`. */
export function fichiersDuMiroir(): Record<Audience, FichiersIndex> {
  const fichiers = AUDIENCES.map((audience) => [audience, construireIndex(documentsDuMiroir(audience), { audience })]);
  return Object.fromEntries(fichiers) as Record<Audience, FichiersIndex>;
}

/** As the browser opens them. */
export function ouvrir(fichiers: Record<Audience, FichiersIndex>): Record<Audience, Index> {
  const ouverts = AUDIENCES.map((audience) => [
    audience,
    ouvrirIndex(JSON.parse(fichiers[audience]['index.json']), JSON.parse(fichiers[audience]['lignes.json'])),
  ]);
  return Object.fromEntries(ouverts) as Record<Audience, Index>;
}
