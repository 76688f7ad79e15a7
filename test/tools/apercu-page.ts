/** The script of the preview pages: the widget's styles and behaviours on a prerendered root. */
import { adoptStyles, type CSSResult } from 'lit';
import { COMPORTEMENTS } from '../../src/elements/comportements/index.js';
import { styles } from '../../src/elements/styles/index.js';

const racine = document.querySelector('#hote')?.shadowRoot;
if (racine) {
  adoptStyles(racine, [styles].flat(Infinity as 1) as CSSResult[]);
  const vue = racine.querySelector<HTMLElement>('.cm-vue');
  if (vue) for (const brancher of COMPORTEMENTS) brancher(vue, new AbortController().signal);
}
