/** The sheets of the corpus by size, as the mirror holds them: which one is the median, the p95, the largest. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { corpusDocuments, mirrorDir } from '../corpus/corpus.js';

export interface Sheet {
  /** `particuliers/F1` */
  key: string;
  json: string;
}

/** All of them, the smallest first. */
export async function sheetsBySize(): Promise<Sheet[]> {
  const all: Sheet[] = [];
  for await (const { audience, id } of corpusDocuments()) {
    if (!id.startsWith('F')) continue;
    all.push({ key: `${audience}/${id}`, json: await readFile(join(mirrorDir, audience, `${id}.json`), 'utf8') });
  }
  return all.sort((a, b) => a.json.length - b.json.length);
}

/** `count` of a list at even steps, both ends among them. */
export const evenly = <T>(all: readonly T[], count: number): T[] =>
  Array.from({ length: count }, (_, i) => all[Math.round((i * (all.length - 1)) / (count - 1))] as T);
