import { html, type TemplateResult } from 'lit';

/** Stands for the national words while the sentence is made; in no text. */
const PLACE = '\u0000';

/** National words inside a sentence of ours: each in its own language (RGAA 8.7, 8.10). @param dire the sentence around some words */
export function meler(dire: (mots: string) => string, national: string): TemplateResult {
  const [avant, apres] = dire(PLACE).split(PLACE);
  return html`${avant}<span lang="fr" dir="ltr">${national}</span>${apres}`;
}
