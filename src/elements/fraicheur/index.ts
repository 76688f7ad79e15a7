/**
 * How old this copy of the guide is, and what changed in it. Fetched once the sheet stands and the browser has time: the
 * manifest is on no first sheet's way. So what is said stands beside the source at the end, where nothing that is being read
 * moves. At the top only where that is free: when the manifest was read before (a later sheet of the page), or while the top
 * is still below what the reader sees.
 */
import type { Manifeste } from '../../model/index.js';
import { monter } from '../dom.js';
import { changements } from './changements.js';
import { noteDe, type Quoi } from './note.js';
import { habiller } from './styles.js';

/** Manifests read before, by their source. */
const lus = new WeakMap<object, Manifeste>();

/** Adds to `vue` what there is to say. Never rejects: without a manifest nothing is said. */
export async function dater(vue: HTMLElement, quoi: Quoi, signal: AbortSignal): Promise<void> {
  const pied = vue.querySelector('.cm-source');
  if (!pied || pied.hasAttribute('data-date')) return;
  pied.setAttribute('data-date', '');
  const { source, doc } = quoi;
  const connu = lus.get(source);
  const manifeste = connu ?? (await lire(quoi, signal));
  if (!manifeste) return;
  habiller(vue);
  const note = noteDe(manifeste, quoi, Date.now());
  if (note && note.tagName === 'div' && (connu || vue.getBoundingClientRect().top >= innerHeight)) {
    const haut = vue.querySelector('.cm-tete') ?? pied;
    monter(note, haut);
  }
  if (note) monter(note, pied);
  const depuis = manifeste.changements?.[doc.audience];
  if (depuis) changements(pied, depuis, quoi, signal);
}

async function lire({ source }: Quoi, signal: AbortSignal): Promise<Manifeste | undefined> {
  await new Promise<unknown>((libre) =>
    'requestIdleCallback' in globalThis ? requestIdleCallback(libre, { timeout: 3000 }) : setTimeout(libre, 500),
  );
  try {
    if (signal.aborted) return undefined;
    const manifeste = await source.manifeste();
    lus.set(source, manifeste);
    return manifeste;
  } catch {
    return undefined;
  }
}
