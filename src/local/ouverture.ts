/**
 * Whether a body is open. Pure: the instant is given. Only what its record says counts: public holidays are not in it, so
 * they are not guessed; the town's own closures are. A slot with a comment is never computed ("Ouverture sous condition").
 */
import { creneauxDuJour, type CreneauOuverture, type Fermeture } from '../model/index.js';
import { dateDe, heureDe, instantDe, jourDe, MINUTES_PAR_JOUR, murDe, type Mur } from './horloge.js';

/** When something changes, for a sentence: in how many days (0: today), which day (1 Monday … 7), at what time. */
export interface Moment {
  jours: number;
  jour: number;
  /** "HH:MM" on the wall */
  heure: string;
}

/**
 * - `ouvert`: until `jusqua`, or round the clock without it;
 * - `ferme`: until `prochaine`, unknown without it; `condition`: a slot with a comment comes before that;
 *   `motif`: why, when the town closed this day;
 * - `condition`: only a slot with a comment may be open now.
 *
 * `changement`: the instant at which another state holds; look again then. None: never, as far as is known.
 */
export type EtatOuverture = { changement?: Date } & (
  | { etat: 'ouvert'; jusqua?: Moment }
  | { etat: 'ferme'; prochaine?: Moment; condition?: Moment; motif?: string }
  | { etat: 'condition' }
);

interface Plage {
  debut: Mur;
  fin: Mur;
  certaine: boolean;
}

/** How far ahead an opening is looked for, days: longer than any closure of a summer. */
const HORIZON = 70;

/** undefined: the record has no hours at all. */
export function etatOuverture(
  creneaux: readonly CreneauOuverture[] | undefined,
  fermetures: readonly Fermeture[],
  fuseau: string,
  instant: Date,
): EtatOuverture | undefined {
  if (!creneaux?.length) return undefined;
  const mur = murDe(instant, fuseau);
  const plages = plagesDe(creneaux, fermetures, mur);
  const certaines = joindre(plages.filter((p) => p.certaine));
  const possibles = joindre(plages.filter((p) => !p.certaine));
  const ici = certaines.find((p) => p.debut <= mur && mur < p.fin);
  const fin = Math.floor(mur / MINUTES_PAR_JOUR + HORIZON) * MINUTES_PAR_JOUR;
  if (ici)
    return ici.fin >= fin
      ? { etat: 'ouvert' }
      : { etat: 'ouvert', jusqua: moment(ici.fin, mur), changement: instantDe(ici.fin, fuseau) };
  const suivante = certaines.find((p) => p.debut > mur);
  const possible = possibles.find((p) => p.debut <= mur && mur < p.fin);
  const bornes = [suivante?.debut, possible ? possible.fin : possibles.find((p) => p.debut > mur)?.debut];
  const changement = Math.min(...bornes.filter((b) => b !== undefined), prochainMinuit(mur));
  const suite = { changement: instantDe(changement, fuseau) };
  if (possible) return { etat: 'condition', ...suite };
  const condition = possibles.find((p) => p.debut > mur && p.debut < (suivante?.debut ?? Infinity));
  const motif = fermetureDe(fermetures, dateDe(mur))?.motif;
  return {
    etat: 'ferme',
    ...(suivante && { prochaine: moment(suivante.debut, mur) }),
    ...(condition && { condition: moment(condition.debut, mur) }),
    ...(motif && { motif }),
    ...suite,
  };
}

/** The words of a closed state ("demain", "lundi") change at midnight. */
const prochainMinuit = (mur: Mur): Mur => (Math.floor(mur / MINUTES_PAR_JOUR) + 1) * MINUTES_PAR_JOUR;

/** A closing at midnight belongs to the day that ends. */
function moment(quand: Mur, mur: Mur): Moment {
  const jour = (m: Mur): number => Math.floor(m / MINUTES_PAR_JOUR);
  return { jours: jour(quand) - jour(mur), jour: jourDe(quand), heure: heureDe(quand) };
}

/** Every slot as a stretch of local time, from the day before (it may end after midnight) to the horizon. */
function plagesDe(creneaux: readonly CreneauOuverture[], fermetures: readonly Fermeture[], mur: Mur): Plage[] {
  const aujourdhui = Math.floor(mur / MINUTES_PAR_JOUR) * MINUTES_PAR_JOUR;
  const plages: Plage[] = [];
  for (let jour = -1; jour <= HORIZON; jour++) {
    const minuit = aujourdhui + jour * MINUTES_PAR_JOUR;
    if (fermetureDe(fermetures, dateDe(minuit))) continue;
    for (const creneau of creneauxDuJour(creneaux, jourDe(minuit))) {
      const certaine = !creneau.commentaire;
      // A remark without hours ("sur rendez-vous") holds for the whole day.
      const heures = creneau.heures.length || certaine ? creneau.heures : [['00:00', '24:00'] as const];
      for (const [debut, fin] of heures) plages.push({ ...entre(minuit, debut, fin), certaine });
    }
  }
  return plages.sort((a, b) => a.debut - b.debut);
}

function entre(minuit: Mur, debut: string, fin: string): { debut: Mur; fin: Mur } {
  const [de, a] = [minutesDe(debut), minutesDe(fin)];
  // 23:59 is how a form that knows no 24:00 writes the day's end; an end before its beginning is the next day's.
  const dernier = a === MINUTES_PAR_JOUR - 1 ? MINUTES_PAR_JOUR : a <= de ? a + MINUTES_PAR_JOUR : a;
  return { debut: minuit + de, fin: minuit + dernier };
}

const minutesDe = (heure: string): number => Number(heure.slice(0, 2)) * 60 + Number(heure.slice(3, 5));

/** The town's closure that holds on that day (`YYYY-MM-DD`). */
const fermetureDe = (fermetures: readonly Fermeture[], date: string): Fermeture | undefined =>
  fermetures.find(({ du, au }) => du <= date && date <= (au ?? du));

/** Stretches that touch are one: nobody closes at noon to open at noon. */
function joindre(plages: readonly Plage[]): Plage[] {
  const jointes: Plage[] = [];
  for (const plage of plages) {
    const derniere = jointes.at(-1);
    if (derniere && plage.debut <= derniere.fin) derniere.fin = Math.max(derniere.fin, plage.fin);
    else jointes.push({ ...plage });
  }
  return jointes;
}
