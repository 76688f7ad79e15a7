import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { text } from 'node:stream/consumers';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import type { Audience } from '../../src/model/index.js';
import type { JsonElement, JsonNode } from './to-xml.js';

/** One document of the package. */
export interface JsonDocument {
  audience: Audience;
  /** `F…`, `N…` or `R…` */
  id: string;
  root: JsonElement;
}

/** `index.json` lists its folder and is no document. */
const DOCUMENT = /^package\/data\/(particuliers|professionnels|associations)\/([FNR]\d+)\.json$/;

/** The documents of the package's archive, one at a time, in the archive's order. */
export async function* jsonDocuments(archive: string): AsyncGenerator<JsonDocument> {
  const tar = extract();
  const reading = pipeline(createReadStream(archive), createGunzip(), tar);
  // A broken archive ends the loop below with the same error: this one needs no second report.
  reading.catch(() => undefined);
  for await (const entry of tar) {
    const [, audience, id] = DOCUMENT.exec(entry.header.name) ?? [];
    if (audience && id) {
      const { children } = JSON.parse(await text(entry)) as { children: JsonNode[] };
      yield { audience: audience as Audience, id, root: rootOf(children, entry.header.name) };
    } else {
      entry.resume();
    }
  }
  await reading;
}

function rootOf(nodes: JsonNode[], file: string): JsonElement {
  const [root, ...rest] = nodes;
  if (root?.type !== 'element' || rest.length > 0) {
    throw new Error(`[corpus] ${file} ne contient pas exactement un élément racine.`);
  }
  return root;
}
