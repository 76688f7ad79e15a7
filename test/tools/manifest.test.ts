/** What the elements offer for styling is what their doc comments say, so that nothing of it changes unseen. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { elements } from './manifest.js';

const root = resolve(import.meta.dirname, '../..');
const all = elements(`${root}/dist/custom-elements.json`);
const sources = ['src/elements', 'src/render'].flatMap((folder) =>
  readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(`${root}/${folder}/${name}`, 'utf8')),
);
const found = (pattern: RegExp): Set<string> =>
  new Set(sources.flatMap((code) => [...code.matchAll(pattern)].map(([, name]) => name ?? '')));
const told = (what: 'parts' | 'properties'): Set<string> =>
  new Set(all.flatMap((element) => element[what].map(({ name }) => name)));

test('every part of the code stands in the manifest, and the other way round', () => {
  const parts = found(/\bpart(?:="|: \[?')([a-z-]+)/g);
  assert.ok(parts.size > 1);
  assert.deepEqual([...told('parts')].sort(), [...parts].sort());
});

test('every custom property of the code stands in the manifest, and the other way round', () => {
  const properties = found(/(?<!-)(--co-marquage-[a-z-]+)/g);
  assert.deepEqual([...told('properties')].sort(), [...properties].sort());
});

test('each element says what it is, and each of its attributes too', () => {
  assert.ok(all.length >= 5);
  for (const { tag, description, attributes } of all) {
    assert.ok(description, tag);
    for (const { name, description } of attributes) assert.ok(description, `${tag} ${name}`);
  }
});
