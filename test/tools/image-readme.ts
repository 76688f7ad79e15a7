/**
 * The picture of the README: an invented sheet on the invented town's site, as a citizen meets it.
 * `tsx test/tools/image-readme.ts`, after `npm run build`: writes `demo/images/fiche.webp`.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { serve } from '../../demo/server/serve.js';
import { ownSample } from '../demo/sample.js';
import { launchBrowser } from './browser.js';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'demo/images');
mkdirSync(folder, { recursive: true });
const demo = await serve(root, { guide: await ownSample(root), others: [], preparing: false }, 0);
const browser = await launchBrowser();
const page = await browser.newPage();
await page.setViewport({ width: 1100, height: 760 });
await page.goto(`${demo.url}guide?co-marquage=particuliers/F90001`, { waitUntil: 'networkidle0' });
await page.evaluate(() => {
  const place = document.querySelector('co-marquage-guide')?.shadowRoot?.querySelector('.cm-guide-fil');
  scrollTo(0, (place?.getBoundingClientRect().top ?? 0) + scrollY - 8);
});
await page.screenshot({ path: join(folder, 'fiche.webp'), type: 'webp', quality: 78 });
await browser.close();
await demo.close();
process.exit(0);
