/** The demo's web server: the town's pages, the built script, the mirror. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Answer, send } from './answer.js';
import { GENERATOR } from './build.js';
import { elementAnswer } from './elements.js';
import { faultAnswer } from './faults.js';
import { fillSheets } from './fiches.js';
import { fileAnswer } from './files.js';
import type { Guide } from './guides.js';
import { readPages } from './page.js';
import { renderPage } from './template.js';

/** What changes while the server runs. */
export interface State {
  guide: Guide;
  /** mirrors to look into as well: pages opened before a switch still ask for their sheets */
  others: string[];
  preparing: boolean;
}

/** A mairie may be this strict, and the widgets still work. Frames: videos, once the reader asked for one. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "frame-src 'self' https:",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');

/** Below this address stands what a mairie would copy onto its host; other sites may read it, as on a shared mirror. */
const LIBRARY = '/co-marquage/';

export interface Demo {
  url: string;
  close(): Promise<void>;
}

/**
 * @param root the repository
 * @param state read at each request
 * @param port 0 for any free one
 * @throws Error `EADDRINUSE` when the port is taken
 */
export async function serve(root: string, state: State, port: number): Promise<Demo> {
  const server = createServer((request, response) => {
    answer(root, state, request, response).catch((error: unknown) => {
      console.error(`${request.url ?? ''} : ${error instanceof Error ? error.message : String(error)}`);
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      response.end('Erreur du serveur de démonstration : voyez le terminal.');
    });
  });
  await listen(server, port);
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

async function answer(root: string, state: State, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const path = (request.url ?? '/').split(/[?#]/)[0] ?? '/';
  if (path !== '/' && path.endsWith('/')) {
    response.writeHead(301, { location: `/${path.replace(/^\/+|\/+$/g, '')}` }).end();
    return;
  }
  if (path.startsWith('/essai/')) {
    const fault = faultAnswer(path.slice('/essai/'.length));
    if (fault === 'late') return;
    const answered = fault ?? elementAnswer(path.slice('/essai/elements/'.length));
    if (answered) return send(request, response, answered);
  }
  const found = (await file(root, state, path)) ?? page(root, state, path);
  return send(request, response, found);
}

async function file(root: string, state: State, path: string): Promise<Answer | undefined> {
  if (path === '/etat.json')
    return {
      status: 200,
      name: path,
      body: JSON.stringify({ exemple: state.guide.exemple, attente: state.preparing }),
    };
  if (path === '/local.json') {
    const text = readFileSync(join(root, 'demo/local.json'), 'utf8');
    return { status: 200, name: path, body: fillSheets(text, state.guide.exemple) };
  }
  if (path.startsWith('/site/'))
    return fileAnswer([join(root, 'demo/site'), join(root, GENERATOR)], path.slice('/site/'.length));
  if (!path.startsWith(LIBRARY)) return undefined;
  const name = path.slice(LIBRARY.length);
  // The directory of a mirror holds the communes it was made for: here, the invented one.
  const annuaire = 'miroir/annuaire/';
  if (name.startsWith(annuaire)) return fileAnswer([join(root, 'demo/annuaire')], name.slice(annuaire.length));
  const found = name.startsWith('miroir/')
    ? await fileAnswer([state.guide.dir, ...state.others], name.slice('miroir/'.length))
    : await fileAnswer([join(root, 'dist')], name);
  return found && { ...found, headers: { 'access-control-allow-origin': '*' } };
}

/** Read anew each time: whoever writes a page sees it by reloading. */
function page(root: string, state: State, path: string): Answer {
  const folder = join(root, 'demo/pages');
  const pages = readPages(folder);
  const frame = readFileSync(join(root, 'demo/server/frame.html'), 'utf8');
  const asked = pages.get(path);
  const shown = asked ?? pages.get('/introuvable');
  const headers = { 'content-security-policy': POLICY, 'referrer-policy': 'strict-origin-when-cross-origin' };
  if (!shown) return { status: 404, name: 'x.txt', body: 'Page introuvable' };
  const body = renderPage(shown, { pages, frame, guide: state.guide, preparing: state.preparing });
  return { status: asked ? 200 : 404, name: 'page.html', body, headers };
}
