import { minify, type Plugin } from 'vite';

/** Library-mode ES output keeps its white space; minify it as the classic script is. */
export const minifyEs = (): Plugin => ({
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
export const minifyCss = (): Plugin => ({
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
