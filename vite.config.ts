import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { defineConfig, minify, type Plugin, type UserConfig } from 'vite';

/** Library-mode ES output keeps its white space; minify it as the classic script is. */
const minifyEs = (): Plugin => ({
  name: 'minify-es',
  apply: 'build',
  enforce: 'post',
  async generateBundle(options, bundle) {
    if (options.format !== 'es') return;
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const { code } = await minify(chunk.fileName, chunk.code, { module: true, compress: true, mangle: true });
      chunk.code = code;
    }
  },
});

/** Styles are template literals, which the minifier leaves as they are: comments and layout go here. */
const minifyCss = (): Plugin => ({
  name: 'minify-css',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    if (!id.includes('/src/elements/styles/')) return undefined;
    const squeeze = (css: string): string =>
      css
        .replace(/\/\*[^]*?\*\//g, '')
        .replace(/\s+/g, ' ')
        .replace(/ ?([{};,]) ?/g, '$1')
        .replace(/: /g, ':');
    return { code: code.replace(/css`[^`]*`/g, squeeze), map: null };
  },
});

/** French words that one widget says come with its code (`src/i18n/mots/`): the copy of the first sheet lacks them. */
const cutWords = (): Plugin => ({
  name: 'cut-words',
  apply: 'build',
  enforce: 'pre',
  resolveId(source, importer = '') {
    if (!source.endsWith('locales/fr.json')) return undefined;
    const part = /i18n\/mots\/(\w+)\.ts$/.exec(importer)?.[1];
    return `\0words:${part ?? (importer.endsWith('src/i18n.ts') ? 'core' : 'all')}`;
  },
  load(id) {
    if (!id.startsWith('\0words:')) return undefined;
    const part = id.slice('\0words:'.length);
    const words = JSON.parse(readFileSync('locales/fr.json', 'utf8')) as Record<string, object>;
    const apart = new Set(readdirSync('src/i18n/mots').map((file) => file.replace(/\.ts$/, '')));
    const kept = Object.entries(words).filter(
      ([name]) => part === 'all' || (part === 'core' ? !apart.has(name) : name === part),
    );
    return `export default ${JSON.stringify(Object.fromEntries(kept))}`;
  },
});

/** What the graph file says of one file of `dist/es`: its hash, and the files it imports statically. */
interface GraphFile {
  integrity: string;
  imports: string[];
}

const graphFile = 'dist/es/graph.json';

/** Writes which file imports which, and each one's hash as written: the stub and the size check read it. */
const writeGraph = (): Plugin => ({
  name: 'write-graph',
  apply: 'build',
  writeBundle(_, bundle) {
    const graph: Record<string, GraphFile> = {};
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const digest = createHash('sha384').update(chunk.code).digest('base64');
      graph[chunk.fileName] = { integrity: `sha384-${digest}`, imports: chunk.imports };
    }
    writeFileSync(graphFile, JSON.stringify(graph, null, 2));
  },
});

/** A file and all it imports statically, each with its hash. */
function integrities(entry: string): Record<string, string> {
  const graph = JSON.parse(readFileSync(graphFile, 'utf8')) as Record<string, GraphFile>;
  const found: Record<string, string> = {};
  const visit = (file: string): void => {
    const node = graph[file];
    if (!node || file in found) return;
    found[file] = node.integrity;
    node.imports.forEach(visit);
  };
  visit(entry);
  return found;
}

/**
 * Lit needs legacy decorators and class fields with assignment semantics. Vite reads both from tsconfig.json only for
 * files it includes, and says nothing about the others: their properties would shadow Lit's accessors and no longer
 * re-render. So they are set here for every file.
 */
const oxc: UserConfig['oxc'] = {
  decorator: { legacy: true },
  assumptions: { setPublicClassFields: true },
  typescript: { removeClassFieldsWithoutInitializer: true },
};

const { version, dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  version: string;
  dependencies: Record<string, string>;
};

/** Constants replaced at build time; the stub's `__GRAPH__` holds the files of `dist/es` it loads, with their hashes. */
const constants = (mode: string): Record<string, string> => ({
  __VERSION__: JSON.stringify(version),
  ...(mode === 'stub' ? { __GRAPH__: JSON.stringify(integrities('define.js')) } : {}),
});

/** Entries whose source stands; a key is the file's name in `dist/`. */
const entries = (all: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(all).filter(([, file]) => existsSync(file)));

/** `page`: the ES graph for browsers and bundlers, Lit and the other libraries inside, one copy of each. */
const page: UserConfig = {
  plugins: [cutWords(), minifyCss(), minifyEs(), writeGraph()],
  build: {
    outDir: 'dist/es',
    target: 'es2022',
    lib: { entry: entries({ index: 'src/index.ts', define: 'src/define.ts' }), formats: ['es'] },
    rolldownOptions: {
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name]-[hash].js',
        assetFileNames: '[name]-[hash][extname]',
        // What three entries or more stand on, in one file: cut along each one's needs it came in nine, 3 kB more in all.
        // What a sheet does without stays out.
        advancedChunks: {
          groups: [
            {
              name: 'socle',
              minShareCount: 3,
              test: (id) => !/local\/couleur|render\/(demarches|horaires)|i18n\/mots|words:(?!core)/.test(id),
            },
          ],
        },
      },
    },
  },
};

/** `stub`: the classic script that a town pastes. It loads the graph of `page`, so it must stay tiny. */
const stub: UserConfig = {
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    target: 'es2022',
    lib: { entry: 'src/embed.ts', formats: ['iife'], name: 'coMarquage', fileName: () => 'co-marquage.js' },
  },
};

/** `node`: the command line and the modules it stands on; what package.json installs stays outside. */
const node: UserConfig = {
  build: {
    outDir: 'dist/node',
    target: 'node20',
    ssr: true,
    minify: false,
    rolldownOptions: {
      input: entries({ cli: 'src/cli.ts', mirror: 'src/mirror/index.ts', prerender: 'src/prerender/index.ts' }),
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
  ssr: {
    target: 'node',
    external: [...Object.keys(dependencies), ...builtinModules],
    noExternal: true,
  },
};

const modes: Record<string, UserConfig> = { page, stub, node };

export default defineConfig(({ mode }) => {
  const config = modes[mode];
  if (!config) throw new Error(`vite --mode ${mode}: write page, stub or node`);
  return { ...config, define: constants(mode), oxc, publicDir: false };
});
