/** A bare town site around the built library and a mirror: what the accessibility tests walk through, with no other page's faults. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve } from 'node:path';
import { after, before } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { encoder, type DocumentVdd } from '../../src/model/index.js';
import { ownSample } from '../demo/sample.js';
import { launchBrowser } from '../tools/browser.js';

export const root = resolve(import.meta.dirname, '../..');
const TYPES: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };

export interface AccesSite {
  origin: string;
  close(): void;
}

const frame = (
  content: string,
  lang = 'fr',
): string => `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><style>html{background:Canvas;color:CanvasText}</style><title>Mairie</title>
<link rel="icon" href="data:,"><script src="/co-marquage/co-marquage.js" data-source="/miroir/"></script></head>
<body><main><h1>Mairie</h1>${content}</main></body></html>`;

/**
 * `/` holds the search box; `/particuliers/F1` that sheet, whole; `/TAG/particuliers/F1` another element for it. What stands in the
 * query are attributes of the element; `page` is the language of the page around it.
 *
 * @param mirror folder of a mirror
 * @param documents sheets of the test's own, that stand before those of the mirror
 */
export async function accesSite(mirror: string, documents: DocumentVdd[] = []): Promise<AccesSite> {
  const own = new Map(documents.map((d) => [`/miroir/${d.audience}/${d.id}.json`, JSON.stringify(encoder(d))]));
  const file = (path: string): Promise<Buffer | string> => {
    if (path.startsWith('/co-marquage/')) return readFile(join(root, 'dist', path.slice('/co-marquage/'.length)));
    if (path.startsWith('/miroir/annuaire/')) return readFile(join(root, 'demo', path.slice('/miroir/'.length)));
    const kept = own.get(path);
    return kept === undefined ? readFile(join(mirror, path.slice('/miroir/'.length))) : Promise.resolve(kept);
  };
  const page = (path: string, asked: URLSearchParams): string => {
    const { page: lang = 'fr', ...said } = Object.fromEntries(asked);
    const attributes = Object.entries(said).map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`).join(''); // prettier-ignore
    if (path === '/')
      return frame(
        `<co-marquage-recherche data-lien-fiche="/{audience}/{id}"${attributes}></co-marquage-recherche>`,
        lang,
      );
    const [, first = '', ...rest] = path.split('/');
    const tag = first.startsWith('co-marquage-') ? first : 'co-marquage-fiche';
    const key = tag === first ? rest.join('/') : path.slice(1);
    return frame(`<${tag} fiche="${key}"${attributes}></${tag}><p>Fin de la page.</p>`, lang);
  };
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://x');
    const path = normalize(decodeURIComponent(pathname));
    if (!/^\/(co-marquage|miroir)\//.test(path)) {
      response.setHeader('content-type', 'text/html').end(page(path, searchParams));
      return;
    }
    file(path).then(
      (body) => response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream').end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A page of the driver's, without the helper tsx puts around named functions. */
export async function newPage(browser: Browser, width = 1000): Promise<Page> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument('globalThis.__name = (f) => f');
  await page.setViewport({ width, height: 800 });
  return page;
}

/** Opens an address of the site and waits until its sheet stands. */
export async function openSheet(page: Page, site: AccesSite, path: string): Promise<void> {
  await page.goto(`${site.origin}/${path}`);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('*')].some((e) => e.shadowRoot?.querySelector('.cm-source, .cm-erreur')),
  );
}

/** For the suite it is called in: Chromium, and the site around the invented guide; both end with it. */
export function sampleSite(): { readonly browser: Browser; readonly site: AccesSite } {
  const given = {} as { browser: Browser; site: AccesSite };
  before(async () => {
    given.browser = await launchBrowser();
    given.site = await accesSite((await ownSample(root)).dir);
  });
  after(async () => {
    await given.browser.close();
    given.site.close();
  });
  return given;
}
