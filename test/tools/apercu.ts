/**
 * Looks at documents: writes each as a page of its own with the look and the behaviours of the widget, and takes its picture at
 * 1280 and 360 pixels and in the dark. `tsx test/tools/apercu.ts [--out DIR] [--axe] AUDIENCE/ID|FILE.xml…`
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { toHtml } from 'hast-util-to-html';
import { lireDocument } from '../../src/feed/index.js';
import { traduire } from '../../src/i18n.js';
import { lireCle, type DocumentVdd } from '../../src/model/index.js';
import { rendre, type Contexte } from '../../src/render/index.js';
import { readCorpusXml } from '../corpus/corpus.js';
import { launchBrowser } from './browser.js';

const { values, positionals } = parseArgs({
  options: { out: { type: 'string', default: '.cache/apercu' }, axe: { type: 'boolean' }, image: { type: 'string' } },
  allowPositionals: true,
});

/** A context without a mirror: every link is the official one. */
export function contexte(niveau = 2): Contexte {
  return {
    t: traduire(),
    langue: 'fr',
    niveau,
    prefixe: 'cm1-',
    lien: () => undefined,
    image: () => (values.image ? { src: values.image } : undefined),
    masquer: new Set(),
  };
}

async function lire(nom: string): Promise<DocumentVdd> {
  if (nom.endsWith('.xml'))
    return lireDocument(await readFile(nom), { audience: 'particuliers', fichier: basename(nom) });
  const cle = lireCle(nom);
  if (!cle) throw new Error(`${nom}: neither audience/ID nor a file .xml`);
  return lireDocument(await readCorpusXml(cle.audience, cle.id), { audience: cle.audience, fichier: `${cle.id}.xml` });
}

/** Styles and behaviours in one script, as the widget has them. */
async function script(): Promise<string> {
  const entree = new URL('apercu-page.ts', import.meta.url).pathname;
  const resultat = await build({
    configFile: false, logLevel: 'error',
    build: { write: false, minify: false, lib: { entry: entree, formats: ['iife'], name: 'apercu' } },
  }); // prettier-ignore
  const [premier] = [resultat].flat();
  if (!premier || !('output' in premier)) throw new Error('nothing built');
  return premier.output[0].code;
}

const PAGE = (
  titre: string,
  html: string,
  code: string,
): string => `<!doctype html><html lang="fr"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${titre}</title>
<style>body{margin:0;background:Canvas;color:CanvasText;font-family:system-ui,sans-serif}main{max-width:64rem;margin:auto;padding:1rem}h1{font-size:1.2rem}</style>
<main><h1>Mairie de Saint-Exemple</h1><div id="hote"><template shadowrootmode="open"><div class="cm-vue">${html}</div></template></div></main>
<script>${code.replaceAll('</script', '<\\/script')}</script></html>`;

await mkdir(values.out, { recursive: true });
const code = await script();
const axe = values.axe ? await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8') : '';
const browser = await launchBrowser();
for (const nom of positionals) {
  const doc = await lire(nom);
  const fichier = join(values.out, `${doc.audience}-${doc.id}`);
  await writeFile(`${fichier}.html`, PAGE(doc.titre, toHtml(await rendre(doc, contexte())), code));
  const page = await browser.newPage();
  page.on('pageerror', (e) => console.error(nom, String(e)));
  await page.goto(new URL(`${fichier}.html`, `file://${process.cwd()}/`).href);
  for (const [suffixe, width, scheme] of [
    ['large', 1280, 'light'],
    ['etroit', 360, 'light'],
    ['sombre', 1000, 'dark'],
  ] as const) {
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.screenshot({ path: `${fichier}-${suffixe}.png`, fullPage: true });
    const trop = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (trop > 0) console.log(nom, suffixe, `sideways scroll: ${trop}px`);
    if (!axe) continue;
    await page.evaluate(axe);
    const vus = (await page.evaluate(
      'axe.run(document, {runOnly: ["wcag2a","wcag2aa","wcag21a","wcag21aa","wcag22aa","best-practice"]})',
    )) as { violations: Vu[]; incomplete: Vu[] };
    for (const v of vus.violations)
      console.log(nom, suffixe, 'violation', v.id, v.nodes.length, JSON.stringify(v.nodes[0]?.html.slice(0, 160)));
    for (const v of vus.incomplete)
      console.log(nom, suffixe, 'review', v.id, v.nodes.length, JSON.stringify(v.nodes[0]?.html.slice(0, 120)));
  }
  await page.close();
  console.log(`${fichier}.html`);
}
await browser.close();

interface Vu {
  id: string;
  nodes: { html: string }[];
}
