import { imageDimensionsFromData } from 'image-dimensions';

/** What browsers of the last ten years show. */
const MONTRES = new Set(['png', 'jpeg', 'gif', 'webp', 'avif']);
/** Pixels of a side: more is a broken header, or a trap for the reader's memory. */
const COTE = 20_000;

/**
 * Width and height in pixels, read from the file's header: its first bytes say what it is, not its name nor what a server
 * says. Undefined when it is no picture (an error page, half a file).
 */
export function mesurer(octets: Uint8Array): [number, number] | undefined {
  try {
    const lue = imageDimensionsFromData(octets);
    if (!lue || !MONTRES.has(lue.type)) return undefined;
    const { width, height } = lue;
    return [width, height].every((n) => Number.isInteger(n) && n > 0 && n <= COTE) ? [width, height] : undefined;
  } catch {
    return undefined;
  }
}
