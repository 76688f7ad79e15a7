/** Opening hours: a table of the week, and the place for the sentence "Ouvert · ferme à 17 h", filled where a clock is. */
import type { Element } from 'hast';
import { creneauxDuJour, type CreneauOuverture, type Fermeture } from '../model/index.js';
import type { Etat, Sortie } from './contexte.js';
import { dire, duGuide, duLecteur, mot, type Mot } from './dire.js';
import { de, h } from './h.js';

type E = Pick<Etat, 'ctx'>;

/** 1 Monday … 7 Sunday, in the reader's language. */
export const nomDuJour = (langue: string, n: number): string =>
  new Intl.DateTimeFormat([langue, 'fr'], { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, n));

/** "17:00" → "17 h", "08:30" → "8 h 30"; in another language as it writes hours. */
export function direHeure(langue: string, heure: string): string {
  const [h = 0, m = 0] = heure.split(':').map(Number);
  if (langue === 'fr') return m ? `${h}\u00a0h\u00a0${String(m).padStart(2, '0')}` : `${h}\u00a0h`;
  return new Intl.DateTimeFormat([langue, 'fr'], { timeStyle: 'short', timeZone: 'UTC' }).format(
    Date.UTC(2024, 0, 1, h, m),
  );
}

/** A slot in words: hours as the reader writes them, then what the body says of them, in French. */
interface Tranche {
  heures: string;
  commentaire: string;
}

const tranche = (e: E, { heures, commentaire = '' }: CreneauOuverture): Tranche => {
  const plages = heures.map(([debut, fin]) =>
    mot(e, 'fiche.heures', { debut: direHeure(e.ctx.langue, debut), fin: direHeure(e.ctx.langue, fin) }),
  );
  return { heures: plages.join(', '), commentaire: commentaire && plages.length ? `(${commentaire})` : commentaire };
};

const enTexte = ({ heures, commentaire }: Tranche): string => [heures, commentaire].filter(Boolean).join(' ');

/** Days with the same hours, and these. */
interface Jours {
  jours: string;
  tranches: Tranche[];
  /** the same as plain text */
  creneaux: string[];
}

/** The week in words, days with the same hours together; no slot: closed. */
export function semaine(creneaux: readonly CreneauOuverture[], e: E): Jours[] {
  const lignes: { du: number; au: number; tranches: Tranche[]; slots: string[] }[] = [];
  for (let jour = 1; jour <= 7; jour++) {
    const tranches = creneauxDuJour(creneaux, jour).map((c) => tranche(e, c));
    const slots = tranches.map(enTexte);
    const derniere = lignes.at(-1);
    if (derniere?.slots.join() === slots.join()) derniere.au = jour;
    else lignes.push({ du: jour, au: jour, tranches, slots });
  }
  const nom = (jour: number): string => nomDuJour(e.ctx.langue, jour);
  return lignes.map(({ du, au, tranches, slots }) => ({
    jours: du === au ? nom(du) : mot(e, 'fiche.joursDuAu', { du: nom(du), au: nom(au) }),
    tranches,
    creneaux: slots,
  }));
}

const direTranche = (t: Tranche, e: E): Element =>
  h(
    'span',
    { className: ['cm-creneau'] },
    e.ctx.langue === 'fr'
      ? enTexte(t)
      : [t.heures && h('span', duLecteur(e), t.heures), t.heures && ' ', h('span', duGuide(e), t.commentaire)],
  );

/** The same as a table. Source: RGAA 5.4 (title), 5.7 (headers). */
export function tableDesHoraires(creneaux: readonly CreneauOuverture[], e: E): Sortie {
  return h(
    'table',
    { className: ['cm-horaires'] },
    h('caption', {}, dire(e, 'commune.horaires')),
    h(
      'tbody',
      {},
      semaine(creneaux, e).map(({ jours, tranches }) =>
        h(
          'tr',
          {},
          h('th', { scope: 'row', ...duLecteur(e) }, jours),
          h('td', {}, tranches.length ? tranches.map((t) => direTranche(t, e)) : dire(e, 'contact.ferme')),
        ),
      ),
    ),
  );
}

/** What the sentence is made from; JSON in `data-ouverture`, so that a prerendered page is filled as well. */
export interface DonneesOuverture {
  creneaux: readonly CreneauOuverture[];
  fermetures: readonly Fermeture[];
  fuseau: string;
  langue: string;
  mots: Record<MotOuverture, string>;
}
const MOTS = [
  'ouvert', 'ouvertContinu', 'ferme', 'fermeHeure', 'fermeDemain', 'fermeJour', 'fermeDate', 'condition', 'conditionJour',
] as const; // prettier-ignore
type MotOuverture = (typeof MOTS)[number];

/** Hidden until a clock fills it. */
export function placeOuverture(donnees: Omit<DonneesOuverture, 'langue' | 'mots'>, e: E): Sortie {
  const trous = { heure: '{heure}', jour: '{jour}', date: '{date}' };
  const mots = Object.fromEntries(MOTS.map((nom) => [nom, mot(e, `contact.${nom}` as Mot, trous)]));
  const dataOuverture = JSON.stringify({ ...donnees, langue: e.ctx.langue, mots });
  return de('p', 'cm-ouverture', h('span', { dataOuverture, hidden: true, ...duLecteur(e) }));
}
