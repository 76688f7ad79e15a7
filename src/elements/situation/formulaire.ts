/**
 * The questions, one at a time: the question as a heading that takes the focus, its help, one button an answer, a way back, no
 * time limit. Then the answers, each with "Modifier". Source: WCAG 2.2, 2.4.3 (order of focus), 2.2.1 (no time limit).
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Etat, Option, Question } from '../../situation/index.js';
import { sensDe, type Traduire } from '../../i18n.js';
import '../../i18n/mots/situation.js';

export interface Vue {
  t: Traduire;
  /** of the words `t` gives */
  langue: string;
  niveau: number;
  /** `repos`: an offer to begin · `question` · `bilan`: all answered, or the reader stopped · `perdues`: nothing but that */
  etape: 'repos' | 'question' | 'bilan' | 'perdues';
  etat: Etat;
  /** number of questions where it is known (a list); undefined for a tree */
  total: number | undefined;
  /** parts of the sheet folded now */
  replies: number;
  /** answers that no longer fit the questions as they are today */
  perdues: number;
  /** the sheet the answers lead to, when it is another one: its address here, or the official one */
  cible?: { href: string; cle: string };
  /** the answers lead nowhere: the official page */
  impasse?: string;
  aide(option: Question | Option): HTMLElement | undefined;
  commencer(): void;
  repondre(place: number, index: number): void;
  revenir(place: number): void;
  effacer(): void;
  arreter(): void;
}

export function formulaire(v: Vue): TemplateResult {
  if (v.etape === 'question' && v.etat.suivante) return question(v, v.etat.suivante);
  if (v.etape === 'perdues') return html`${perdues(v)}`;
  return v.etat.faites.length ? bilan(v) : repos(v);
}

/** A heading of the level below the sheet's title; it takes the focus when the view changes. */
const titre = ({ niveau, langue }: Vue, texte: string, national = false): TemplateResult =>
  // prettier-ignore
  html`<p class="cm-q-titre" role="heading" aria-level=${niveau + 1} tabindex="-1" lang=${national ? 'fr' : langue} dir=${sensDe(national ? 'fr' : langue)}>${texte}</p>`;

const repos = (v: Vue): TemplateResult =>
  html`${titre(v, v.t('situation.titre'))}
    <p>${v.t('situation.offre')}</p>
    ${perdues(v)}
    <p><button type="button" class="cm-bouton" @click=${v.commencer}>${v.t('situation.commencer')}</button></p>`;

const perdues = ({ perdues: n, t }: Vue): TemplateResult | typeof nothing =>
  n ? html`<p role="note">${t('situation.perdues', { count: n })}</p>` : nothing;

/** The question before its answer: a colon, save after a mark of its own. */
export const annoncer = (titre: string): string => (/[?:…]$/.test(titre) ? titre : `${titre} :`);

function question(v: Vue, q: Question): TemplateResult {
  const { t, etat, total } = v;
  const rang = etat.faites.length + 1;
  const avant = etat.faites.at(-1);
  const texte = q.titre || avant?.option.titre;
  return html`<p class="cm-discret">
      ${total ? t('situation.progresSur', { rang, total }) : t('situation.progres', { rang })}
    </p>
    ${titre(v, texte || t('situation.question'), !!texte)} ${aide(v, q)}
    <ul class="cm-q-reponses">
      ${q.options.map(
        (option, i) =>
          html`<li>
            <button type="button" lang="fr" dir="ltr" @click=${() => v.repondre(etat.place, i)}>${option.titre}</button
            >${aide(v, option)}
          </li>`,
      )}
    </ul>
    <p class="cm-q-outils">
      ${
        avant
          ? html`<button type="button" class="cm-bouton-discret" @click=${() => v.revenir(avant.place)}>
              ${t('situation.precedente')}
            </button>`
          : nothing
      }
      <button type="button" class="cm-bouton-discret" @click=${v.arreter}>${t('situation.arreter')}</button>
    </p>`;
}

function aide(v: Vue, de: Question | Option): TemplateResult | typeof nothing {
  const contenu = v.aide(de);
  return contenu
    ? html`<details class="cm-q-aide">
        <summary>${v.t('situation.aide')}</summary>
        ${contenu}
      </details>`
    : nothing;
}

function bilan(v: Vue): TemplateResult {
  const { t, etat, replies, cible, impasse } = v;
  return html`${titre(v, t('situation.bilan'))} ${perdues(v)}
    <ul class="cm-q-bilan">
      ${etat.faites.map(
        ({ question: q, option, place }) =>
          html`<li>
            <span lang="fr" dir="ltr"
              >${q.titre && !option.intitule ? `${annoncer(q.titre)} ` : nothing}<strong
                >${option.intitule ?? option.titre}</strong
              ></span
            >
            <button
              type="button"
              class="cm-bouton-discret"
              aria-label=${t('situation.modifierQuoi', { reponse: option.titre })}
              @click=${() => v.revenir(place)}
            >
              ${t('situation.modifier')}
            </button>
          </li>`,
      )}
    </ul>
    ${
      cible
        ? html`<p>${t('situation.trouvee')}</p>
            <p><a class="cm-bouton" href=${cible.href} data-cle=${cible.cle}>${t('situation.lire')}</a></p>`
        : nothing
    }
    ${impasse ? html`<p>${t('situation.impasse')} <a href=${impasse}>${t('situation.officielle')}</a></p>` : nothing}
    ${replies ? html`<p>${t('situation.replies', { count: replies })}</p>` : nothing}
    <p class="cm-q-outils">
      ${
        etat.suivante
          ? html`<button type="button" class="cm-bouton-discret" @click=${v.commencer}>
              ${t('situation.continuer')}
            </button>`
          : nothing
      }
      <button type="button" class="cm-bouton-discret" @click=${v.effacer}>${t('situation.effacer')}</button>
    </p>
    <p class="cm-discret">${t('situation.memoire')}</p>`;
}
