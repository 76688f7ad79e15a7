/** What the search shows: results by kind as a listbox, or what to do when there is none. */
import { html, nothing, type TemplateResult } from 'lit';
import { sensDe, type Traduire } from '../i18n.js';
import type { Audience } from '../model/index.js';
import type { Resultat, Resultats } from '../search/index.js';
import type { Themes } from './recherche-index.js';
import '../i18n/mots/recherche.js';

export interface VueRecherche {
  t: Traduire;
  /** of the words `t` gives */
  langue: string;
  prefixe: string;
  /** number of the result that has the focus, -1: none */
  actif: number;
  /** several audiences are searched: each result tells its own */
  melange: boolean;
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

function option(resultat: Resultat, rang: number, vue: VueRecherche): TemplateResult {
  const { audience, id, theme, ligne } = resultat;
  const { t, prefixe, actif, melange, href, langue } = vue;
  const qui = melange ? html`<span lang=${langue} dir=${sensDe(langue)}>${nom(t, audience)}</span>` : nothing;
  return html`
    <a
      role="option"
      class="cm-resultat"
      id=${idOption(prefixe, rang)}
      aria-selected=${rang === actif}
      href=${href(resultat)}
      data-cle=${`${audience}/${id}`}
      tabindex="-1"
      lang="fr"
      dir="ltr"
    >
      <span class="cm-resultat-titre">${titre(resultat)}</span>
      ${
        melange || theme
          ? html`<span class="cm-resultat-theme">${qui}${melange && theme ? ' · ' : nothing}${theme?.titre}</span>`
          : nothing
      }
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

/** Nothing found: the themes of the guide, as links; by audience when several are searched. */
export const rien = (parAudience: readonly Themes[], vue: VueRecherche): TemplateResult => html`
  <div class="cm-rien">
    <p>${vue.t('recherche.rien')}</p>
    ${parAudience.length ? html`<p>${vue.t('recherche.themes')}</p>` : nothing}
    ${parAudience.map((une) => themes(une, vue))}
  </div>
`;

const themes = ({ audience, themes: liste }: Themes, { t, melange, href }: VueRecherche): TemplateResult => html`
  ${melange ? html`<p class="cm-rien-audience">${nom(t, audience)}</p>` : nothing}
  <ul aria-label=${melange ? nom(t, audience) : nothing}>
    ${liste.map(
      ({ id, titre: texte }) =>
        html`<li>
          <a href=${href({ audience, id })} data-cle=${`${audience}/${id}`} lang="fr" dir="ltr">${texte}</a>
        </li>`,
    )}
  </ul>
`;
const nom = (t: Traduire, audience: Audience): string => t(`recherche.audiences.${audience}`);
