/** Bytes as a server sends them (brotli): what a first sheet fetches, and the documents. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { corpusDocuments, mirrorDir } from '../corpus/corpus.js';
import { exact, quantile, type Row } from './rows.js';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const compressed = (bytes: Buffer | string): number => brotliCompressSync(bytes).length / 1000;

/** The files of `dist/es` that `entry` imports statically, itself among them. */
async function graph(entry: string): Promise<string[]> {
  const files = JSON.parse(await readFile(join(DIST, 'es/graph.json'), 'utf8')) as Record<
    string,
    { imports: string[] }
  >;
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    files[file]?.imports.forEach(visit);
  };
  visit(entry);
  return [...found];
}

const size = async (...files: string[]): Promise<number> =>
  (await Promise.all(files.map((file) => readFile(join(DIST, file))))).reduce((sum, file) => sum + compressed(file), 0);

/** One document in `every`: the same ones in both forms. */
async function documents(every: number): Promise<{ json: number[]; xml: number[] }> {
  const json: number[] = [];
  const xml: number[] = [];
  let n = 0;
  for await (const one of corpusDocuments()) {
    if (n++ % every) continue;
    xml.push(compressed(one.xml));
    json.push(compressed(await readFile(join(mirrorDir, one.audience, `${one.id}.json`))));
  }
  return { json, xml };
}

export async function bytesRows(): Promise<Row[]> {
  const first = (await graph('define.js')).map((file) => `es/${file}`);
  const all = (await readdir(join(DIST, 'es'))).filter((file) => file.endsWith('.js')).map((file) => `es/${file}`);
  const { json, xml } = await documents(10);
  const both = (q: number) => ({
    project: exact(quantile(json, q)),
    yardstick: 'le XML du flux',
    beside: exact(quantile(xml, q)),
  });
  return [
    { name: 'Balise `co-marquage.js`', unit: 'kB', project: exact(await size('co-marquage.js')), aim: { most: 4 } },
    {
      name: 'Tout le script avant une première fiche',
      unit: 'kB',
      project: exact(await size('co-marquage.js', ...first)),
      yardstick: 'tous les fichiers, à la demande compris',
      beside: exact(await size('co-marquage.js', ...all)),
      aim: { most: 36 },
    },
    { name: 'JSON d’un document, médiane', unit: 'kB', ...both(0.5), aim: { most: 1.15 } },
    { name: 'JSON d’un document, p95', unit: 'kB', ...both(0.95), aim: { most: 5.5 } },
  ];
}
