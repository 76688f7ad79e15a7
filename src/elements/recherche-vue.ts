/** What the search shows: results by kind as a listbox, or what to do when there is none. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Traduire } from '../i18n.js';
import type { EntreeMenu } from '../model/index.js';
import type { Resultat, Resultats } from '../search/index.js';
import '../i18n/mots/recherche.js';

export interface VueRecherche {
  t: Traduire;
  prefixe: string;
  /** number of the result that has the focus, -1: none */
  actif: number;
  href: (resultat: { audience: Resultat['audience']; id: string }) => string;
}

/** Identifier of an option, for `aria-activedescendant`. */
export const idOption = (prefixe: string, rang: number): string => `${prefixe}o${rang}`;

/** ARIA: listbox with groups. The options are links, so that a new tab can be asked for; the keyboard stays in the box. */
export function liste({ groupes }: Resultats, vue: VueRecherche): TemplateResult {
  let rang = 0;
  return html`${groupes.map(
    ({ groupe, resultats }) => html`
      <div role="group" class="cm-groupe" aria-labelledby=${`${vue.prefixe}g-${groupe}`}>
        <p class="cm-groupe-titre" role="presentation" id=${`${vue.prefixe}g-${groupe}`}>
          ${vue.t(`recherche.groupes.${groupe}`)}
        </p>
        ${resultats.map((resultat) => option(resultat, rang++, vue))}
      </div>
    `,
  )}`;
}

function option(resultat: Resultat, rang: number, { prefixe, actif, href }: VueRecherche): TemplateResult {
  const { audience, id, theme, ligne } = resultat;
  return html`
    <a
      role="option"
      class="cm-resultat"
      id=${idOption(prefixe, rang)}
      aria-selected=${rang === actif}
      href=${href(resultat)}
      data-cle=${`${audience}/${id}`}
      tabindex="-1"
    >
      <span class="cm-resultat-titre">${titre(resultat)}</span>
      ${theme ? html`<span class="cm-resultat-theme">${theme.titre}</span>` : nothing}
      ${ligne ? html`<span class="cm-resultat-ligne">${ligne}</span>` : nothing}
    </a>
  `;
}

/** The title, with the words that answer marked. */
function titre({ titre: texte, plages }: Resultat): (string | TemplateResult)[] {
  const morceaux: (string | TemplateResult)[] = [];
  let ici = 0;
  for (const [debut, fin] of plages) {
    morceaux.push(texte.slice(ici, debut), html`<mark>${texte.slice(debut, fin)}</mark>`);
    ici = fin;
  }
  return [...morceaux, texte.slice(ici)];
}

/** Nothing found: the themes of the guide, as links. */
export const rien = (
  themes: readonly EntreeMenu[],
  audience: Resultat['audience'],
  { t, href }: VueRecherche,
): TemplateResult => html`
  <div class="cm-rien">
    <p>${t('recherche.rien')}</p>
    ${
      themes.length
        ? html`<p>${t('recherche.themes')}</p>
            <ul>
              ${themes.map(
                ({ id, titre: nom }) =>
                  html`<li><a href=${href({ audience, id })} data-cle=${`${audience}/${id}`}>${nom}</a></li>`,
              )}
            </ul>`
        : nothing
    }
  </div>
`;
