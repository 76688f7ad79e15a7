/** What stands above every place of the guide: the audiences, the search, the way that led here. */
import { html, nothing, type TemplateResult } from 'lit';
import { sensDe } from '../../i18n.js';
import type { Audience, Cle, Repere } from '../../model/index.js';
import { estPage } from './adresse.js';
import type { Mots } from './mots.js';

export interface EnTete {
  mots: Mots;
  /** of these words */
  langue: string;
  lieu: Cle;
  racine: Cle;
  /** audiences to choose from; fewer than two: no choice */
  publics: readonly Audience[];
  /** undefined while it is not known, and where nothing stands */
  chemin: readonly Repere[] | undefined;
  titre: string;
  href: (cle: Cle) => string;
}

export const enTete = (vue: EnTete): TemplateResult => html`
  <div class="cm-guide-tete" lang=${vue.langue} dir=${sensDe(vue.langue)}>
    ${vue.publics.length > 1 ? publics(vue) : nothing}
    <slot name="recherche"></slot>
    ${vue.lieu.id === vue.racine.id ? nothing : fil(vue)}
  </div>
`;

const publics = ({ mots, lieu, publics, href }: EnTete): TemplateResult => html`
  <nav class="cm-publics" aria-label=${mots('publics')}>
    <ul>
      ${publics.map((audience) =>
        lien({ audience, id: 'accueil' }, mots(`public.${audience}`), href, audience === lieu.audience),
      )}
    </ul>
  </nav>
`;

/** ARIA Authoring Practices: breadcrumb. */
const fil = ({ mots, lieu, racine, chemin, titre, href }: EnTete): TemplateResult => {
  const { audience } = lieu;
  const depart = { audience: racine.id === 'accueil' ? audience : racine.audience, id: racine.id };
  return html`
    <nav class="cm-fil cm-guide-fil" aria-label=${mots('fil')}>
      <ol>
        ${lien(depart, mots('accueil'), href)}
        ${chemin?.map(({ id, titre: nom }) => lien({ audience, id }, dit(id, nom), href))}
        ${chemin ? html`<li><span aria-current="page">${dit(lieu.id, titre)}</span></li>` : nothing}
      </ol>
    </nav>
  `;
};

/** Titles of documents are national; those of the guide's own pages are ours. */
const dit = (id: string, titre: string): string | TemplateResult =>
  estPage(id) ? titre : html`<span lang="fr" dir="ltr">${titre}</span>`;

const lien = (cle: Cle, texte: string | TemplateResult, href: EnTete['href'], courant = false): TemplateResult => {
  const nom = `${cle.audience}/${cle.id}`;
  return courant
    ? html`<li><a href=${href(cle)} data-cle=${nom} aria-current="true">${texte}</a></li>`
    : html`<li><a href=${href(cle)} data-cle=${nom}>${texte}</a></li>`;
};
