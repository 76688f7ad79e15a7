/** The rules on the lists labelled by hand (`labels.json`: ids, ordinals, roles): a change that reads them worse fails here. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasCorpus } from '../corpus/corpus.js';
import labels from './labels.json' with { type: 'json' };
import { measure, type Label } from './measure.js';

const skip = (await hasCorpus()) ? false : 'the real corpus is not here: `npm run corpus` fetches it';

test('prerequisite lists are told from others, and by their role', { skip }, async () => {
  const { precision, recall, role, mode } = await measure(labels as Label[]);
  assert.ok(precision >= 0.95, `precision ${precision}`);
  assert.ok(recall >= 0.94, `recall ${recall}`);
  assert.ok(role >= 0.97, `role ${role}`);
  assert.ok(mode >= 0.95, `mode ${mode}`);
});
