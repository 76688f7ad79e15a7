/**
 * `npm run size`: every file of the browser, brotli as a server sends it, beside what it may weigh. Exit code 1 when one weighs
 * more. What a first sheet needs, in all, has a budget of its own in `.config/size-limit.mjs`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

/** Bytes a part may weigh, by the name of its file without its hash; any other: 8 kB. */
const BUDGETS: Record<string, number> = {
  'co-marquage': 4000,
  socle: 33500,
  // i18next, for another language than French
  langues: 20000,
  // DOMPurify, where a town writes HTML
  assainir: 12000,
  'prerequis-outils': 13000,
  // in one file, so that a sheet with questions waits for one request
  situation: 9500,
  // of which 0.25 kB for words kept apart from others of the same stem; fetched with an index of 442 kB
  search: 10500,
};
const USUAL = 8000;

const files = readdirSync('dist/es')
  .filter((file) => file.endsWith('.js') && file !== 'define.js' && file !== 'index.js')
  .map((file) => `dist/es/${file}`);
const rows = ['dist/co-marquage.js', ...files].map((file) => {
  const name = file.replace(/^.*\/|(?<=es\/.*)-[\w-]{8}(?=\.js$)|\.js$/g, '');
  return { name, bytes: brotliCompressSync(readFileSync(file)).length, budget: BUDGETS[name] ?? USUAL };
});
const kilo = (bytes: number): string => (bytes / 1000).toFixed(2).padStart(7);
for (const { name, bytes, budget } of rows.sort((a, b) => b.bytes - a.bytes)) {
  console.log(`${name.padEnd(20)}${kilo(bytes)} kB of ${kilo(budget)}${bytes > budget ? '  TOO MUCH' : ''}`);
  if (bytes > budget) process.exitCode = 1;
}
