import { existsSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { resolve } from 'node:path';
import { defineConfig, type Rolldown, type UserConfig } from 'vite';
import { checkedImports, stubConstants, writeGraph, writeVersioned } from './.config/build/integrity.js';
import { minifyCss, minifyEs } from './.config/build/minify.js';
import { inlineRuntime } from './.config/build/runtime.js';
import { cutWords } from './.config/build/words.js';

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

/** Constants replaced at build time; the stub also holds the files of `dist/es` it loads, with their hashes. */
const constants = (mode: string): Record<string, string> => ({
  __VERSION__: JSON.stringify(version),
  ...(mode === 'stub' ? stubConstants() : {}),
});

/** Entries whose source stands; a key is the file's name in `dist/`. */
const entries = (all: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(all).filter(([, file]) => existsSync(file)));

let statics: Set<string> | undefined;

/** Small, and taken by almost every later part: as a file of its own it would cost a request. */
const COMMON = /\/src\/elements\/habiller\.ts$/;

/** All that the door's module imports statically, without the door itself: importing the classes registers nothing. */
function firstSheet(graph: Rolldown.ChunkingContext): Set<string> {
  if (statics) return statics;
  const found = (statics = new Set<string>());
  const visit = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    graph.getModuleInfo(id)?.importedIds.forEach(visit);
  };
  graph.getModuleInfo(resolve('src/define.ts'))?.importedIds.forEach(visit);
  return found;
}

/**
 * What most sheets fetch besides, in two files that the pasted script asks for together with the first ones: as many requests as
 * one by one would not fit into the six connections that a browser opens, and those left over would wait for another round trip.
 */
const SUITE: readonly (readonly [string, RegExp])[] = [
  ['situation', /\/src\/((elements\/)?situation\/|elements\/styles\/questions\.ts$|model\/empreinte\.ts$)/],
  ['rares', /\/src\/(render\/(rares|horaires)|elements\/(commune|retour))\.ts$/],
];
const suite = (id: string): string | null => SUITE.find(([, files]) => files.test(id))?.[0] ?? null;

/** `page`: the ES graph for browsers and bundlers, Lit and the other libraries inside, one copy of each. */
const page: UserConfig = {
  plugins: [cutWords(), checkedImports(), minifyCss(), inlineRuntime(), minifyEs(), writeGraph()],
  build: {
    outDir: 'dist/es',
    target: 'es2022',
    lib: { entry: entries({ index: 'src/index.ts', define: 'src/define.ts' }), formats: ['es'] },
    rolldownOptions: {
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name]-[hash].js',
        assetFileNames: '[name]-[hash][extname]',
        // One file for all that a first sheet stands on: cut along what each lazy part shares with it, it came in nine, 3 kB
        // more in all.
        codeSplitting: {
          groups: [
            // What must be evaluated before Lit cannot stand in the file that holds it.
            { debugName: 'politique', priority: 3, name: (id) => (id.includes('/src/politique') ? 'politique' : null) },
            {
              debugName: 'socle',
              priority: 2,
              name: (id, graph) => (firstSheet(graph).has(id) || COMMON.test(id) ? 'socle' : null),
            },
            { debugName: 'suite', priority: 1, name: suite },
          ],
        },
      },
    },
  },
};

/** `stub`: the classic script that a town pastes. It loads the graph of `page`, so it must stay tiny. */
const stub: UserConfig = {
  plugins: [writeVersioned(version)],
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
