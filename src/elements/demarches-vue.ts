import type { Root } from 'hast';
import { demarchesLocales, type Options } from '../local/index.js';
import type { DocumentVdd } from '../model/index.js';
import type { Contexte, Sortie } from '../render/contexte.js';
import { rendreDemarches } from '../render/demarches.js';
import { de } from '../render/index.js';
import { dire } from '../render/dire.js';
import { meler } from '../render/meler.js';
import { cadre } from './cadre.js';

/** The links to act, as a tree; a sentence where the document and the town offer none. Pure. */
export function vueDemarches(doc: DocumentVdd, options: Options, ctx: Contexte): Root {
  const avec = { ...doc, children: [...demarchesLocales(options, true), ...doc.children] };
  const { children } = rendreDemarches(avec, ctx);
  const contenu = children.length > 0 ? (children as Sortie[]) : de('p', 'cm-vide', dire({ ctx }, 'demarches.aucune'));
  return cadre(doc, ctx, 'cm-faire', meler(ctx, 'demarches.titre', 'titre', doc.titre), contenu);
}
