/**
 * `npm run costs`: measures the mirror of the real guide and the built script, compressed as a server sends them, and writes
 * the figures into `demo/pages/webmestres/couts.html`. Needs `npm run build` and `npm run corpus`.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { ensureCorpus, mirrorDir } from '../corpus/corpus.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
export const PAGE = `${root}demo/pages/webmestres/couts.html`;

/** As a web server compresses on the fly: level 5 of 11. */
const brotli = (path: string): number =>
  brotliCompressSync(readFileSync(path), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

export interface Mesures {
  documents: number;
  fichiers: number;
  /** bytes on the disk */
  arbre: number;
  /** bytes of the archives, as downloaded */
  archives: number;
  /** compressed: a sheet (mean), the largest, the manifest, what a search fetches, what the first sheet fetches of the script */
  fiche: number;
  ficheMediane: number;
  ficheMax: number;
  manifeste: number;
  recherche: number;
  script: number;
  fichiersScript: number;
}

interface Calcul {
  calculer(m: Mesures, h: Record<string, number>): Record<string, number>;
  lignes(resultat: Record<string, number>): [string, string][];
}
export const calcul = async (): Promise<Calcul> => (await import(`${root}demo/site/couts.js`)) as Calcul;

/** The assumptions as the page's form holds them. */
export const hypotheses = (html: string): Record<string, number> =>
  Object.fromEntries(
    [...html.matchAll(/name="(\w+)"[^>]*value="([\d.]+)"/g)].map(([, nom = '', v]): [string, number] => [
      nom,
      Number(v),
    ]),
  );

function remplir(html: string, nom: string, contenu: string): string {
  const [debut, fin] = [`<!-- ${nom} -->\n`, `<!-- /${nom} -->`];
  const [avant, apres] = [html.indexOf(debut) + debut.length, html.indexOf(fin)];
  return `${html.slice(0, avant)}${contenu}\n${html.slice(apres)}`;
}

const rang = ([quoi, combien]: readonly [string, string]): string =>
  `<tr><th scope="row">${quoi}</th><td>${combien}</td></tr>`;

/** The page with those figures. */
export async function pageDesCouts(html: string, m: Mesures): Promise<string> {
  const { calculer, lignes } = await calcul();
  const ko = (octets: number): string => `${(octets / 1000).toLocaleString('fr-FR', { maximumFractionDigits: 1 })} ko`;
  const mo = (octets: number): string => `${(octets / 1e6).toLocaleString('fr-FR', { maximumFractionDigits: 1 })} Mo`;
  const dits = [
    ['Documents', m.documents.toLocaleString('fr-FR')],
    ['Le miroir sur le disque', `${m.fichiers.toLocaleString('fr-FR')} fichiers, ${mo(m.arbre)}`],
    ['Les archives de l’État', mo(m.archives)],
    ['Une fiche, compressée', `${ko(m.fiche)} en moyenne, ${ko(m.ficheMediane)} une fois sur deux, ${ko(m.ficheMax)} au plus`],
    ['Le script avant la première fiche', `${ko(m.script)} en ${m.fichiersScript} fichiers`],
    ['mirror.json', ko(m.manifeste)],
    ['Une première recherche', ko(m.recherche)],
  ] as const; // prettier-ignore
  const table = `<table><caption>Tailles, brotli</caption><tbody>\n${dits.map(rang).join('\n')}\n</tbody></table>\n<script type="application/json" id="mesures">${JSON.stringify(m)}</script>`;
  const resultat = lignes(calculer(m, hypotheses(html)))
    .map(rang)
    .join('\n');
  return remplir(remplir(html, 'mesures', table), 'resultat', resultat);
}

async function mesurer(): Promise<Mesures> {
  const tous = readdirSync(mirrorDir, { recursive: true, withFileTypes: true }).filter((e) => e.isFile());
  const documents = tous.filter(({ name }) => /^[FNR]\d+\.json$/.test(name));
  const tailles = documents.map(({ parentPath, name }) => brotli(`${parentPath}/${name}`)).sort((a, b) => a - b);
  const graphe = JSON.parse(readFileSync(`${root}dist/es/graph.json`, 'utf8')) as Record<string, { imports: string[] }>;
  const script = new Set<string>();
  const visiter = (nom: string): void => {
    if (script.has(nom)) return;
    script.add(nom);
    graphe[nom]?.imports.forEach(visiter);
  };
  visiter('define.js');
  const somme = (nombres: number[]): number => nombres.reduce((a, b) => a + b, 0);
  const zips = Object.values<string>(await ensureCorpus());
  return {
    documents: documents.length,
    fichiers: tous.length,
    arbre: somme(tous.map(({ parentPath, name }) => statSync(`${parentPath}/${name}`).size)),
    archives: somme(zips.map((zip) => statSync(zip).size)),
    fiche: Math.round(somme(tailles) / tailles.length),
    ficheMediane: tailles[tailles.length >> 1] ?? 0,
    ficheMax: tailles.at(-1) ?? 0,
    manifeste: brotli(`${mirrorDir}/mirror.json`),
    recherche: somme(['index', 'lignes'].map((nom) => brotli(`${mirrorDir}/particuliers/search/${nom}.json`))),
    script: brotli(`${root}dist/co-marquage.js`) + somme([...script].map((nom) => brotli(`${root}dist/es/${nom}`))),
    fichiersScript: script.size + 1,
  };
}

if (fileURLToPath(import.meta.url) === process.argv[1])
  writeFileSync(PAGE, await pageDesCouts(readFileSync(PAGE, 'utf8'), await mesurer()));
