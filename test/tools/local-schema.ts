/** `npm run build:schema`: the JSON Schema of the town's file, for editors: `dist/local.schema.json`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { schemaJson } from '../../src/local/fichier/json-schema.js';

mkdirSync('dist', { recursive: true });
writeFileSync('dist/local.schema.json', `${JSON.stringify(schemaJson(), null, 2)}\n`);
