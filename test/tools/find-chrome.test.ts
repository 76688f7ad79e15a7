import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Chrome, findChrome } from './find-chrome.js';

const bundled = (env: NodeJS.ProcessEnv): Chrome => ({ path: '/carried', from: '@sparticuz/chromium', env });
const only =
  (...files: string[]) =>
  (file: string) =>
    files.includes(file);

describe('findChrome', () => {
  it('takes CHROME_PATH before the system', () => {
    const env = { CHROME_PATH: '/own/chrome', PATH: '/bin' };
    const found = findChrome({ env, runnable: only('/own/chrome', '/bin/chromium'), bundled });
    assert.deepEqual([found.path, found.from], ['/own/chrome', 'CHROME_PATH']);
  });

  it('takes the system before the carried one, Chrome before Chromium', () => {
    const env = { PATH: '/a:/b' };
    const found = findChrome({ env, runnable: only('/a/chromium', '/b/google-chrome'), bundled });
    assert.deepEqual([found.path, found.from], ['/b/google-chrome', 'system']);
  });

  it('takes the carried one where there is no other', () => {
    assert.equal(findChrome({ env: { PATH: '/a' }, runnable: only(), bundled }).from, '@sparticuz/chromium');
  });

  it('names a CHROME_PATH that is no program', () => {
    assert.throws(
      () => findChrome({ env: { CHROME_PATH: '/none' }, runnable: only(), bundled }),
      /CHROME_PATH.*\/none/,
    );
  });
});
