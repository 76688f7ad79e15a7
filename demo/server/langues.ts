/** The table of the languages, from what each file says of itself. */
import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../locales/', import.meta.url);

interface Meta {
  langue: string;
  relecture: string;
  relecteurs: string[];
}

export function languageTable(): string {
  const rows = readdirSync(FOLDER).flatMap((name) => {
    const { _meta: meta } = JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as { _meta?: Meta };
    const code = name.replace('.json', '');
    if (!meta) return [];
    const who = meta.relecteurs.join(', ') || 'personne encore';
    return `<tr><th scope="row" lang="${code}">${meta.langue}</th><td><code>${code}</code></td><td>${meta.relecture}</td><td>${who}</td></tr>`;
  });
  return `<div class="defile" tabindex="0" role="region" aria-label="Les langues"><table><thead><tr><th scope="col">Langue</th><th scope="col">Code</th><th scope="col">État</th><th scope="col">Relue par</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}
