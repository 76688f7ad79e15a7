/**
 * The numbered fixtures: `fixtures/NNN-name/in.xml` and the document it must become, `model.json`.
 *
 *     tsx test/feed/fixtures.ts NNN…     writes model.json anew for these numbers ("tous" for all); to be read before it is committed
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { lireDocument } from '../../src/feed/index.js';
import type { DocumentVdd } from '../../src/model/index.js';

export interface Fixture {
  /** folder, `NNN-name` */
  nom: string;
  xml: string;
  /** what `in.xml` is read as */
  lire: () => DocumentVdd;
}

const DOSSIER = new URL('fixtures/', import.meta.url);
export const cheminModele = (nom: string): URL => new URL(`${nom}/model.json`, DOSSIER);

/** In the order of their numbers. The file's name, which becomes the ID of an index document, is the fixture's without its number. */
export function fixtures(): Fixture[] {
  return readdirSync(DOSSIER)
    .sort()
    .map((nom) => {
      const xml = readFileSync(new URL(`${nom}/in.xml`, DOSSIER), 'utf8');
      const fichier = `${nom.replace(/^\d+-/, '')}.xml`;
      return { nom, xml, lire: () => lireDocument(xml, { audience: 'particuliers', fichier }) };
    });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const numeros = process.argv.slice(2);
  for (const { nom, lire } of fixtures())
    if (numeros.includes('tous') || numeros.includes(nom.slice(0, 3)))
      writeFileSync(cheminModele(nom), await format(JSON.stringify(lire()), { parser: 'json', printWidth: 120 }));
}
