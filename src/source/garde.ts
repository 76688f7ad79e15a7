/**
 * The last good copy of the sheets the reader opened, kept by his browser and shown with its date when the mirror does not
 * answer. Fetched only when there is a copy to keep or to take back. Cache API: absent on plain http pages, refused in some
 * private windows; nothing is ever kept elsewhere. Entries stand below an address that no network knows.
 */
import { decoder, ecrireCle, type Cle, type DocumentVdd } from '../model/index.js';
import { ErreurSource, type CodeSource } from './source.js';

const NOM = 'co-marquage';
const COPIES = 50;
/** Bytes; the largest sheet of the guide is a third of it. */
const TAILLE = 500_000;
/** Failures that a copy makes up for: no answer, or one of somebody else (a hotel's sign-in page, half a file). */
const PASSAGERES = new Set<CodeSource>(['reseau', 'delai', 'forme']);
const DATE = 'x-co-marquage-date';

const adresse = (base: string, cle: Cle): string =>
  `https://co-marquage.invalid/${encodeURIComponent(base)}/${ecrireCle(cle)}`;

/** Keeps the document's file; the oldest beyond fifty goes. Never rejects: a full or refused store changes nothing. */
export async function garder(base: string, cle: Cle, json: unknown): Promise<void> {
  try {
    const corps = JSON.stringify(json);
    if (corps.length > TAILLE) return;
    const cache = await caches.open(NOM);
    const ici = adresse(base, cle);
    // Written anew, it is the youngest: caches list in the order of writing.
    await cache.delete(ici);
    await cache.put(ici, new Response(corps, { headers: { [DATE]: new Date().toISOString() } }));
    const toutes = await cache.keys();
    await Promise.all(toutes.slice(0, Math.max(0, toutes.length - COPIES)).map((requete) => cache.delete(requete)));
  } catch {
    // see above
  }
}

/**
 * The document as the browser kept it, dated (`copie`).
 * @throws the failure itself without a copy, or where none makes up for it
 */
export async function reprendre(base: string, cle: Cle, erreur: unknown): Promise<DocumentVdd> {
  if (!(erreur instanceof ErreurSource && PASSAGERES.has(erreur.code))) throw erreur;
  try {
    const cache = await caches.open(NOM);
    const copie = await cache.match(adresse(base, cle));
    const date = new Date(copie?.headers.get(DATE) ?? '').toISOString();
    return { ...decoder(await copie!.json(), cle), copie: date };
  } catch {
    // none kept, or by another version of the library
    throw erreur;
  }
}
