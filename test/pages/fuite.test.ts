/** Elements that come and go leave nothing behind: no listener on the page, no tree in memory. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { launchBrowser } from '../tools/browser.js';
import { openSite, standing, visit, type Site } from './bare-page.js';

/** Mounts and unmounts, each with its document standing. */
const passer = (page: Page, fois: number): Promise<void> =>
  page.evaluate(async (fois) => {
    for (let n = 0; n < fois; n++) {
      const widget = document.createElement(n % 2 ? 'co-marquage-fiche' : 'co-marquage-prerequis');
      widget.setAttribute('fiche', n % 3 ? 'F1' : 'F2');
      const pret = new Promise((suite) => widget.addEventListener('co-marquage-ready', suite, { once: true }));
      document.body.append(widget);
      await pret;
      widget.remove();
    }
  }, fois);

async function octets(cdp: CDPSession): Promise<number> {
  for (let tour = 0; tour < 3; tour++) await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize;
}

describe('1,000 elements that come and go', () => {
  let browser: Browser;
  let site: Site;
  before(async () => {
    browser = await launchBrowser();
    site = await openSite();
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  it('end within 1 MB of the start, with as many nodes and listeners', async () => {
    const { page, said } = await visit(browser, site, '<script src="/co-marquage.js" data-fiche="F1"></script>');
    await standing(page);
    const cdp = await page.createCDPSession();
    const compte = async (): Promise<{ nodes: number; jsEventListeners: number }> => {
      const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
      return { nodes, jsEventListeners };
    };
    await passer(page, 60);
    const avant = await octets(cdp);
    const debut = await compte();
    await passer(page, 1000);
    const apres = await octets(cdp);
    const fin = await compte();
    assert.ok(apres - avant < 1_000_000, `${Math.round((apres - avant) / 1000)} kB more`);
    assert.ok(fin.nodes - debut.nodes < 200, `${debut.nodes} nodes, then ${fin.nodes}`);
    assert.ok(fin.jsEventListeners - debut.jsEventListeners < 20, `${debut.jsEventListeners} listeners, then ${fin.jsEventListeners}`); // prettier-ignore
    assert.deepEqual(said, []);
    await page.close();
  });
});
