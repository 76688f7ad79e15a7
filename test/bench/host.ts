/**
 * A town's web host: pages of its own beside `/co-marquage/` (`dist/`) and `/miroir/` (the mirror of the corpus). Every file is
 * sent with brotli as packed once by a host that keeps packed files, over connections that stay open.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { mirrorDir } from '../corpus/corpus.js';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const FOLDERS: Record<string, string> = { '/co-marquage/': DIST, '/miroir/': mirrorDir };
const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

export interface Host {
  origin: string;
  close: () => void;
}

/** @param pages path → text of a page or of a stylesheet */
export async function openHost(pages: ReadonlyMap<string, string>): Promise<Host> {
  const packed = new Map<string, Buffer>();
  const read = async (path: string): Promise<Buffer> => {
    const page = pages.get(path);
    if (page !== undefined) return Buffer.from(page);
    const [address, folder] = Object.entries(FOLDERS).find(([start]) => path.startsWith(start)) ?? [];
    if (!address || !folder || path.includes('..')) throw new Error(path);
    return readFile(join(folder, path.slice(address.length)));
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    void (async () => {
      try {
        if (!packed.has(path)) packed.set(path, brotliCompressSync(await read(path)));
        response.setHeader('content-type', TYPES[extname(path)] ?? 'text/html; charset=utf-8');
        response.setHeader('content-encoding', 'br').end(packed.get(path));
      } catch {
        response.writeHead(404).end();
      }
    })();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}
