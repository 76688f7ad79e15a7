/** An address as a code that a telephone's camera reads: one path of SVG, drawn by the page's own writer. */
import type { Element } from 'hast';
import { encode } from 'uqr';
import { h } from '../../render/index.js';

/** Light modules around the code, as ISO/IEC 18004 asks. */
const MARGE = 4;

/** Decorative for screen readers: the address stands beside it in words. */
export function codeQr(adresse: string): Element {
  const { data, size } = encode(adresse, { ecc: 'M', border: 0 });
  const d = data.flatMap((ligne, y) => ligne.flatMap((noir, x) => (noir ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  const cote = size + 2 * MARGE;
  return h(
    'svg',
    { className: ['qr'], viewBox: `${-MARGE} ${-MARGE} ${cote} ${cote}`, ariaHidden: 'true', shapeRendering: 'crispEdges' },
    h('path', { d }),
  );
} // prettier-ignore
