/** A tree as text that a person can compare: one block a line. */
import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';

const DEBUT =
  /(?=<(?:article|header|footer|section|div|p|ul|ol|li|dl|dt|h[1-6]|table|caption|thead|tbody|tr|t[hd]|colgroup|details|summary|fieldset|legend|label|figure|figcaption|nav|button|iframe)[ >])/g;

export const ecrire = (arbre: Root): string => `${toHtml(arbre).replace(DEBUT, '\n').trim()}\n`;
