/** The tables of the bench, from `demo/mesures.json`, as the page for webmasters shows them. */
import { readFigures, type Figures } from '../../test/bench/figures.js';
import { cells, met } from '../../test/bench/rows.js';

/** The groups of `npm run bench`, in the order of the page. */
export const TITLES: Record<string, string> = {
  cold: 'La première visite, sur un vieux téléphone et un réseau lent',
  bytes: 'Ce qui est reçu',
  sheet: 'Construire une fiche',
  page: 'Une fiche affichée : mémoire et gestes',
  answer: 'Répondre à une question',
  search: 'Chercher',
  mirror: 'Faire le miroir',
  growth: 'Le miroir d’un flux plus grand',
};
const HEADS = ['Mesure', 'Le projet', 'À côté', 'Rapport', 'Visé'];

const text = (words: string): string => words.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
/** Code is marked by back quotes in the names of the rows; units are said in French. */
const marked = (words: string): string =>
  text(words).replace(/`([^`]+)`/g, '<code>$1</code>').replace(/\bkB\b/g, 'ko').replace(/\bMB\b/g, 'Mo'); // prettier-ignore

const day = (iso: string): string =>
  new Date(iso).toLocaleDateString('fr-FR', { dateStyle: 'long', timeZone: 'UTC' }).replace(/^1 /, '1er ');

function rowOf(row: Figures['rows'][number]): string {
  const [name = '', ...others] = cells(row);
  const aim = others.pop() ?? '';
  const kept = met(row);
  const verdict = kept === undefined ? '' : kept ? ' : atteint' : ' : <strong>manqué</strong>';
  return `<tr><th scope="row">${marked(name)}</th>${others.map((cell) => `<td>${marked(cell)}</td>`).join('')}<td>${marked(aim)}${verdict}</td></tr>`;
}

/** A table for each group that was measured, with when, where and by which command. */
export function figureTables(figures: Record<string, Figures> = readFigures()): string {
  const tables = Object.entries(TITLES).flatMap(([group, title]) => {
    const found = figures[group];
    if (!found) return [];
    return `<div class="defile" tabindex="0" role="region" aria-labelledby="mesures-${group}"><table class="mesures">
<caption id="mesures-${group}">${title}</caption>
<thead><tr>${HEADS.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>
<tbody>${found.rows.map(rowOf).join('\n')}</tbody></table></div>
<p>Mesuré le ${day(found.date)} sur ${text(found.machine)}, par <code>${text(found.command)}</code>.</p>`;
  });
  return tables.join('\n') || '<p>Ces tables se remplissent par <code>npm run bench -- --page</code>.</p>';
}
