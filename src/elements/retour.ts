/** "Retour à …", above a document that the reader was led to in place. Fetched when he goes there. */
import { html, type TemplateResult } from 'lit';
import { sensDe, type Traduire } from '../i18n.js';
import { meler } from './meler.js';

/** @param langue of the words `t` gives @param depuis title of the document before */
export const retour = (t: Traduire, langue: string, depuis: string, revenir: () => void): TemplateResult => html`
  <p class="cm-retour" lang=${langue} dir=${sensDe(langue)}>
    <button type="button" @click=${revenir}>${meler((titre) => t('etat.retour', { titre }), depuis)}</button>
  </p>
`;
