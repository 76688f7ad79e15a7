/**
 * A sheet on paper, in a window of its own: `@page` inside a shadow root is ignored, and the page around would be printed with it.
 * Nodes are copied, so no markup is parsed.
 */
import '../../i18n/mots/outils.js';
import type { Traduire } from '../../i18n.js';
import { monter } from '../dom.js';
import { codeQr } from '../liste/qr.js';

const PAGE = `@page{size:A4;margin:16mm 16mm 20mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt system-ui,sans-serif}}
html{background:#fff;color:#000;color-scheme:light}body{margin:0;font:11pt/1.5 system-ui,"Liberation Sans",sans-serif}`;
const FICHE = `.cm-fiche{max-inline-size:none}.cm-appel{font-size:.75em}.cm-adresses{font-size:.85em;overflow-wrap:anywhere}
.cm-retrouver{display:flex;gap:1em;align-items:center;break-inside:avoid}.cm-fiche summary{list-style:none}.cm-fiche summary::-webkit-details-marker{display:none}
.qr{flex:none;inline-size:26mm;block-size:26mm}`;

/** Not for paper. */
const HORS =
  '.cm-outils-fiche,.cm-lateral,.cm-voisines,.cm-q,.cm-bulle,.cm-plan,.cm-tout,.cm-retour,.cm-recherche>details,button:not([role=tab])';

/** @param seule only what concerns the reader: cases not chosen and what the answers exclude are left out */
export function imprimerFiche(vue: HTMLElement, t: Traduire, seule: boolean): void {
  // Opened in the click itself: later, browsers take it for an advertisement.
  const fenetre = window.open('', '_blank', 'popup,width=800,height=900');
  // A browser that opens no window prints the page.
  if (!fenetre) return window.print();
  remplir(fenetre.document, vue, t, seule);
  fenetre.addEventListener('afterprint', () => fenetre.close());
  fenetre.print();
}

/** Fills an empty document with the sheet. Exported for its tests. */
export function remplir(page: Document, vue: HTMLElement, t: Traduire, seule: boolean): void {
  page.title = vue.querySelector('.cm-titre')?.textContent ?? document.title;
  page.documentElement.lang = 'fr';
  const racine = page.body.appendChild(page.createElement('div')).attachShadow({ mode: 'open' });
  const copie = page.importNode(vue, true);
  if (seule) for (const e of copie.querySelectorAll('.cm-panneau[hidden], .cm-pli:not([open])')) e.remove();
  for (const e of copie.querySelectorAll(HORS)) e.remove();
  // A summary without words stays hidden: shown, it would be its mark alone.
  for (const e of copie.querySelectorAll('[hidden]:not(summary)')) e.removeAttribute('hidden');
  for (const e of copie.querySelectorAll('details')) e.open = true;
  const liste = page.createElement('section');
  liste.className = 'cm-adresses';
  numeroter(copie, liste, t);
  copie.append(liste, retrouver(page, t));
  racine.append(copie);
  const feuille = (texte: string): CSSStyleSheet => {
    const s = new (page.defaultView as Window & typeof globalThis).CSSStyleSheet();
    s.replaceSync(texte);
    return s;
  };
  const siennes = (vue.getRootNode() as ShadowRoot).adoptedStyleSheets ?? [];
  racine.adoptedStyleSheets = [
    ...siennes.map((s) => feuille([...s.cssRules].map((r) => r.cssText).join(''))),
    feuille(FICHE),
  ];
  page.adoptedStyleSheets = [feuille(PAGE)];
}

/** Addresses of links as notes at the end, one number for each address. */
function numeroter(copie: HTMLElement, liste: HTMLElement, t: Traduire): void {
  const page = copie.ownerDocument;
  const adresses: string[] = [];
  for (const lien of copie.querySelectorAll<HTMLAnchorElement>('a[href]:not([data-terme]):not([data-ancre])')) {
    const adresse = new URL(lien.getAttribute('href') ?? '', location.href).href;
    if (!/^https?:/.test(adresse)) continue;
    if (!adresses.includes(adresse)) adresses.push(adresse);
    const appel = page.createElement('sup');
    appel.className = 'cm-appel';
    appel.textContent = `\u00a0[${adresses.indexOf(adresse) + 1}]`;
    lien.after(appel);
  }
  if (adresses.length === 0) return;
  const titre = liste.appendChild(page.createElement('h2'));
  titre.textContent = t('outils.adresses');
  const ol = liste.appendChild(page.createElement('ol'));
  for (const adresse of adresses) ol.appendChild(page.createElement('li')).textContent = adresse;
}

/** The page it comes from, and the day. */
function retrouver(page: Document, t: Traduire): HTMLElement {
  const pied = page.createElement('footer');
  pied.className = 'cm-retrouver';
  const adresse = location.href.split('#')[0] ?? '';
  if (/^https?:/.test(adresse)) monter({ type: 'root', children: [codeQr(adresse)] }, pied);
  const date = new Intl.DateTimeFormat('fr', { dateStyle: 'long' }).format(new Date());
  const ligne = pied.appendChild(page.createElement('p'));
  ligne.append(adresse, page.createElement('br'), t('outils.imprimeLe', { date }));
  return pied;
}
