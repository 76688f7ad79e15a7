/** Pictures that a document names: files of the official site, mirrored as `DIR/images/<name>`. Source: XSD `LienPublication`. */
import { parcourir, type DocumentVdd } from '../../model/index.js';

/** A plain file name of a raster picture. SVG is none: opened by itself on the town's site it could run a script. */
const NOM = /^[\w][\w.-]{0,99}\.(?:png|jpe?g|gif|webp|avif)$/i;

/** Names in the document's order, each once. */
export function imagesDe({ children }: DocumentVdd): string[] {
  const noms = new Set<string>();
  for (const [{ attributes, type }] of parcourir(children)) {
    if (!TYPES.has(type)) continue;
    const nom = (attributes as { LienPublication?: string }).LienPublication?.trim();
    if (nom && NOM.test(nom)) noms.add(nom);
  }
  return [...noms];
}

const TYPES = new Set(['Image', 'Infographie', 'Illustration', 'ImageIllustration', 'LienRessource']);
