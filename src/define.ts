/**
 * The door that registers the elements: the sheet at once, the others as soon as the page holds one of them, and in any case
 * when it has loaded. Loading it twice, or beside another version, is harmless: the first one stays.
 */
import './politique.js'; // before all that stands on Lit
import { CoMarquageFiche } from './elements/fiche.js';
import { VERSION } from './version.js';

function definir(balise: string, classe: CustomElementConstructor): void {
  if (!customElements.get(balise)) customElements.define(balise, classe);
}

const deja = customElements.get('co-marquage-fiche') as { version?: string } | undefined;
if (deja && deja.version !== VERSION)
  console.info(`co-marquage : la version ${deja.version} est déjà chargée, la ${VERSION} n’est pas utilisée.`);

definir('co-marquage-fiche', CoMarquageFiche);

/** Every other tag of ours that is not registered yet. */
const enAttente = (): Element | undefined =>
  [...document.querySelectorAll(':not(:defined)')].find(({ localName }) => localName.startsWith('co-marquage-'));

let demandees: Promise<void> | undefined;
const definirAutres = (): void => {
  demandees ??= import('./elements/autres.js').then(
    ({ AUTRES }) => Object.entries(AUTRES).forEach(([balise, classe]) => definir(balise, classe)),
    (raison: unknown) => console.error(`co-marquage : des composants n’ont pas pu être chargés. ${String(raison)}`),
  );
};

/** Milliseconds after which a sheet that came to nothing is no longer waited for: one that was taken away says no word. */
const PATIENCE = 10_000;
/** A sheet that is on its way comes first: a browser opens few connections. It may stand long before the page has loaded. */
for (const nom of ['ready', 'error']) addEventListener(`co-marquage-${nom}`, definirAutres, { once: true });
const plusTard = (): void => {
  if (document.querySelector('co-marquage-fiche')) setTimeout(definirAutres, PATIENCE);
  else definirAutres();
};

if (enAttente()) definirAutres();
else if (document.readyState === 'complete') setTimeout(plusTard);
else {
  document.addEventListener('DOMContentLoaded', () => enAttente() && definirAutres());
  addEventListener('load', plusTard);
}

/** Links to the guide that are to become widgets: marked ones, or all where the script tag says so. */
function liens(): void {
  if (document.querySelector('a[data-co-marquage],script[data-remplacer-liens]'))
    import('./elements/liens/index.js').then(
      ({ remplacerLiens }) => remplacerLiens(),
      (raison: unknown) => console.error(`co-marquage : les liens restent des liens. ${String(raison)}`),
    );
}
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', liens);
else liens();
