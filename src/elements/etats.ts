/** What an element shows before and instead of its document. The words inside the tag stay in view all along. */
import { html, nothing, type TemplateResult } from 'lit';
import { sensDe, type Traduire } from '../i18n.js';
import { adresseOfficielle, type Cle } from '../model/index.js';
import type { CodeSource } from '../source/index.js';

/** `rendu`: the document is there, but showing it failed. */
export type CodeErreur = CodeSource | 'rendu';

export type Etat =
  | { nom: 'attente' }
  | { nom: 'chargement'; visible: boolean }
  | { nom: 'erreur'; code: CodeErreur; cle?: Cle; suite?: TemplateResult | undefined }
  | { nom: 'pret'; vue: HTMLElement };

/** Trying again may help. */
export const PASSAGERES = new Set<CodeErreur>(['reseau', 'delai']);

/** The sentence for the citizen; the town's own for a sheet that does not exist. */
export const direErreur = (code: CodeErreur, t: Traduire, inconnue?: string): string =>
  (code === 'introuvable' && inconnue) || t(`etat.${code === 'rendu' ? 'forme' : code}`);

const SQUELETTE = html`<div class="cm-squelette" aria-hidden="true"><i></i><i></i><i></i><i></i><i></i></div>`;

/**
 * Place is kept free from the start, so that nothing below moves when the document stands.
 *
 * @param langue of the words `t` gives: never taken for granted to be the page's
 */
export const attente = (visible: boolean, t: Traduire, langue: string): TemplateResult => html`
  <div class="cm-reserve">
    ${visible ? html`<div class="cm-etat" part="etat" lang=${langue} dir=${sensDe(langue)}><p>${t('etat.chargement')}</p></div>` : nothing}
    <slot></slot>
    ${visible ? SQUELETTE : nothing}
  </div>
`;

export function erreur(
  { code, cle, suite }: Etat & { nom: 'erreur' },
  t: Traduire,
  langue: string,
  inconnue: string | undefined,
  reessayer: () => void,
): TemplateResult {
  const officiel = cle && new URL(adresseOfficielle(cle));
  return html`
    <div class="cm-etat cm-erreur" part="etat" tabindex="-1" lang=${langue} dir=${sensDe(langue)}>
      <p class="cm-etat-phrase">${direErreur(code, t, inconnue)}</p>
      ${suite ?? nothing}
      ${
        officiel
          ? html`<p>
              <a href=${officiel.href}>${t('etat.officiel', { site: officiel.hostname.replace('www.', '') })}</a>
            </p>`
          : nothing
      }
      ${
        PASSAGERES.has(code)
          ? html`<p><button type="button" class="cm-bouton" @click=${reessayer}>${t('etat.reessayer')}</button></p>`
          : nothing
      }
    </div>
    <slot></slot>
  `;
}
