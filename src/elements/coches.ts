/** The ticks a reader left, in this browser only. A browser that refuses to keep them is no error: they last as long as the page. */
import { ecrireCle, type Cle } from '../model/index.js';

const PREFIXE = 'co-marquage:coches:';
/** What `empreinte` writes; anything else in the store is not ours. */
const EMPREINTE = /^[\da-z]{1,12}$/;

/** Keys of the ticked items of a document. */
export function lireCoches(cle: Cle): Set<string> {
  try {
    const lu = JSON.parse(localStorage.getItem(PREFIXE + ecrireCle(cle)) ?? '[]') as unknown;
    return new Set(Array.isArray(lu) ? lu.filter((x): x is string => typeof x === 'string' && EMPREINTE.test(x)) : []);
  } catch {
    return new Set();
  }
}

export function garderCoches(cle: Cle, coches: ReadonlySet<string>): void {
  try {
    if (coches.size > 0) localStorage.setItem(PREFIXE + ecrireCle(cle), JSON.stringify([...coches]));
    else localStorage.removeItem(PREFIXE + ecrireCle(cle));
  } catch {
    // Private browsing, blocked storage, full store: the list works without memory.
  }
}
