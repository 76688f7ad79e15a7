/** Bare pages around the built library, on a web server with a mirror of two sheets; what each page asked for and said. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { fichier } from '../source/documents.js';

const DIST = join(import.meta.dirname, '../../dist');
const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.html': 'text/html',
};
const MIRROR: Record<string, object> = {
  '/miroir/mirror.json': { v: 1, date: '2026-01-01T00:00:00Z', archives: {} },
  '/miroir/particuliers/F1.json': fichier(),
  '/miroir/particuliers/F2.json': fichier({ id: 'F2', titre: 'Nourrir les canards' }),
};

/** An answer that goes wrong; without a body the line is cut. */
export interface Wrong {
  status?: number;
  type?: string;
  body?: string;
}

export interface Site {
  origin: string;
  /** paths asked for, in order */
  asked: string[];
  /** answers of this site that stand before the built files: path → body, or what goes wrong */
  instead: Map<string, string | Wrong>;
  /** what an answer waits for: path → promise */
  held: Map<string, Promise<void>>;
  /** HTML of the page, and the policy it is served with */
  page: { html: string; policy?: string };
  close(): void;
}

export async function openSite(): Promise<Site> {
  const site = {
    asked: [] as string[],
    instead: new Map<string, string | Wrong>(),
    held: new Map<string, Promise<void>>(),
    page: { html: '' } as Site['page'],
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    site.asked.push(path);
    await site.held.get(path);
    response.setHeader('content-type', TYPES[extname(path)] ?? 'text/html');
    // A frame without an origin of its own is one of the hosts.
    response.setHeader('access-control-allow-origin', '*');
    if (path === '/') {
      if (site.page.policy) response.setHeader('content-security-policy', site.page.policy);
      const body = site.page.html.startsWith('<head>') ? '' : '<body>';
      response.end(`<!doctype html><html lang="fr"><meta charset="utf-8">${body}${site.page.html}`);
      return;
    }
    if (path === '/favicon.ico') return void response.writeHead(204).end();
    const other = site.instead.get(path);
    if (typeof other === 'object') {
      if (other.body === undefined) return void request.socket.destroy();
      response.writeHead(other.status ?? 200, { 'content-type': other.type ?? TYPES[extname(path)] ?? 'text/html' });
      return void response.end(other.body);
    }
    try {
      const mirrored = MIRROR[path];
      response.end(other ?? (mirrored ? JSON.stringify(mirrored) : readFileSync(join(DIST, path))));
    } catch {
      response.writeHead(404).end();
    }
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return Object.assign(site, {
    origin,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  });
}

/** Opens that HTML as a page of the site. Console lines and errors nobody caught are in `said`. */
export async function visit(browser: Browser, site: Site, html: string, policy?: string) {
  site.asked.length = 0;
  site.page = { html, ...(policy !== undefined && { policy }) };
  const page = await browser.newPage();
  const said: string[] = [];
  const elsewhere: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(site.origin) && !request.url().startsWith('data:')) elsewhere.push(request.url());
  });
  await page.goto(site.origin, { waitUntil: 'networkidle0' });
  return { page, said, elsewhere };
}

/** Text of the widgets, in order: what stands in their root, or what stands inside the tag while there is none. */
export const widgets = (page: Page): Promise<string[]> =>
  page.$$eval('co-marquage-fiche, co-marquage-prerequis, co-marquage-demarches', (found) =>
    found.map((w) => (w.shadowRoot ?? w).textContent ?? ''),
  );

/** A promise and the way to keep it. */
export function promised(): { promise: Promise<void>; keep: () => void } {
  let keep = (): void => undefined;
  const promise = new Promise<void>((resolve) => (keep = resolve));
  return { promise, keep };
}

/** Waits until the page holds that many widgets that stand, in a root of their own or in the page. */
export const standing = (page: Page, count = 1): Promise<unknown> =>
  page.waitForFunction(
    (n) =>
      [...document.querySelectorAll('*')].filter(
        (e) => e.localName.startsWith('co-marquage-') && (e.shadowRoot ?? e).querySelector('.cm-source'),
      ).length === n,
    {},
    count,
  );
