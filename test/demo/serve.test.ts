import assert from 'node:assert/strict';
import { request } from 'node:http';
import { resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { type Demo, serve, type State } from '../../demo/server/serve.js';
import { ownSample } from './sample.js';

const root = resolve(import.meta.dirname, '../..');
const state = { others: [], preparing: false } as unknown as State;
let demo: Demo;

before(async () => {
  state.guide = await ownSample(root);
  demo = await serve(root, state, 0);
});
after(() => demo.close());

interface Reply {
  status: number;
  headers: NodeJS.Dict<string | string[]>;
  body: Buffer;
}

/** A request as it is written: `fetch` would tidy the path and undo the compression. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Reply> {
  const { port } = new URL(demo.url);
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    sent.on('error', reject).end();
  });
}

test('each kind of file says what it is', async () => {
  const kinds = {
    '/': 'text/html; charset=utf-8',
    '/site/style.css': 'text/css; charset=utf-8',
    '/site/etat.js': 'text/javascript; charset=utf-8',
    '/site/blason.svg': 'image/svg+xml; charset=utf-8',
    '/co-marquage/miroir/mirror.json': 'application/json; charset=utf-8',
  };
  for (const [path, kind] of Object.entries(kinds)) {
    const { status, headers } = await ask(path);
    assert.deepEqual([path, status, headers['content-type']], [path, 200, kind]);
  }
});

test('what the browser already holds is not sent again', async () => {
  const { headers } = await ask('/site/style.css');
  const again = await ask('/site/style.css', { 'if-none-match': String(headers.etag) });
  assert.equal(again.status, 304);
  assert.equal(again.body.length, 0);
  assert.equal((await ask('/site/style.css', { 'if-none-match': 'W/"another"' })).status, 200);
});

test('text is packed for the browsers that take it', async () => {
  const plain = await ask('/site/style.css');
  assert.equal(plain.headers['content-encoding'], undefined);
  const brotli = await ask('/site/style.css', { 'accept-encoding': 'gzip, br' });
  assert.equal(brotli.headers['content-encoding'], 'br');
  assert.deepEqual(brotliDecompressSync(brotli.body), plain.body);
  const gzip = await ask('/site/style.css', { 'accept-encoding': 'br;q=0, gzip' });
  assert.equal(gzip.headers['content-encoding'], 'gzip');
  assert.deepEqual(gunzipSync(gzip.body), plain.body);
});

test('no address reaches a file outside its folder', async () => {
  const outside = [
    '/site/../../package.json',
    '/site/%2e%2e/%2e%2e/package.json',
    '/site/..%2f..%2fpackage.json',
    '/site/..%5c..%5cpackage.json',
    '/site/%00',
    '/site/%zz',
    '/co-marquage/miroir/../../../package.json',
    '/co-marquage/../package.json',
    '/co-marquage/.gitignore',
    '//package.json',
  ];
  for (const path of outside) assert.equal((await ask(path)).status, 404, path);
});

test('a page that does not exist says so, with the way back', async () => {
  const { status, body } = await ask('/demarches/nulle-part');
  assert.equal(status, 404);
  assert.match(body.toString(), /Page introuvable[\s\S]*href="\/plan-du-site"/);
});

test('only reading is allowed', async () => {
  const { status, headers } = await ask('/', {}, 'POST');
  assert.equal(status, 405);
  assert.equal(headers.allow, 'GET, HEAD');
  assert.equal((await ask('/', {}, 'HEAD')).body.length, 0);
});

test('the page says which guide it shows, and that the other one is on its way', async () => {
  state.preparing = true;
  const waiting = (await ask('/')).body.toString();
  assert.match(waiting, /guide d’exemple<\/strong>, inventé lui aussi/);
  assert.match(waiting, /data-attente/);
  state.preparing = false;
  const sample = state.guide;
  state.guide = { dir: sample.dir, exemple: false, date: '2020-11-12' };
  const real = (await ask('/')).body.toString();
  assert.match(real, /<strong>guide officiel<\/strong>, dans son état du 12 novembre 2020/);
  assert.doesNotMatch(real, /data-attente/);
  state.guide = sample;
});

test('a page opened before the switch still finds the sheets of its guide', async () => {
  const sample = state.guide;
  state.guide = { dir: resolve(root, 'demo/guide'), exemple: false };
  assert.equal((await ask('/co-marquage/miroir/particuliers/F90001.json')).status, 404);
  state.others = [sample.dir];
  assert.equal((await ask('/co-marquage/miroir/particuliers/F90001.json')).status, 200);
  state.others = [];
  state.guide = sample;
});

test('the folded code is what stands in the page, and nothing else', async () => {
  const html = (await ask('/demarches/telephone-et-internet')).body.toString();
  const line = /<script src="\/co-marquage\/co-marquage\.js" data-fiche="F14373"[^>]*><\/script>/.exec(html)?.[0];
  assert.ok(line);
  const escaped = line.replace(/[<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  assert.ok(html.includes(`<code>${escaped}`));
  assert.doesNotMatch(html, /\{\{|<!-- \/?code/);
});
