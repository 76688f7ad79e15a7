/** What a page fetches before a first sheet stands, compressed as a server sends it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const dist = new URL('../dist/', import.meta.url);
const graph = JSON.parse(readFileSync(new URL('es/graph.json', dist), 'utf8'));

/** A file of dist/es and all it imports statically. */
const closure = (file, seen = new Set()) => {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const next of graph[file].imports) closure(next, seen);
  return seen;
};

const path = (file) => fileURLToPath(new URL(file, dist));

/** The file of that part, whatever its hash. */
const part = (name) => Object.keys(graph).find((file) => file.startsWith(`${name}-`));
const files = (...names) => {
  const seen = new Set();
  for (const name of names) closure(name, seen);
  return [path('co-marquage.js'), ...[...seen].map((file) => path(`es/${file}`))];
};
const door = part('define');

export default [
  { name: 'stub', path: path('co-marquage.js'), limit: '4 kB', brotli: true },
  {
    name: 'stub and graph, before a first sheet stands',
    path: files(door),
    limit: '36 kB',
    brotli: true,
  },
  {
    // asked for together with it, run where a sheet asks questions or holds a table
    name: 'the same, with the questions and the rare parts',
    path: files(door, part('situation'), part('rares')),
    limit: '51 kB',
    brotli: true,
  },
];
