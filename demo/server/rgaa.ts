/** The table of the RGAA criteria, from `demo/rgaa.json`, as the page for webmasters shows it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Critere {
  /** what it asks, in our own short words */
  nom: string;
  /** whether a widget can break it */
  concerne: boolean;
  /** how it is met, or why it does not apply */
  comment: string;
  /** the test files that fail when it is not met; none: not verified */
  essais: string[];
}
export interface Rgaa {
  version: string;
  themes: Record<string, string>;
  /** `theme.number` → criterion */
  criteres: Record<string, Critere>;
}

export const readRgaa = (root: string): Rgaa => JSON.parse(readFileSync(join(root, 'demo/rgaa.json'), 'utf8')) as Rgaa;

const text = (words: string): string => words.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function row(number: string, { nom, concerne, comment, essais }: Critere): string {
  const proof = !concerne
    ? 'Sans objet'
    : essais.length === 0
      ? '<strong>Non vérifié</strong>'
      : essais.map((test) => `<code>${text(test.replace('test/', ''))}</code>`).join(' ');
  return `<tr><th scope="row">${number}</th><td>${text(nom)}</td><td>${text(comment)}</td><td>${proof}</td></tr>`;
}

/** Counts: criteria, those that apply, those a test watches over. */
export function counts({ criteres }: Rgaa): { all: number; apply: number; tested: number } {
  const all = Object.values(criteres);
  const apply = all.filter(({ concerne }) => concerne);
  return { all: all.length, apply: apply.length, tested: apply.filter(({ essais }) => essais.length > 0).length };
}

/** A table for each theme. */
export function rgaaTables(rgaa: Rgaa): string {
  const { all, apply, tested } = counts(rgaa);
  const tables = Object.entries(rgaa.themes).map(([theme, name]) => {
    const rows = Object.entries(rgaa.criteres).filter(([number]) => number.startsWith(`${theme}.`));
    return `<div class="defile" tabindex="0" role="region" aria-labelledby="rgaa-${theme}"><table class="rgaa">
<caption id="rgaa-${theme}">${theme}. ${text(name)}</caption>
<thead><tr><th scope="col">N°</th><th scope="col">Critère</th><th scope="col">Comment</th><th scope="col">Essai</th></tr></thead>
<tbody>${rows.map(([number, one]) => row(number, one)).join('\n')}</tbody></table></div>`;
  });
  return `<p>${all} critères : ${apply} concernent la bibliothèque, ${tested} sont surveillés par un essai automatique, ${apply - tested} ne sont
pas vérifiés ; les ${all - apply} autres sont sans objet ou dépendent de la page.</p>\n${tables.join('\n')}`;
}
