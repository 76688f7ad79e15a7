/**
 * `npm run readme`: writes the tables of the README that have a source in the code. A test fails when they are stale.
 * Source: the schema of options and its notices.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { attributDe, NOMS_OPTIONS, SCHEMA, type NomOption, type Option } from '../../src/local/schema.js';
import { NOTICES } from '../../src/local/notices.js';

const README = new URL('../../README.md', import.meta.url);

const cellule = (texte: string): string => texte.replaceAll('|', '\\|').replaceAll('\n', ' ');

function options(): string {
  const rang = (nom: NomOption): string => {
    const { phrase, exemple, defaut } = NOTICES[nom];
    const seul = (SCHEMA[nom] as Option).script ? ' (balise script seulement)' : '';
    const sans = defaut ? ` Sans lui : ${defaut}.` : '';
    return `| \`${attributDe(nom)}\` | ${cellule(phrase)}${cellule(sans)}${seul} | \`${cellule(exemple)}\` |`;
  };
  return ['| attribut | ce qu’il fait | exemple |', '|---|---|---|', ...NOMS_OPTIONS.map(rang)].join('\n');
}

/** The README with its tables as the code says them. */
export async function readmeAJour(): Promise<{ avant: string; apres: string }> {
  const avant = await readFile(README, 'utf8');
  const marques = /(<!-- options -->\n)[\s\S]*?(<!-- \/options -->)/;
  if (!marques.test(avant)) throw new Error('README.md lacks <!-- options --> … <!-- /options -->');
  const apres = avant.replace(marques, (_, debut: string, fin: string) => `${debut}${options()}\n${fin}`);
  return { avant, apres };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await writeFile(README, (await readmeAJour()).apres);
