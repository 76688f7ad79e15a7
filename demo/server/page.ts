/** One page of the demo's site: an HTML file that begins with a comment saying its title, and what stands below. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Page {
  /** its address: `/`, `/demarches/pacs` */
  path: string;
  titre: string;
  /** one sentence, for search engines */
  resume: string;
  /** its name in the breadcrumb, shorter than the title */
  court: string;
  /** the HTML below the head comment */
  content: string;
}

const HEAD = /^<!--\n([\s\S]*?)-->\n/;

/** @throws Error when the head comment or one of its lines is missing */
export function readPage(file: string, path: string): Page {
  const text = readFileSync(file, 'utf8');
  const head = HEAD.exec(text);
  const lines = new Map((head?.[1] ?? '').split('\n').map((line) => split(line)));
  const said = (name: string): string => {
    const value = lines.get(name);
    if (!value) throw new Error(`${file} : écrivez « ${name} : … » dans le commentaire du début.`);
    return value;
  };
  const titre = said('titre');
  return {
    path,
    titre,
    resume: said('resume'),
    court: lines.get('court') ?? titre,
    content: text.slice(head?.[0].length),
  };
}

function split(line: string): [string, string] {
  const at = line.indexOf(':');
  return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
}

/** Every page below a folder, by address; `accueil.html` is the address of its folder. */
export function readPages(folder: string): Map<string, Page> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  const pages = files.map((name) => {
    const path = `/${name.replaceAll('\\', '/').replace(/(^|\/)accueil\.html$|\.html$/, '')}`;
    return readPage(join(folder, name), path);
  });
  return new Map(pages.map((page) => [page.path, page]));
}
