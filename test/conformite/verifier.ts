/** Whether a wrapper's page holds what each case of `cas.json` asks for: each stands in an element of its own, `id="cas-<id>"`. */
import type { Browser, Page } from 'puppeteer-core';
import { axe } from '../pages/axe.js';

export interface Cas {
  id: string;
  /** what an author gives to the wrapper */
  entree: Record<string, string>;
  attendu: {
    /** tag of the element that stands there */
    element?: string;
    /** words that a reader sees */
    textes?: string[];
    /** addresses of links that stand, within the element's root or outside */
    liens?: string[];
    /** the same in a browser without scripts */
    sansScript?: string[];
    /** selectors that find nothing */
    sans?: string[];
    /** lines the console may hold for it */
    erreurs?: number;
  };
}

interface Lu {
  la: boolean;
  balises: string[];
  texte: string;
  liens: string[];
  trouves: string[];
}

/** What stands below `#cas-ID`, open roots included. */
const lire = (page: Page, { id, attendu: { sans = [] } }: Cas): Promise<Lu> =>
  page.evaluate(
    (id, sans) => {
      const place = document.getElementById(`cas-${id}`);
      const racines: ParentNode[] = [];
      const ajouter = (racine: ParentNode): void => {
        racines.push(racine);
        for (const e of racine.querySelectorAll('*')) if (e.shadowRoot) ajouter(e.shadowRoot);
      };
      if (place) ajouter(place);
      const tous = racines.flatMap((r) => [...r.querySelectorAll('*')]);
      return {
        la: place !== null,
        balises: tous.map((e) => e.localName),
        texte: racines
          .map((r) => (r as Node).textContent ?? '')
          .join(' ')
          .replace(/\s+/g, ' '),
        liens: tous.flatMap((e) => (e instanceof HTMLAnchorElement ? [e.href] : [])),
        trouves: sans.filter((s) => racines.some((r) => r.querySelector(s))),
      };
    },
    id,
    sans,
  );

/** @returns one line for each thing that is not as it must be; none when the page conforms */
export async function verifier(navigateur: Browser, adresse: string, cas: readonly Cas[]): Promise<string[]> {
  const fautes: string[] = [];
  const origine = new URL(adresse).origin;
  const page = await navigateur.newPage();
  const dites: string[] = [];
  page.on('console', (m) => {
    if (['error', 'warn'].includes(m.type()) && !/Failed to load resource/.test(m.text())) dites.push(m.text());
  });
  page.on('pageerror', (e) => fautes.push(`erreur de la page : ${String(e)}`));
  page.on('dialog', (d) => {
    fautes.push(`un script s’est exécuté : ${d.message()}`);
    void d.dismiss();
  });
  page.on('request', (r) => {
    if (!r.url().startsWith(origine) && !/^(data|blob):/.test(r.url()))
      fautes.push(`requête vers un tiers : ${r.url()}`);
  });
  // The runner of these files names functions by a helper that the page does not have.
  await page.evaluateOnNewDocument('globalThis.__name = (f) => f');
  await page.goto(adresse, { waitUntil: 'networkidle0' });
  await page.waitForFunction(
    () =>
      [...document.querySelectorAll('*')]
        .filter((e) => e.localName.startsWith('co-marquage-'))
        .every((e) => e.shadowRoot?.querySelector('.cm-source, .cm-erreur')),
    { timeout: 20_000 },
  );
  for (const un of cas) {
    const { element, textes = [], liens = [] } = un.attendu;
    const lu = await lire(page, un);
    const dire = (faute: string): unknown => fautes.push(`${un.id} : ${faute}`);
    if (!lu.la) dire(`la page n’a pas d’élément id="cas-${un.id}"`);
    if (element && lu.balises.filter((b) => b === element).length !== 1) dire(`un seul <${element}> est attendu`);
    for (const mots of textes) if (!lu.texte.includes(mots)) dire(`on ne lit pas « ${mots} »`);
    for (const lien of liens) if (!lu.liens.includes(lien)) dire(`aucun lien vers ${lien}`);
    for (const s of lu.trouves) dire(`${s} ne doit pas s’y trouver`);
    for (const ligne of await axe(page, `#cas-${un.id}`)) dire(`accessibilité : ${ligne}`);
  }
  const permises = cas.reduce((n, { attendu }) => n + (attendu.erreurs ?? 0), 0);
  if (dites.length > permises) fautes.push(`console : ${dites.join(' | ')}`);
  await page.close();

  const nue = await navigateur.newPage();
  await nue.setJavaScriptEnabled(false);
  await nue.goto(adresse, { waitUntil: 'load' });
  const html = await nue.content();
  for (const { id, attendu } of cas)
    for (const lien of attendu.sansScript ?? [])
      if (!html.includes(`href="${lien}"`)) fautes.push(`${id} : sans script, aucun lien vers ${lien}`);
  await nue.close();
  return fautes;
}
