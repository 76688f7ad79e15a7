/** What the server answers, and how it is sent: kind, validator, compression. */
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export interface Answer {
  status: number;
  /** from which the kind is read: a name with its ending */
  name: string;
  body: Buffer | string;
  headers?: Record<string, string>;
}

const TEXT: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};
const BINARY: Record<string, string> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
};

/** Smaller ones do not gain from it. */
const WORTH_PACKING = 1024;

const packers: Record<string, (body: Buffer) => Promise<Buffer>> = {
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body) => promisify(gzip)(body),
};

/** Sends it, or 304 when the browser holds the same already. */
export async function send(request: IncomingMessage, response: ServerResponse, answer: Answer): Promise<void> {
  const kind = extname(answer.name).toLowerCase();
  const body = Buffer.from(answer.body);
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const headers: Record<string, string | number> = {
    'content-type': TEXT[kind] ?? BINARY[kind] ?? 'application/octet-stream',
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    vary: 'accept-encoding',
    etag,
    ...answer.headers,
  };
  if (answer.status === 200 && request.headers['if-none-match']?.includes(etag)) {
    response.writeHead(304, headers).end();
    return;
  }
  const coding = kind in TEXT && body.length >= WORTH_PACKING ? acceptedCoding(request) : undefined;
  const sent = (coding && (await packers[coding]?.(body))) || body;
  if (coding) headers['content-encoding'] = coding;
  headers['content-length'] = sent.length;
  response.writeHead(answer.status, headers).end(request.method === 'HEAD' ? undefined : sent);
}

function acceptedCoding(request: IncomingMessage): string | undefined {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  return Object.keys(packers).find((coding) => new RegExp(`\\b${coding}\\b(?!;\\s*q=0(\\.0*)?\\b)`).test(accepted));
}
