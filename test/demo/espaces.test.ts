import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frenchSpaces } from '../../demo/server/espaces.js';

test('French signs never begin a line, nor does an opening one end it', () => {
  assert.equal(
    frenchSpaces('<p title="a : b">Une question ?\n  Oui : « mairie »\n ; non !</p>'),
    '<p title="a : b">Une question\u00a0?\n  Oui\u00a0: «\u00a0mairie\u00a0»\u00a0; non\u00a0!</p>',
  );
});

test('code, scripts and comments stay as they are written', () => {
  const kept = '<!-- a : b --><pre>a : b</pre><code>x ? y : z</code><script>a ? b : c</script>';
  assert.equal(frenchSpaces(kept), kept);
});

test('a sign after a link or a code is held to it', () =>
  assert.equal(frenchSpaces('<a href="/">ici</a> : là'), '<a href="/">ici</a>\u00a0: là'));
