/** The built modules and an empty page, for benches that run in a browser. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ES = fileURLToPath(new URL('../../dist/es/', import.meta.url));

/** `/` is the page, any other address a file of `dist/es`. */
export async function serve(): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    if (request.url === '/') {
      response.setHeader('content-type', 'text/html');
      return void response.end(
        '<!doctype html><html lang="fr"><meta charset="utf-8"><title>Bench</title><main></main>',
      );
    }
    readFile(join(ES, basename(request.url ?? ''))).then(
      (body) => response.setHeader('content-type', 'text/javascript').end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close };
}
