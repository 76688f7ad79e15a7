/** Puts a page into the site's frame. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tagSections } from './balises.js';
import { elementSections } from './elements.js';
import { frenchSpaces } from './espaces.js';
import { fillSheets } from './fiches.js';
import type { Guide } from './guides.js';
import { languageTable } from './langues.js';
import { figureTables } from './mesures.js';
import { notice } from './notice.js';
import type { Page } from './page.js';
import { readRgaa, rgaaTables } from './rgaa.js';

export interface Site {
  pages: ReadonlyMap<string, Page>;
  /** the frame, with `{{titre}}`, `{{contenu}}`… where the page's own go */
  frame: string;
  guide: Guide;
  /** the real guide is on its way */
  preparing: boolean;
}

/** Between these two comments stands what a webmaster would paste; the page shows it again, folded, as text. */
const SNIPPET = /^([ \t]*)<!-- code -->\n([\s\S]*?)^[ \t]*<!-- \/code -->\n/gm;

/** What stands above the column, as wide as the window. */
const WIDE = /<!-- large -->\n([\s\S]*?)<!-- \/large -->\n/;

const MENU = ['/mairie', '/demarches', '/guide', '/professionnels', '/actualites', '/webmestres'];

export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A whole page of the site. */
export function renderPage(page: Page, site: Site): string {
  const content = fillSheets(page.content, site.guide.exemple)
    .replace('{{plan}}', () => plan(site))
    .replace('{{elements}}', elementSections)
    .replace('{{rgaa}}', () => rgaaTables(readRgaa(join(import.meta.dirname, '../..'))))
    .replace('{{langues}}', languageTable)
    .replace('{{mesures}}', () => figureTables())
    .replace('{{balises}}', tagSections)
    .replace('{{matomo}}', () =>
      escapeHtml(readFileSync(new URL('../site/matomo.js', import.meta.url), 'utf8').trim()),
    );
  const parts: Record<string, string> = {
    titre: page.path === '/' ? 'Val-sur-Brume, le site de la mairie' : `${page.titre} – Val-sur-Brume`,
    resume: escapeHtml(page.resume),
    notice: notice(site),
    menu: menu(page, site),
    fil: breadcrumb(page, site),
    avant: WIDE.exec(content)?.[1] ?? '',
    contenu: content.replace(WIDE, '').replace(SNIPPET, '$2') + codeOf(content),
  };
  return frenchSpaces(site.frame.replace(/\{\{(\w+)\}\}/g, (mark, name: string) => parts[name] ?? mark));
}

function menu(page: Page, { pages }: Site): string {
  const item = (path: string): string => {
    const here =
      page.path === path ? ' aria-current="page"' : page.path.startsWith(`${path}/`) ? ' class="dedans"' : '';
    return `<li><a href="${path}"${here}>${pages.get(path)?.court ?? path}</a></li>`;
  };
  return MENU.map(item).join('\n');
}

function plan({ pages }: Site): string {
  const shown = [...pages.values()].filter(({ path }) => path !== '/introuvable');
  const items = shown
    .sort((a, b) => a.path.localeCompare(b.path))
    .map(({ path, titre }) => {
      const deep = path.split('/').length > 2 ? ' class="dessous"' : '';
      return `<li${deep}><a href="${path}">${titre}</a></li>`;
    });
  return `<ul class="plan">\n${items.join('\n')}\n</ul>`;
}

function breadcrumb(page: Page, { pages }: Site): string {
  if (page.path === '/') return '';
  const parents = page.path.split('/').slice(1, -1);
  const links = parents.flatMap((_, i) => pages.get(`/${parents.slice(0, i + 1).join('/')}`) ?? []);
  const items = [
    '<li><a href="/">Accueil</a></li>',
    ...links.map(({ path, court }) => `<li><a href="${path}">${court}</a></li>`),
    `<li aria-current="page">${page.court}</li>`,
  ];
  return `<nav class="fil" aria-label="Vous êtes ici"><ol>${items.join('')}</ol></nav>`;
}

function codeOf(content: string): string {
  const snippets = [...content.matchAll(SNIPPET)].map(([, indent = '', code = '']) =>
    code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  );
  if (snippets.length === 0) return '';
  return `<details class="code">
<summary>Le code de cette page</summary>
<p>Ce qui a été collé dans la page, tel quel :</p>
<pre tabindex="0" role="region" aria-label="Code de cette page"><code>${escapeHtml(snippets.join('\n').trim())}</code></pre>
</details>`;
}
