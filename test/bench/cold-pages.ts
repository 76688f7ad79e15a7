/**
 * The same sheet in the forms a town's page can hold it: plain HTML with its styles inside or beside, the pasted script alone or
 * with the lines that the generator prints, a prerendered page.
 */
import { mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { coder, prechargements, type Script } from '../../demo/generateur/code.js';
import { REGLAGES } from '../../demo/generateur/etat.js';
import { prerendre } from '../../src/prerender/index.js';
import { mirrorDir } from '../corpus/corpus.js';
import { openHost } from './host.js';
import type { Sheet } from './sheets.js';

export type Form = 'fixe' | 'liee' | 'script' | 'precharge' | 'prerendue';
export const FORMS: readonly Form[] = ['fixe', 'liee', 'script', 'precharge', 'prerendue'];

/** Where a form of a sheet is served. */
export const addressOf = (form: Form, key: string): string =>
  form === 'prerendue' ? `/guide/${key}.html` : `/${form}/${key}`;

const SCRIPT = '/co-marquage/co-marquage.js';
const page = (head: string, main: string): string =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Mairie de Saint-Exemple</title>${head}</head><body><header><p>Mairie de Saint-Exemple</p></header><main>${main}</main><footer><p>Mairie ouverte du lundi au vendredi.</p></footer></body></html>`;

/** Path → text, for every form of these sheets. */
export async function formsOf(browser: Browser, sheets: readonly Sheet[]): Promise<Map<string, string>> {
  const pages = await prerendered(sheets);
  const frozen = await frozenScript();
  const title = 'Cette fiche sur le site officiel';
  for (const { key } of sheets) {
    const state = { ...REGLAGES, fiche: key, source: '/miroir' };
    const pasted = coder(state, { src: SCRIPT }, title);
    pages.set(addressOf('script', key), page('', pasted));
    pages.set(addressOf('precharge', key), page(prechargements(state, frozen), coder(state, frozen, title)));
  }
  const host = await openHost(pages);
  try {
    for (const { key } of sheets) {
      const { html, css } = await shown(browser, host.origin + addressOf('script', key));
      pages.set(addressOf('fixe', key), page(`<style>${css}</style>`, html));
      pages.set(addressOf('liee', key), page('<link rel="stylesheet" href="/fiche.css">', html));
      pages.set('/fiche.css', css);
    }
  } finally {
    host.close();
  }
  return pages;
}

/** The script whose name bears its version: its lines name the modules too. */
async function frozenScript(): Promise<Script> {
  const { fichier, integrity, modules } = JSON.parse(
    await readFile(new URL('../../dist/integrite.json', import.meta.url), 'utf8'),
  ) as { fichier: string; integrity: string; modules: Record<string, string> };
  return { src: SCRIPT.replace('co-marquage.js', fichier), integrite: integrity, modules };
}

/** What the element comes to, as a town would write it by hand. */
async function shown(browser: Browser, url: string): Promise<{ html: string; css: string }> {
  const tab = await browser.newPage();
  await tab.goto(url, { waitUntil: 'networkidle0' });
  const found = await tab.$eval('co-marquage-fiche', ({ shadowRoot: root }) => ({
    html: root?.querySelector('.cm-vue')?.outerHTML ?? '',
    css: (root?.adoptedStyleSheets ?? []).flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join(''),
  }));
  await tab.close();
  return { html: found.html, css: found.css.replaceAll(':host', 'main') };
}

/** The prerendered pages of these sheets alone, and their styles, from a mirror that holds no others. */
async function prerendered(sheets: readonly Sheet[]): Promise<Map<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'co-marquage-bench-'));
  try {
    const [mirror, out] = [join(folder, 'miroir'), join(folder, 'guide')];
    for (const path of ['mirror.json', ...sheets.map(({ key }) => `${key}.json`)]) {
      await mkdir(dirname(join(mirror, path)), { recursive: true });
      await symlink(join(mirrorDir, path), join(mirror, path));
    }
    await prerendre({ mirror, out, script: SCRIPT, source: '/miroir/', adresse: '/guide/' });
    const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(html|css)$/.test(name));
    const read = async (name: string): Promise<[string, string]> => [
      `/guide/${name}`,
      await readFile(join(out, name), 'utf8'),
    ];
    return new Map(await Promise.all(files.map(read)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
