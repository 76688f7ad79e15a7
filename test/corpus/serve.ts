/** A small static server for the check: one page with one element, the library built from source, the mirror. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { build } from 'vite';

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json', '.html': 'text/html' };
const PAGE = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Contrôle</title><link rel="icon" href="data:,">
<script type="module" src="/es/define.js"></script><main><co-marquage-fiche source="/miroir/" fiche=""></co-marquage-fiche></main>`;

/**
 * @param mirror folder of the mirror; the page stands at `url`
 * @param page another page than the check's own: the library is at `/es/define.js`, the mirror at `/miroir/`
 */
export async function serveCheck(mirror: string, page = PAGE): Promise<{ url: string; close: () => Promise<void> }> {
  const out = await mkdtemp(join(tmpdir(), 'co-marquage-es-'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: out,
      target: 'es2022',
      minify: false,
      lib: { entry: 'src/define.ts', formats: ['es'], fileName: () => 'define.js' },
    },
  });
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const file = path.startsWith('/es/') ? join(out, path.slice(4)) : join(mirror, path.replace(/^\/miroir\//, ''));
    if (path === '/') return void response.setHeader('content-type', 'text/html').end(page);
    readFile(file).then(
      (body) => response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream').end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await rm(out, { recursive: true });
    },
  };
}
