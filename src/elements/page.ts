/** What holds for the whole page: what the script tag says, and where the mirror is when nobody says. */
import { lireOptions, pourLaPage, type Options } from '../local/index.js';
import { SourceHttp } from '../source/http.js';
import { avancer } from '../source/lire.js';
import type { Source } from '../source/source.js';
import type {} from './globale.js';
import { signalerOptions } from './signaler.js';

/** In a variable, since a bundler takes `new URL(…, import.meta.url)` for a file to copy. */
const ici = import.meta.url;

let defauts: Options | undefined;

/** The pasted script, if there is one; an element of the page that bears the global's name is none. */
function scriptDeLaPage(): HTMLScriptElement | undefined {
  const script = globalThis.coMarquage?.script;
  return script instanceof HTMLScriptElement ? script : undefined;
}

/** Options of the page's script tag, below every other. Those of its own sheet are on the element it inserted. */
export function defautsDeLaPage(): Options {
  if (defauts) return defauts;
  const script = scriptDeLaPage();
  const { options, erreurs } = lireOptions(script?.dataset ?? {}, true);
  // The element that the script inserted has the same attributes, and tells the same errors.
  if (script && !(options.fiche ?? options.composant)) void signalerOptions(script, erreurs);
  return (defauts = pourLaPage(options));
}

/** The source an element reads from: its own, else the page's, else the folder `miroir/` beside `co-marquage.js`. */
export function sourceDe(options: Options, propre?: string | Source | null): Source {
  if (typeof propre === 'object' && propre) return propre;
  const avances = globalThis.coMarquage?.avances;
  if (avances instanceof Map) for (const [adresse, reponse] of avances) avancer(adresse, reponse);
  avances?.clear();
  const script = scriptDeLaPage();
  return SourceHttp.pour(options.source ?? new URL(script ? 'miroir/' : '../miroir/', script?.src ?? ici).href);
}
