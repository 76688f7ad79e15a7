/** A built page and a mirror that fails, each way: what the citizen reads, what the webmaster is told, and nothing else. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { fichier } from '../source/documents.js';
import { launchBrowser } from '../tools/browser.js';
import { newPage } from './acces-site.js';
import { openSite, promised, standing, visit, type Site } from './bare-page.js';

const DOCUMENT = '/miroir/particuliers/F1.json';
const OFFICIEL = 'https://www.service-public.gouv.fr/particuliers/vosdroits/F1';
const entier = JSON.stringify(fichier());

interface Panne {
  corps?: string;
  status?: number;
  type?: string;
  /** what the citizen reads; what the webmaster is told */
  citoyen: RegExp;
  webmestre: RegExp;
}
const PANNES: Record<string, Panne> = {
  'a server in trouble': { status: 500, corps: 'oups', citoyen: /n’a pas pu être chargée/, webmestre: /a répondu 500/ },
  'a server that is full': { status: 503, corps: '', citoyen: /n’a pas pu être chargée/, webmestre: /a répondu 503/ },
  'half a file': { corps: entier.slice(0, entier.length / 2), citoyen: /illisible/, webmestre: /incomplet/ },
  'an empty file': { corps: '', citoyen: /illisible/, webmestre: /incomplet/ },
  'the sign-in page of a network': { corps: '<!doctype html><title>Wi-Fi</title>', type: 'text/html', citoyen: /illisible/, webmestre: /page HTML/ },
  'JSON of another shape': { corps: '{"a":1}', citoyen: /illisible/, webmestre: /n’est pas un document/ },
  'a list': { corps: '[]', citoyen: /illisible/, webmestre: /n’est pas un document/ },
  'nothing but null': { corps: 'null', citoyen: /illisible/, webmestre: /n’est pas un document/ },
  'a mirror of tomorrow': { corps: '{"v":99}', citoyen: /ne peut pas être affichée/, webmestre: /plus récent que ce script/ },
}; // prettier-ignore

/** Files of the library whose name tells of that part. */
const DIST = new URL('../../dist/es/', import.meta.url);
function partie(nom: string): string[] {
  const motif: Record<string, RegExp> = {
    ville: /^ville-/,
    recherche: /^recherche-boite-/,
    guide: /^guide-/,
    messages: /^messages-/,
    garde: /^garde-/,
    fraicheur: /^fraicheur-/,
    page: /^rendu-page-/,
  };
  const fichiers = readdirSync(DIST).filter((f) => motif[nom]!.test(f));
  assert.ok(fichiers.length > 0, `no file of dist/es is ${nom}`);
  return fichiers;
}

const enErreur = (): unknown => document.querySelector('co-marquage-fiche')?.shadowRoot?.querySelector('.cm-erreur');

declare global {
  // Kept in the page: each wait of these lengths, and what ends it.
  var horloge: [ms: number, fini: () => void][];
}

/** Runs in the page before all else: the two waits end when the test says so, not when so much time has gone. */
function tenirLHorloge(): void {
  globalThis.horloge = [];
  const attendre = window.setTimeout;
  const tenir = (suite: () => void, ms?: number): unknown =>
    ms === 300 ? globalThis.horloge.push([ms, suite]) : attendre(suite, ms);
  window.setTimeout = tenir as typeof window.setTimeout;
  AbortSignal.timeout = (ms) => {
    const fin = new AbortController();
    globalThis.horloge.push([ms, () => fin.abort(new DOMException('', 'TimeoutError'))]);
    return fin.signal;
  };
}
const sonner = (ms: number): void => {
  for (const [sien, fini] of globalThis.horloge) if (sien === ms) fini();
};

describe('the network fails', () => {
  let browser: Browser;
  let site: Site;
  before(async () => {
    browser = await launchBrowser();
    site = await openSite();
  });
  afterEach(() => site.held.clear());
  after(async () => {
    await browser.close();
    site.close();
  });

  for (const [nom, { corps = '', status = 200, type = 'application/json', citoyen, webmestre }] of Object.entries(
    PANNES,
  ))
    it(`${nom}: a sentence, the official page, one named error`, async () => {
      const html = `<script src="/co-marquage.js"></script><co-marquage-fiche fiche="F1"><p>Secours</p></co-marquage-fiche>`;
      site.instead.set(DOCUMENT, { status, type, body: corps });
      const { page, said } = await visit(browser, site, html);
      await page.waitForFunction(enErreur);
      const lu = await page.$eval('co-marquage-fiche', (widget) => {
        const erreur = widget.shadowRoot!.querySelector('.cm-erreur')!;
        return { texte: erreur.textContent ?? '', lien: erreur.querySelector('a')?.href };
      });
      assert.match(lu.texte, citoyen);
      assert.equal(lu.lien, OFFICIEL);
      assert.ok(await page.$eval('co-marquage-fiche p', (p) => p.getClientRects().length > 0), 'the words inside stay');
      const siens = said.filter((ligne) => ligne.includes('co-marquage-fiche'));
      assert.equal(siens.length, 1, said.join('\n'));
      assert.match(siens[0]!, webmestre);
      assert.deepEqual(said.filter((ligne) => !ligne.includes('co-marquage-fiche') && !/Failed to load resource/.test(ligne)), []); // prettier-ignore
      await page.close();
    });

  for (const [part, html] of Object.entries({
    ville: '<co-marquage-fiche fiche="F1" data-insee="99123" data-local="/local.json"></co-marquage-fiche>',
    recherche:
      '<co-marquage-fiche fiche="F1"></co-marquage-fiche><co-marquage-recherche><a href="/x">Chercher</a></co-marquage-recherche>',
    guide:
      '<co-marquage-fiche fiche="F1"></co-marquage-fiche><co-marquage-guide><a href="/x">Le guide</a></co-marquage-guide>',
    messages: '<co-marquage-fiche fiche="F1" data-niveau="neuf" data-couleur="bleux"></co-marquage-fiche>',
    garde: '<co-marquage-fiche fiche="F1"></co-marquage-fiche>',
    fraicheur: '<co-marquage-fiche fiche="F1"></co-marquage-fiche>',
    page: '<co-marquage-fiche fiche="F1"></co-marquage-fiche><co-marquage-fiche fiche="F2" data-rendu="page"><a href="/x">La fiche</a></co-marquage-fiche>',
  }))
    it(`loses the code of one part (${part}): the national sheet stands, no error of the page`, async () => {
      site.instead.clear();
      const coupes = partie(part).map((fichier) => `/es/${fichier}`);
      for (const fichier of coupes) site.instead.set(fichier, {});
      const { page, said } = await visit(browser, site, `<script src="/co-marquage.js"></script>${html}`);
      await page.waitForFunction(() =>
        document.querySelector('co-marquage-fiche')?.shadowRoot?.querySelector('.cm-source'),
      );
      // Asked for in vain, some of them once the sheet stands.
      while (!site.asked.some((chemin) => coupes.includes(chemin))) await new Promise((suite) => setTimeout(suite, 50));
      await page.waitForNetworkIdle();
      const nues = said.filter((ligne) => !/^<(co-marquage|script)|Failed to load resource|preload/.test(ligne));
      assert.deepEqual(nues, []);
      const secours = await page.$$eval('a[href="/x"]', (liens) => liens.map((a) => a.getClientRects().length > 0));
      assert.ok(secours.every(Boolean), 'the words inside the tags stay');
      site.instead.clear();
      // The copy it kept would make up for the failures to come.
      await page.evaluate(() => caches.delete('co-marquage'));
      await page.close();
    });

  for (const [nom, html] of Object.entries({
    'the pasted script': '<script src="/co-marquage.js" data-fiche="F1"></script>',
    'a tag': '<script src="/co-marquage.js"></script><co-marquage-fiche fiche="F1"><p>Secours</p></co-marquage-fiche>',
  }))
    it(`is slow (${nom}): a word after 300 ms, after 10 s a sentence and a button, which brings the sheet`, async () => {
      const { promise, keep } = promised();
      site.held.set(DOCUMENT, promise);
      site.page = { html };
      const page = await newPage(browser);
      await page.evaluateOnNewDocument(tenirLHorloge);
      await page.goto(site.origin, { waitUntil: 'domcontentloaded' });
      await page.waitForFunction(() => globalThis.horloge.some(([ms]) => ms === 300));
      await page.waitForFunction(() => globalThis.horloge.some(([ms]) => ms === 10_000));
      const etat = (): Promise<string> =>
        page.$eval('co-marquage-fiche', (widget) => widget.shadowRoot?.querySelector('.cm-etat')?.textContent ?? '');
      assert.equal(await etat(), '', 'nothing is said while the wait is short');
      await page.evaluate(sonner, 300);
      await page.waitForSelector('co-marquage-fiche >>> .cm-etat');
      assert.match(await etat(), /Chargement de la fiche/);
      assert.equal(
        await page.$eval('co-marquage-fiche [role=status]', (e) => e.textContent),
        'Chargement de la fiche…',
      );
      await page.evaluate(sonner, 10_000);
      await page.waitForFunction(enErreur);
      assert.match(await etat(), /met trop de temps à arriver/);
      assert.ok(await page.$(`co-marquage-fiche >>> a[href="${OFFICIEL}"]`), 'the official page');
      keep();
      await page.locator('co-marquage-fiche >>> .cm-erreur button').click();
      await standing(page);
      await page.evaluate(() => caches.delete('co-marquage'));
      await page.close();
    });

  it('goes, and comes back: the sheet stands without a hand', async () => {
    site.instead.set(DOCUMENT, {});
    const { page } = await visit(browser, site, '<script src="/co-marquage.js" data-fiche="F1"></script>');
    await page.waitForFunction(enErreur);
    site.instead.clear();
    await page.evaluate(() => void dispatchEvent(new Event('online')));
    await standing(page);
    await page.close();
  });
});
