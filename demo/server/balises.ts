/** What each tag offers, for the page of the tags: names from the manifest, events in the words of the README's table. */
import { existsSync, readFileSync } from 'node:fs';
import { elements, type Named } from '../../test/tools/manifest.js';

const MANIFEST = 'dist/custom-elements.json';

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** What the README's table says of each event: name → when. */
const EVENTS = new Map(
  [...readFileSync('README.md', 'utf8').matchAll(/^\| `(co-marquage-[\w-]+)` \| (.+?) \| `/gm)].map(
    ([, name = '', when = '']) => [name, when],
  ),
);
/** What can be styled. */
const LOOKS: Record<string, string> = {
  etat: 'la boîte des phrases d’attente et de panne',
  commune: 'l’en-tête de la commune',
  champ: 'le champ de recherche',
  '--co-marquage-couleur': 'la couleur de la commune',
  '--co-marquage-couleur-bordure': 'la même, pour les bordures',
};

/** French words, or the code's own, marked as English. */
function cell({ name, description }: Named): string {
  const words = EVENTS.get(name) ?? LOOKS[name];
  return words ? `<td>${escape(words)}</td>` : `<td lang="en">${escape(description)}</td>`;
}

const row =
  (kind: string, wrap: (name: string) => string) =>
  (named: Named): string =>
    `<tr><td>${kind}</td><td><code>${escape(wrap(named.name))}</code></td>${cell(named)}</tr>`;

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
