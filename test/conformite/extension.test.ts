/** The ten lines that the page for authors of extensions prints, run as they stand there: they conform. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { openSite } from '../pages/bare-page.js';
import { launchBrowser } from '../tools/browser.js';
import { ecrireFichiers } from './fichiers.js';
import { verifier, type Cas } from './verifier.js';

const read = (file: string): string => readFileSync(resolve(import.meta.dirname, file), 'utf8');
const cas = JSON.parse(read('cas.json')) as Cas[];
const skip = spawnSync('php', ['--version']).error ? 'no PHP here (apt-get install php-cli)' : false;

test('an extension of ten lines conforms', { skip }, async () => {
  const page = read('../../demo/pages/webmestres/extensions.html');
  const code = /id="extension">([^]+?)<\/code>/.exec(page)![1]!.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  const all = `foreach (json_decode(stream_get_contents(STDIN), true) as $c) echo "<div id=\\"cas-{$c['id']}\\">" . co_marquage($c['entree']) . '</div>';`;
  const html = execFileSync('php', ['-r', code + all], { input: JSON.stringify(cas), encoding: 'utf8' });
  const folder = mkdtempSync(join(tmpdir(), 'co-marquage-extension-'));
  await ecrireFichiers(folder, '/');
  const [site, browser] = await Promise.all([openSite(), launchBrowser()]);
  for (const id of ['F1', 'F2']) {
    const path = `miroir/particuliers/${id}.json`;
    site.instead.set(`/${path}`, readFileSync(join(folder, path), 'utf8'));
  }
  site.page = { html: `<title>Cas</title><script src="/co-marquage.js"></script>${html}` };
  try {
    assert.deepEqual(await verifier(browser, `${site.origin}/`, cas), []);
  } finally {
    await browser.close();
    site.close();
    rmSync(folder, { recursive: true });
  }
});
