import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** French words that one widget says come with its code (`src/i18n/mots/`): the copy of the first sheet lacks them. */
export const cutWords = (): Plugin => ({
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
