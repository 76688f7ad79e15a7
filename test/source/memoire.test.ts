import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ErreurSource, SourceMemoire } from '../../src/source/index.js';
import { fiche } from './documents.js';

describe('SourceMemoire', () => {
  const source = new SourceMemoire({
    documents: [fiche()],
    manifeste: { v: 1, date: '', archives: {}, audiences: { associations: 'particuliers' } },
  });

  it('finds by key, in the audience that holds another one', async () => {
    assert.equal((await source.document({ audience: 'particuliers', id: 'F1' })).id, 'F1');
    assert.equal((await source.document({ audience: 'associations', id: 'F1' })).audience, 'particuliers');
  });

  it('says what it does not hold', async () => {
    await assert.rejects(source.document({ audience: 'professionnels', id: 'F1' }), ErreurSource);
    await assert.rejects(source.menu('particuliers'), ErreurSource);
  });
});
