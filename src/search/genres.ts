/** Which kind of document a question asks for: a form by its name, one's account by "mon compte", a whole subject by a word or two. */
import type { Famille } from '../model/index.js';
import type { Mot } from './mots.js';
import { GENRES, REGLAGES } from './reglages.js';

/** Words that name a kind of document, by stem. */
export const GENRES_DITS: Readonly<Record<string, Famille>> = {
  formulair: 'formulaire',
  cerf: 'formulaire',
  imprim: 'formulaire',
  lettr: 'modele',
  model: 'modele',
  courri: 'modele',
  simul: 'simulateur',
  calcul: 'simulateur',
  teleservic: 'teleservice',
  lign: 'teleservice',
  internet: 'teleservice',
  sit: 'teleservice',
};

/** "mon compte", "mon espace", "se connecter": one's place on the site of an administration. */
const COMPTE =
  /^(?:mon|notre) (?:compte|espace)(?! bancaire| en banque| courant| joint| epargne)|(?:me|se) connecter|connexion/;
/** Kind → what it is worth for this question; kinds that are not there are worth what `GENRES` says. */
export function genresDemandes(
  tous: readonly Mot[],
  pleins: number,
  dits: readonly Famille[],
): ReadonlyMap<Famille, number> {
  const demandes = new Map<Famille, number>();
  const plat = tous.map((mot) => mot.plat).join(' ');
  demandes.set('dossier', GENRES.dossier * (1 + REGLAGES.sujetCourt / Math.max(1, pleins) ** 2));
  if (COMPTE.test(plat)) demandes.set('teleservice', REGLAGES.compte);
  for (const famille of dits) demandes.set(famille, REGLAGES.genreDit);
  return demandes;
}
