import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';

const root = resolve(import.meta.dirname, '../..');
const recipe = readFileSync(resolve(root, 'demo/miroir/publier.yml'), 'utf8');

test('the recipe of the nightly mirror only uses commands and options that exist', () => {
  const lines = [...recipe.matchAll(/npx --yes co-marquage (\w+) ([^|\n]+)/g)];
  assert.equal(lines.length, 2);
  for (const [, command = '', options = ''] of lines) {
    const help = execFileSync(process.execPath, ['--import', 'tsx', 'src/cli.ts', command, '--help'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const option of options.match(/--[\w-]+/g) ?? []) assert.ok(help.includes(option), `${command} ${option}`);
  }
});
