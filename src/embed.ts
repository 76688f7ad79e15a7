/**
 * The script a town pastes: `<script src="…/co-marquage.js" data-fiche="F14373"></script>`.
 *
 * It puts the widget where it stands with a link to the official page inside, asks for the document at once, and only then
 * fetches the modules. A classic script, so that it works pasted anywhere, and from `file:` can say why nothing comes; as small as
 * can be, since it is what a page waits for. Attributes are judged by the element, whose code knows their schema.
 */
import type { Globale } from './elements/globale.js';
import { A_AJOUTER } from './politique-mots.js';
import { VERSION } from './version.js';

const NOM = /\/co-marquage[^/]*\.js([?#]|$)/;
/** Widgets that show no sheet. */
const SANS_FICHE = /^(contact|recherche|guide)$/;

const dire = (message: string): void => console.error(`<script src="…/co-marquage.js"> ${message}`);

/** Our own tag. Optimisers that run scripts late leave no `currentScript`; the page may also hold something of that name. */
function maBalise(): HTMLScriptElement | undefined {
  const courante = document.currentScript;
  if (courante instanceof HTMLScriptElement && courante.src) return courante;
  const balises = [...document.querySelectorAll<HTMLScriptElement>('script[src]')].filter((b) => NOM.test(b.src));
  const libres = balises.filter(
    (b) => b.dataset['fiche'] && !b.nextElementSibling?.matches('[data-co-marquage-script]'),
  );
  return libres.length < 2 ? (libres[0] ?? balises[0]) : undefined;
}

/** What the scripts of the page share: the first one's, who loads the modules, of whatever version it is. */
function globale(script: HTMLScriptElement): Globale {
  const deja = globalThis.coMarquage;
  if (!(deja?.avances instanceof Map))
    return (globalThis.coMarquage = { version: VERSION, script, avances: new Map() });
  if (deja.version !== VERSION)
    console.info(`co-marquage : la version ${deja.version} est déjà chargée, la ${VERSION} n’est pas utilisée.`);
  return deja;
}

/** The modules that stand before a first sheet, the door first, and what each must hash to; set when the library is built. */
declare const __GRAPH__: Readonly<Record<string, string>>;
/** Those that most sheets fetch besides, before their whole text stands: questions, tables, the reckoning of a town's colour. */
declare const __SUITE__: Readonly<Record<string, string>>;
/** Name and hash of the module that lists every other module: `{ name: [hash, ...names of what it imports] }`. */
declare const __LISTE__: readonly [string, string];
// Each name is replaced wherever it stands: once is enough.
const PREMIERS = __GRAPH__;
const SUITE = __SUITE__;
const [LISTE, EMPREINTE] = __LISTE__;

/** Each module is fetched with its hash, all at once; none runs before all have passed. */
async function charger(es: string): Promise<void> {
  try {
    await Promise.all(Object.entries(PREMIERS).map(([fichier, empreinte]) => precharger(es + fichier, empreinte)));
    // The door last, apart: what runs at a stretch holds the page up.
    for (const fichier of Object.keys(PREMIERS).reverse()) await import(/* @vite-ignore */ es + fichier);
  } catch (raison) {
    document.querySelectorAll<HTMLElement>('[data-co-marquage-script]').forEach(liberer);
    dire(
      /policy|trusted/i.test(String(raison))
        ? `ne peut pas démarrer : ${A_AJOUTER}`
        : location.protocol === 'file:'
          ? 'ne peut rien charger depuis le disque (file:) : mettez la page et le dossier sur un site, ou servez-les par http.'
          : `ne peut pas charger ${es} : ce dossier doit rester tel quel à côté de co-marquage.js, de la même version, et la page l’autoriser (script-src). ${String(raison)}`,
    );
  }
}

/**
 * Once a module was fetched with its hash, `import()` takes that very one: the page's module map holds it. Browsers without
 * `modulepreload` (Firefox before 115, Safari before 17) have it fetched and checked apart, and import it from their cache.
 */
function precharger(adresse: string, empreinte: string, priorite = 'auto'): Promise<unknown> {
  const lien = document.createElement('link');
  lien.setAttribute('fetchpriority', priorite);
  return (
    lien.relList.supports('modulepreload')
      ? new Promise((resolve, reject) => {
          lien.rel = 'modulepreload';
          lien.integrity = empreinte;
          lien.href = adresse;
          lien.onload = resolve;
          lien.onerror = reject;
          document.head.append(lien);
        })
      : fetch(adresse, { integrity: empreinte })
  ).catch(() => {
    throw new Error(`${adresse} est absent, interdit ou modifié.`);
  });
}

type Liste = Readonly<Record<string, readonly string[]>>;

/**
 * Has what is imported later checked in its turn. The list is fetched now: every page needs it sooner or later, and asked for then
 * it would cost one more round trip. So would what most sheets fetch besides, which comes behind what all need: six requests with the
 * document's, as many as a browser opens connections; a town's colour makes one more.
 */
function verifierLaSuite(es: string, { composant = '', couleur }: DOMStringMap): NonNullable<Globale['verifier']> {
  const vus = new Map<string, Promise<unknown>>();
  for (const [fichier, empreinte] of Object.entries(SUITE))
    if (fichier.startsWith('accent') ? couleur : !SANS_FICHE.test(composant)) {
      const vu = precharger(es + fichier, empreinte, 'low');
      vus.set(fichier, vu);
      // Said by whoever imports it.
      vu.catch(() => undefined);
    }
  const liste: Promise<Liste> = precharger(es + LISTE, EMPREINTE)
    .then(() => import(/* @vite-ignore */ es + LISTE))
    .then((module: { default: Liste }) => module.default);
  // Said by whoever imports something.
  liste.catch(() => undefined);
  const verifier = async (fichier: string): Promise<void> => {
    if (vus.has(fichier)) return void (await vus.get(fichier));
    const [empreinte, ...importes] = (await liste)[fichier] ?? [];
    if (!empreinte) throw new Error(`${es + fichier} n’est pas de cette version.`);
    const voir = (): Promise<unknown> => Promise.all([precharger(es + fichier, empreinte), ...importes.map(verifier)]);
    if (!vus.has(fichier)) vus.set(fichier, voir());
    await vus.get(fichier);
  };
  return (importation, depuis) =>
    depuis.startsWith(es) ? verifier(/[\w-]+\.js/.exec(importation)?.[0] ?? '') : undefined;
}

/** Asks for the document now; the element takes the answer over. */
function avancer({ avances }: Globale, audience: string, id: string, source: string | undefined, script: string): void {
  const base = new URL(source ? source.replace(/\/?$/, '/') : 'miroir/', source ? document.baseURI : script);
  const { href } = new URL(`${audience}/${id}.json`, base);
  if (customElements.get('co-marquage-fiche') || avances.has(href)) return;
  const reponse = fetch(href);
  // Whoever takes the answer handles its failure.
  reponse.catch(() => undefined);
  avances.set(href, reponse);
}

/** Place kept free until the element keeps it itself, so that nothing below moves; as in `styles/hote.ts`. */
function reserver(noeud: HTMLElement): void {
  noeud.style.display = 'block';
  noeud.style.minHeight = noeud.localName.endsWith('demarches')
    ? '24em'
    : noeud.localName.endsWith('recherche')
      ? '5em'
      : 'max(32em, 90vh)';
  void customElements.whenDefined(noeud.localName).then(() => liberer(noeud));
}

function liberer({ style }: HTMLElement): void {
  style.removeProperty('display');
  style.removeProperty('min-height');
}

/** The element, with the tag's attributes: `data-fiche` becomes `fiche`, and so on. */
function element(composant: string, script: HTMLScriptElement, audience: string, id?: string): HTMLElement {
  const noeud = document.createElement(`co-marquage-${composant}`);
  for (const { name, value } of script.attributes) {
    const simple = /^data-(fiche|audience|source|lang|pivot|theme|dossier)$/.exec(name)?.[1];
    if (name.startsWith('data-') && name !== 'data-composant') noeud.setAttribute(simple ?? name, value);
  }
  noeud.dataset['coMarquageScript'] = '';
  if (!id) return noeud;
  const lien = document.createElement('a');
  lien.href =
    audience === 'professionnels'
      ? `https://entreprendre.service-public.gouv.fr/vosdroits/${id}`
      : `https://www.service-public.gouv.fr/${audience}/vosdroits/${id}`;
  lien.textContent = 'Consulter cette information sur service-public.gouv.fr';
  noeud.append(lien);
  return noeud;
}

/** Puts the widget of that tag in place, its document under way. */
function poser(script: HTMLScriptElement, commun: Globale): void {
  const { fiche, audience: publicVoulu = 'particuliers', source, composant = 'fiche' } = script.dataset;
  if (!fiche && !SANS_FICHE.test(composant)) return;
  if (!/^(fiche|prerequis|demarches|contact|recherche|guide)$/.test(composant))
    return dire(
      `data-composant="${composant}" n’est pas un composant. Écrivez fiche, prerequis, demarches, contact, recherche ou guide.`,
    );
  const [, autre, id] = /^(?:(\w+)\/)?([A-Za-z][\w-]*)$/.exec(fiche?.trim() ?? '') ?? [];
  const audience = autre ?? publicVoulu;
  const noeud = element(composant, script, audience, id);
  if (script.parentElement === document.head)
    return dire(
      `est dans <head>, où rien ne s’affiche. Dans le corps de la page, collez : ${(noeud.cloneNode() as HTMLElement).outerHTML.replace(/ data-co-marquage-script=""/, '')}`,
    );
  if (id && /^(particuliers|professionnels|associations)$/.test(audience))
    avancer(commun, audience, id, source, script.src);
  reserver(noeud);
  script.after(noeud);
}

function demarrer(): void {
  const script = maBalise();
  if (!script) return dire('ne trouve pas sa propre balise. Collez-la telle quelle, une seule fois par fiche.');
  const commun = globale(script);
  poser(script, commun);
  if (commun.script !== script || customElements.get('co-marquage-fiche')) return;
  const es = new URL('es/', script.src).href;
  const partir = (): void => {
    void charger(es);
    commun.verifier = verifierLaSuite(es, script.dataset);
  };
  // What a server rendered is shown first: it can be read without us.
  if (document.querySelector('[data-prerendu]')) requestAnimationFrame(() => setTimeout(partir));
  else partir();
}

demarrer();
