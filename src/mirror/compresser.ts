/** `--compresser`: `.br` and `.gz` beside each file, for servers that hand out ready ones. */
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Arbre } from './disque/arbre.js';
import { MANIFESTE } from './manifeste.js';

const TEXTE = /\.(?:json|atom)$/;
/** Below that, the head of the answer weighs more than what is saved. */
const PLANCHER = 500;

const FORMES = {
  // 9 of 11: 2 % larger than the best, twenty times as fast on the thousands of small files.
  '.br': (octets: Buffer) => promisify(brotliCompress)(octets, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  '.gz': (octets: Buffer) => promisify(gzip)(octets, { level: 9 }),
};

/** The manifest alone is left as it is: it is small, and rewritten between two runs. A file that did not change keeps its compressed forms, too. */
export async function compresserArbre(arbre: Arbre): Promise<void> {
  for (const chemin of [...arbre.empreintes.keys()].filter((nom) => TEXTE.test(nom) && nom !== MANIFESTE)) {
    if (arbre.estRepris(chemin) && Object.keys(FORMES).every((forme) => arbre.reprendre(chemin + forme))) continue;
    const octets = arbre.lire(chemin);
    if (octets.length < PLANCHER) continue;
    const formes = Object.entries(FORMES).map(async ([forme, faire]) => [forme, await faire(octets)] as const);
    for (const [forme, compresse] of await Promise.all(formes)) arbre.poser(chemin + forme, compresse);
  }
}
