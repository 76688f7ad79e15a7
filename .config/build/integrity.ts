/**
 * Integrity end to end: every file that runs is checked by the browser against a hash that the file before it holds.
 *
 *     the town's tag (integrity="…")  →  co-marquage-VERSION.js, which holds the hashes of the first modules and of the list
 *     the list, `integrites-HASH.js`  →  every module that is fetched later
 *
 * The list stands in a file of its own: in the stub it would cost each first sheet more bytes than a module is worth. Names
 * carry a hash of the content, so that a host may keep every version beside the others, for ever.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** What the graph file says of one file of `dist/es`: its hash, and the files it imports statically. */
interface GraphFile {
  integrity: string;
  imports: string[];
}
type Graph = Record<string, GraphFile>;

const ES = 'dist/es/';
const GRAPH = `${ES}graph.json`;
/** Where bundlers enter; their names are fixed, so the pasted script uses neither. */
const DOORS = new Set(['define.js', 'index.js']);

const digest = (code: string | Buffer, algorithm: 'sha256' | 'sha384' = 'sha256'): string =>
  `${algorithm}-${createHash(algorithm).update(code).digest('base64')}`;
const short = (code: string): string => createHash('sha256').update(code).digest('base64url').slice(0, 8);

const helper = fileURLToPath(new URL('../../src/elements/importer.ts', import.meta.url));

/** What the door imports to say why Lit was refused. The pasted script says it itself, and one file less is fetched before a sheet. */
const POLICY = /import\s*"\.\/(politique-[\w-]+\.js)";?/;

/** Every `import()` of the sources goes through `importer`, which has the module checked first. */
export const checkedImports = (): Plugin => ({
  name: 'checked-imports',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id)) return undefined;
    const wrapped = code.replace(/\bimport\(('[^']+')\)/g, 'importer(() => import($1))');
    return wrapped === code ? undefined : { code: `import { importer } from '${helper}';\n${wrapped}`, map: null };
  },
});

/**
 * Writes which file imports which and each one's hash as written (for the stub and the size check), the pasted script's own
 * door under an immutable name, and the list of all hashes.
 */
export const writeGraph = (): Plugin => ({
  name: 'write-graph',
  apply: 'build',
  writeBundle(_, bundle) {
    const graph: Graph = {};
    for (const chunk of Object.values(bundle)) {
      if (chunk.type === 'chunk') graph[chunk.fileName] = { integrity: digest(chunk.code), imports: chunk.imports };
    }
    const entry = readFileSync(`${ES}define.js`, 'utf8');
    const said = POLICY.exec(entry)?.[1];
    if (!said) throw new Error('define.js does not import the file that says what a policy lacks');
    const list = Object.entries(graph).filter(([file]) => !DOORS.has(file) && file !== said);
    const code = `export default ${JSON.stringify(Object.fromEntries(list.map(([file, { integrity, imports }]) => [file, [integrity, ...imports]])))}`;
    const listed = `integrites-${short(code)}.js`;
    writeFileSync(ES + listed, code);
    const pasted = entry.replace(POLICY, '');
    // Imports of files come sorted by the bundler; evaluated after Lit, it would not be evaluated at all.
    writeFileSync(`${ES}define.js`, `import"./${said}";${pasted}`);
    graph['define.js']!.integrity = digest(readFileSync(`${ES}define.js`));
    const door = `define-${short(pasted)}.js`;
    writeFileSync(ES + door, pasted);
    graph[door] = {
      integrity: digest(pasted),
      imports: graph['define.js']!.imports.filter((file) => file !== said),
    };
    graph[listed] = { integrity: digest(code), imports: [] };
    writeFileSync(GRAPH, JSON.stringify(graph, null, 2));
  },
});

/** Parts that a sheet may fetch before it stands: its questions, and what few sheets hold. */
const SUITE = ['situation-', 'rares-'];
/** Likewise, where the pasted tag gives the town's colour. */
const COULEUR = 'accent-';

const named = (graph: Graph, start: string): string =>
  Object.keys(graph).find((file) => file.startsWith(start)) ?? `${start}missing`;

/** Those files and all that they import, with their hashes. */
function closure(graph: Graph, ...starts: string[]): Record<string, string> {
  const found: Record<string, string> = {};
  const visit = (file: string): void => {
    const node = graph[file];
    if (!node || file in found) return;
    found[file] = node.integrity;
    node.imports.forEach(visit);
  };
  starts.forEach(visit);
  return found;
}

/**
 * What the stub holds: the files it loads first, each with its hash, the door first; and the list's name and hash.
 *
 * @throws Error when the mode `page` was not built before
 */
export function stubConstants(): { __GRAPH__: string; __SUITE__: string; __LISTE__: string } {
  const graph = JSON.parse(readFileSync(GRAPH, 'utf8')) as Graph;
  const found = closure(graph, named(graph, 'define-'));
  const suite = Object.entries(closure(graph, ...[...SUITE, COULEUR].map((start) => named(graph, start))));
  const listed = named(graph, 'integrites-');
  return {
    __GRAPH__: JSON.stringify(found),
    __SUITE__: JSON.stringify(Object.fromEntries(suite.filter(([file]) => !(file in found)))),
    __LISTE__: JSON.stringify([listed, graph[listed]?.integrity]),
  };
}

/** The stub under the name of its version, and the hashes to print beside it: its own, and those of the modules a sheet needs. */
export const writeVersioned = (version: string): Plugin => ({
  name: 'write-versioned',
  apply: 'build',
  writeBundle() {
    for (const old of readdirSync('dist')) if (/^co-marquage-.*\.js$/.test(old)) rmSync(`dist/${old}`);
    const name = `co-marquage-${version}.js`;
    copyFileSync('dist/co-marquage.js', `dist/${name}`);
    const integrity = digest(readFileSync(`dist/${name}`), 'sha384');
    const graph = JSON.parse(readFileSync(GRAPH, 'utf8')) as Graph;
    const modules = closure(graph, ...['define-', ...SUITE].map((start) => named(graph, start)));
    writeFileSync('dist/integrite.json', `${JSON.stringify({ fichier: name, integrity, modules }, null, 2)}\n`);
  },
});
