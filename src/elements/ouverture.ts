/** The sentence that says whether a body is open. */
import { etatOuverture, type EtatOuverture, type Moment } from '../local/ouverture.js';
import { direHeure, nomDuJour, type DonneesOuverture } from '../render/horaires.js';

/** undefined: the record has no hours. */
export function direOuverture(
  donnees: DonneesOuverture,
  instant: Date,
): { etat: EtatOuverture['etat']; phrase: string; changement?: Date } | undefined {
  const { creneaux, fermetures, fuseau } = donnees;
  const etat = etatOuverture(creneaux, fermetures, fuseau, instant);
  if (!etat) return undefined;
  const { changement } = etat;
  return { etat: etat.etat, phrase: phrase(etat, donnees, instant), ...(changement && { changement }) };
}

function phrase(etat: EtatOuverture, { mots, langue, fuseau }: DonneesOuverture, instant: Date): string {
  const heure = ({ heure }: Moment): string => direHeure(langue, heure);
  if (etat.etat === 'condition') return mots.condition;
  if (etat.etat === 'ouvert')
    return etat.jusqua ? mots.ouvert.replace('{heure}', heure(etat.jusqua)) : mots.ouvertContinu;
  const { prochaine, condition } = etat;
  const ferme = prochaine ? ouvre(prochaine).replace('{heure}', heure(prochaine)) : mots.ferme;
  return condition ? `${ferme} (${mots.conditionJour.replace('{jour}', nomDuJour(langue, condition.jour))})` : ferme;

  function ouvre({ jours, jour }: Moment): string {
    if (jours === 0) return mots.fermeHeure;
    if (jours === 1) return mots.fermeDemain;
    // Within a week the day's name says which; beyond, its date.
    if (jours < 7) return mots.fermeJour.replace('{jour}', nomDuJour(langue, jour));
    const date = new Intl.DateTimeFormat([langue, 'fr'], { day: 'numeric', month: 'long', timeZone: fuseau });
    return mots.fermeDate.replace('{date}', date.format(instant.getTime() + jours * 86_400_000));
  }
}
