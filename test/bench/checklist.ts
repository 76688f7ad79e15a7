/**
 * `npm run bench:checklist [-- --labels FILE] [--errors] [--json]`: the rules of the prerequisite checklist on lists labelled by
 * hand. `--json` prints one line, `--errors` every list that was told wrong, with the rules that spoke.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measure, type Label } from '../checklist/measure.js';
import { ensureCorpus } from '../corpus/corpus.js';

const SHARED = fileURLToPath(new URL('../../../shared/checklist/labelled-lists.json', import.meta.url));

const { values } = parseArgs({
  options: {
    labels: { type: 'string', default: SHARED },
    errors: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

const labels = JSON.parse(await readFile(values.labels, 'utf8')) as Label[];
await ensureCorpus();
const { precision, recall, role, mode, lists, errors } = await measure(labels);

if (values.json) console.log(JSON.stringify({ overall: { precision, recall, role } }));
else {
  console.table({ lists, precision, recall, role, mode });
  if (values.errors)
    for (const { label, found, points, rules } of errors)
      console.log(
        `${label.doc} list ${label.list}: ${[label.role].flat().join(' or ')}, found ${found}`,
        points,
        rules,
      );
}
