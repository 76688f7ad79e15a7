import type { Plugin } from 'vite';

const RUNTIME = /^rolldown-runtime-/;

/**
 * The bundler's own helper, two hundred bytes that some files import from a file of its own: a request, before a first sheet
 * stands, for each browser that opens few. No group of the splitting takes it, so it is put into the files that want it.
 */
export const inlineRuntime = (): Plugin => ({
  name: 'inline-runtime',
  apply: 'build',
  enforce: 'post',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
    const runtime = chunks.find(({ fileName }) => RUNTIME.test(fileName));
    if (!runtime) return;
    const [, body, kept] = /^([^]*?);?\s*export\s*\{\s*(\w+)(?: as \w+)?\s*\};?\s*$/.exec(runtime.code) ?? [];
    if (!body || !kept) throw new Error(`${runtime.fileName} does not end in one export: see .config/build/runtime.ts`);
    const wanted = new RegExp(`import\\s*\\{\\s*\\w+ as (\\w+)\\s*\\}\\s*from\\s*["']\\./${runtime.fileName}["'];?`);
    for (const chunk of chunks) {
      if (!chunk.imports.includes(runtime.fileName)) continue;
      const code = chunk.code.replace(wanted, (_all, name: string) => `var ${name}=(()=>{${body};return ${kept}})();`);
      if (code === chunk.code)
        throw new Error(`${chunk.fileName} imports the helper otherwise: see .config/build/runtime.ts`);
      chunk.code = code;
      chunk.imports = chunk.imports.filter((file) => file !== runtime.fileName);
    }
    delete bundle[runtime.fileName];
  },
});
