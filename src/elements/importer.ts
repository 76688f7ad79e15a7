import type {} from './globale.js';

/**
 * Every `import()` of the library, put here by the build: where the pasted script holds the hashes, the module is checked
 * first. Its name is read from the function's own text: names are known only once all is built.
 */
export const importer = async <T>(module: () => Promise<T>): Promise<T> => {
  await globalThis.coMarquage?.verifier?.(String(module), import.meta.url);
  return module();
};
