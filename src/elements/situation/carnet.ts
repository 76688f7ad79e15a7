/**
 * The answers of one document, shared by all widgets of the page that show it. Kept for the session in this browser; written to
 * the page's address only where the town asked for it (`data-reponses="adresse"`), in the fragment, which no server ever sees. An
 * address that holds some, from such a page or from the code on a printed list, is read everywhere.
 */
import { ecrireCle, type Cle } from '../../model/index.js';
import { ecrireReponses, lireReponses, SANS_REPONSE, type Reponses } from '../../situation/index.js';

const ADRESSE = 'co-marquage=';

export class Carnet extends EventTarget {
  #reponses: Reponses;
  #adresse = false;

  constructor(readonly cle: Cle) {
    super();
    this.#reponses = this.#lireAdresse() ?? lireReponses(lireSession(this.#nom)) ?? SANS_REPONSE;
    addEventListener('hashchange', () => {
      const lues = this.#lireAdresse();
      if (lues && ecrireReponses(lues) !== ecrireReponses(this.#reponses)) this.ecrire(lues);
    });
  }

  get reponses(): Reponses {
    return this.#reponses;
  }
  get vide(): boolean {
    return this.#reponses.pas.length === 0 && Object.keys(this.#reponses.choix).length === 0;
  }
  get #nom(): string {
    return `co-marquage:reponses:${ecrireCle(this.cle)}`;
  }

  /** From now on the answers stand in the address too. */
  suivreAdresse(): void {
    this.#adresse = true;
  }

  #lireAdresse(): Reponses | undefined {
    const partie = location.hash.slice(1).split('&').find((p) => p.startsWith(ADRESSE)); // prettier-ignore
    const [debut, fin] = partie?.slice(ADRESSE.length).split(':') ?? [];
    return debut === ecrireCle(this.cle) ? lireReponses(fin) : undefined;
  }

  /** @fires change - to all widgets of the document */
  ecrire(reponses: Reponses): void {
    this.#reponses = reponses;
    ecrireSession(this.#nom, this.vide ? undefined : ecrireReponses(reponses));
    if (this.#adresse) this.#ecrireAdresse();
    this.dispatchEvent(new Event('change'));
  }

  /** The page's address with these answers. */
  lien(): string {
    const autres = location.hash.slice(1).split('&').filter((p) => p && !p.startsWith(ADRESSE)); // prettier-ignore
    const partie = this.vide ? [] : [`${ADRESSE}${ecrireCle(this.cle)}:${ecrireReponses(this.#reponses)}`];
    const fragment = [...autres, ...partie].join('&');
    return location.href.replace(/#.*$/, '') + (fragment && `#${fragment}`);
  }

  #ecrireAdresse(): void {
    try {
      history.replaceState(history.state, '', this.lien());
    } catch {
      // a page that may not write its address (sandboxed frame) keeps its answers for the session
    }
  }
}

const CARNETS = new Map<string, Carnet>();
/** The one notebook of that document on this page. */
export function carnetDe(cle: Cle): Carnet {
  const nom = ecrireCle(cle);
  let carnet = CARNETS.get(nom);
  if (!carnet) CARNETS.set(nom, (carnet = new Carnet(cle)));
  return carnet;
}

/** A browser may refuse storage: the answers then hold as long as the page does. */
function lireSession(nom: string): string | null {
  try {
    return sessionStorage.getItem(nom);
  } catch {
    return null;
  }
}
function ecrireSession(nom: string, texte: string | undefined): void {
  try {
    if (texte === undefined) sessionStorage.removeItem(nom);
    else sessionStorage.setItem(nom, texte);
  } catch {
    // see above
  }
}
