import { html, type TemplateResult } from 'lit';
import { autour } from '../render/meler.js';

/** National words inside a sentence of ours: each in its own language (RGAA 8.7, 8.10). @param dire the sentence around some words */
export function meler(dire: (mots: string) => string, national: string): TemplateResult {
  const [avant, apres] = autour(dire);
  return html`${avant}<span lang="fr" dir="ltr">${national}</span>${apres}`;
}
