/**
 * A short, stable fingerprint of a text: names a ticked item, an answer, a title, so that it is found again after an update
 * that moved it, and not after one that reworded it. Not for security. cyrb53 (53 bits), base 36.
 */
import { plier } from './famille.js';

export function empreinte(texte: string): string {
  const net = plier(texte);
  let h1 = 0xdeadbeef;
  let h2 = 0x41c6ce57;
  for (let i = 0; i < net.length; i++) {
    const c = net.charCodeAt(i);
    h1 = Math.imul(h1 ^ c, 2654435761);
    h2 = Math.imul(h2 ^ c, 1597334677);
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
  return (4294967296 * (2097151 & h2) + (h1 >>> 0)).toString(36);
}
