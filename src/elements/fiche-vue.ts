import type { Root } from 'hast';
import { ajouter, type Options } from '../local/index.js';
import type { DocumentVdd } from '../model/index.js';
import { rendre, type Contexte, type Pause } from '../render/index.js';
import { enTeteCommune } from './commune.js';

/** The whole sheet below the town's header, as a tree: what the element shows, in the page and prerendered. @param pause see `rendre` */
export async function vueFiche(doc: DocumentVdd, options: Options, ctx: Contexte, pause?: Pause): Promise<Root> {
  const { type, children } = await rendre(ajouter(doc, options), ctx, pause);
  const enTete = enTeteCommune(options, ctx);
  return { type, children: enTete ? [enTete, ...children] : children };
}
