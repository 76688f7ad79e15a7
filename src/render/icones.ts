/** Icons as inline SVG, drawn here: strokes on a 24 × 24 grid, in the colour of the text. */
import type { Element } from 'hast';
import { h } from './h.js';

const TRACES = {
  savoir: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v5.5M12 7.4v.3',
  noter: 'M6 3h9l4 4v14H6zM15 3v4h4M9 12h7M9 16h5',
  attention: 'M12 4 2.5 20h19zM12 10v5M12 17.4v.3',
  rappel: 'M5 11a7 7 0 1 1 1.5 5.5M5 20v-4h4M12 8v4l3 2',
  exemple: 'M9 17a6 6 0 1 1 6 0v2H9zM10 22h4',
  consigne: 'M4 12.5l5 5L20 6.5',
  enLigne: 'M3 5h18v11H3zM8 20h8M12 16v4',
  surPlace: 'M12 21s-7-6-7-11.5a7 7 0 0 1 14 0C19 15 12 21 12 21zM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  parCorres: 'M3 6h18v12H3zM3 7l9 7 9-7',
  pieces: 'M8 12.5l6-6a3 3 0 0 1 4.3 4.3l-8.2 8.2a5 5 0 0 1-7-7l7.6-7.7',
  important: 'M12 3.5l2.6 5.6 6 .7-4.4 4.2 1.1 6.1L12 17l-5.3 3.1 1.1-6.1-4.4-4.2 6-.7z',
  fleche: 'M4 12h15M13 6l6 6-6 6',
  chevron: 'M6 9l6 6 6-6',
  lecture: 'M7 4.5v15l12-7.5z',
} as const;

export type Icone = keyof typeof TRACES;

/** A decoration: what it means is always said in words too. */
export const icone = (nom: Icone): Element =>
  h('svg', { className: ['cm-icone'], viewBox: '0 0 24 24', ariaHidden: 'true' }, h('path', { d: TRACES[nom] }));
