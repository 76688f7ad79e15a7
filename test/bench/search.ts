/**
 * `npm run bench:search [-- --queries FILE] [--json] [--errors]`: real-life questions on the real corpus. Prints how often the
 * expected sheet is first, among three, among ten, and the milliseconds per question; `--errors` lists those beyond three. Without
 * FILE, also how it fares on questions on sheets drawn by lot, written without looking at any result: `requetes-a-part.json` and
 * `requetes-essai.json`, seen since, `requetes-scellees.json`, of which only totals may be looked at (no `--errors`), and three sets
 * by writers who saw neither the code nor the lists, seen since.
 * Beside ours, minisearch as it comes, on titles and descriptions.
 * `--json` prints one line. FILE: `[{ audience, id, query, kind, also: [ids as good] }]`; default `test/search/requetes.json`.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { fichiersDuMiroir, ouvrir } from '../search/corpus-index.js';
import { mesurer, mesurerPar, type Question } from '../search/pertinence.js';
import { ouvrirMinisearch } from './minisearch.js';

const dossier = new URL('../search/', import.meta.url);
const QUESTIONS = fileURLToPath(new URL('requetes.json', dossier));

/** Questions on sheets drawn by lot: name in the table → file. */
const AU_SORT = {
  'au sort, à part': 'requetes-a-part',
  'au sort, essai': 'requetes-essai',
  'au sort, scellées': 'requetes-scellees',
  'au sort, autre auteur': 'requetes-aveugles',
  'au sort, autre auteur, 2': 'requetes-aveugles-2',
  'au sort, autre auteur, 3': 'requetes-aveugles-3',
};

const { values } = parseArgs({
  options: {
    queries: { type: 'string', default: QUESTIONS },
    errors: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

const questions = JSON.parse(await readFile(values.queries, 'utf8')) as Question[];
const index = ouvrir(fichiersDuMiroir());
const { mesure, echecs } = mesurer(index, questions);

if (values.json) {
  const { success1, success3, success10 } = mesure;
  console.log(JSON.stringify({ overall: { success1, success3, success10 } }));
} else {
  const tableau: Record<string, object> = { 'toutes les questions': mesure };
  for (const champ of ['kind', 'audience', 'lot'] as const)
    for (const valeur of new Set(questions.map((question) => question[champ])))
      if (valeur)
        tableau[valeur] = mesurer(
          index,
          questions.filter((question) => question[champ] === valeur),
        ).mesure;
  const etalon = ouvrirMinisearch();
  tableau['toutes, minisearch tel quel'] = mesurerPar(etalon, questions).mesure;
  if (values.queries === QUESTIONS) {
    for (const [nom, fichier] of Object.entries(AU_SORT)) {
      const lot = JSON.parse(await readFile(new URL(`${fichier}.json`, dossier), 'utf8')) as Question[];
      tableau[nom] = mesurer(index, lot).mesure;
      tableau[`${nom}, minisearch`] = mesurerPar(etalon, lot).mesure;
    }
  }
  console.table(tableau);
  if (values.errors && !values.queries.includes(AU_SORT['au sort, scellées']))
    for (const { question, place, premiers } of echecs)
      console.log(
        `${question.query} → ${question.id}, ${place < 0 ? 'absente' : `place ${place + 1}`} :`,
        premiers.map(({ id, titre }) => `${id} ${titre}`).join(' | '),
      );
}
