import type { Root } from 'hast';
import { ajouter, estJoignable, type Options } from '../local/index.js';
import type { DocumentVdd } from '../model/index.js';
import { rendre, type Contexte, type Pause } from '../render/index.js';

/** The whole sheet below the town's header, as a tree: what the element shows, in the page and prerendered. @param pause see `rendre` */
export async function vueFiche(doc: DocumentVdd, options: Options, ctx: Contexte, pause?: Pause): Promise<Root> {
  // Fetched while the sheet is made, where the town has one; without it the sheet stands all the same.
  const code = (options.logo || estJoignable(options)) && import('./commune.js').catch(() => undefined);
  const { type, children } = await rendre(ajouter(doc, options), ctx, pause);
  const enTete = code && (await code)?.enTeteCommune(options, ctx);
  return { type, children: enTete ? [enTete, ...children] : children };
}
