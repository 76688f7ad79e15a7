/**
 * Whether the zips say exactly what the package says: each XML document is parsed again and compared, node by node,
 * with the JSON it was written from. Run with `npx tsx test/corpus/round-trip.ts`; exits 1 at any difference.
 */
import { isDeepStrictEqual } from 'node:util';
import { SaxesParser } from 'saxes';
import { corpusDir, ensureCorpus, readCorpusXml } from './corpus.js';
import { jsonDocuments } from './json-documents.js';
import { packageFile } from './package-file.js';
import type { JsonElement, JsonNode } from './to-xml.js';

/** A document of the corpus as the JSON it was written from. */
function parse(xml: string): JsonNode[] {
  const top: JsonNode[] = [];
  const open: JsonElement[] = [];
  const add = (node: JsonNode): void => void siblings().push(node);
  const siblings = (): JsonNode[] => {
    const parent = open.at(-1);
    return parent ? (parent.children ??= []) : top;
  };
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element: JsonElement = { type: 'element', name };
    if (Object.keys(attributes).length > 0) element.attributes = { ...attributes };
    add(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (text) => add({ type: 'text', text }));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return top;
}

await ensureCorpus();
let documents = 0;
const different: string[] = [];
for await (const { audience, id, root } of jsonDocuments(await packageFile(corpusDir))) {
  documents += 1;
  const [parsed, ...rest] = parse(await readCorpusXml(audience, id));
  if (rest.length > 0 || !isDeepStrictEqual(parsed, root)) different.push(`${audience}/${id}`);
}
console.log(`${documents} documents comparés, ${different.length} différents`);
for (const name of different.slice(0, 20)) console.log(`  ${name}`);
if (documents === 0 || different.length > 0) process.exitCode = 1;
