/** What each tag offers, for the page of the tags: drawn from the manifest, so from the code's own comments. */
import { existsSync } from 'node:fs';
import { elements, type Named } from '../../test/tools/manifest.js';

const MANIFEST = 'dist/custom-elements.json';

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const row =
  (kind: string, wrap: (name: string) => string) =>
  ({ name, description }: Named): string =>
    `<tr><td>${kind}</td><td><code>${escape(wrap(name))}</code></td><td lang="en">${escape(description)}</td></tr>`;

export function tagSections(): string {
  if (!existsSync(MANIFEST)) return '<p>Cette table se lit après <code>npm run build</code>.</p>';
  return elements(MANIFEST)
    .map(({ tag, parts, properties, events }) => {
      const rows = [
        ...parts.map(row('partie', (name) => `::part(${name})`)),
        ...properties.map(row('propriété', (name) => name)),
        ...events.map(row('événement', (name) => name)),
      ];
      return `<h3><code>&lt;${tag}&gt;</code></h3>
<div class="defile" tabindex="0" role="region" aria-label="${tag}"><table>
<thead><tr><th scope="col">Quoi</th><th scope="col">Nom</th><th scope="col">Ce que c’est</th></tr></thead>
<tbody>${rows.join('')}</tbody></table></div>`;
    })
    .join('\n');
}
