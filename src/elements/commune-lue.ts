/** What an element waits for of the town, and for how long: the national text does not wait for a slow file. */
import type { Options } from '../local/index.js';
import type { Source } from '../source/index.js';
import type { VilleLue } from './ville.js';
import { signaler } from './signaler.js';

/** Milliseconds after which the document is shown without the town, to be completed when it comes. */
const PATIENCE = 1000;

export class CommuneLue {
  readonly #element: HTMLElement;
  readonly #tard: () => void;

  /** @param tard called when the town comes after the document was shown */
  constructor(element: HTMLElement, tard: () => void) {
    this.#element = element;
    this.#tard = tard;
  }

  /** undefined: nothing of a town was asked for, or it is late. @param entiere waits to the end: the town is what is shown */
  async lire(options: Options, source: Source, entiere = false): Promise<VilleLue | undefined> {
    if (!options.local && !options.insee) return undefined;
    let tard = false;
    const lue = import('./ville.js').then(
      ({ lireVille }) => lireVille(this.#element, options, source),
      (raison: unknown) => {
        const message = `les informations de la commune n’ont pas pu être lues ; le texte national est affiché sans. ${String(raison)}`;
        signaler(this.#element, { level: 'error', code: 'commune', message });
        return undefined;
      },
    );
    if (entiere) return lue;
    let minuterie: ReturnType<typeof setTimeout> | undefined;
    const patience = new Promise<undefined>((resolve) => {
      minuterie = setTimeout(() => {
        tard = true;
        resolve(undefined);
      }, PATIENCE);
    });
    const arrivee = lue.then(
      (ville) => {
        clearTimeout(minuterie);
        if (tard && this.#element.isConnected) this.#tard();
        return ville;
      },
      () => undefined,
    );
    return Promise.race([arrivee, patience]);
  }
}
