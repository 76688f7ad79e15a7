/** Which kind of document a question asks for: a form by its name, one's account by "mon compte", a whole subject by a word or two. */
import type { Famille } from '../model/index.js';
import type { Mot } from './mots.js';
import { GENRES, REGLAGES } from './reglages.js';

/** Words that name a kind of document, by stem. */
const GENRES_DITS: Readonly<Record<string, Famille>> = {
  formulair: 'formulaire',
  cerf: 'formulaire',
  imprim: 'formulaire',
  lettr: 'modele',
  model: 'modele',
  courr: 'modele',
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
const MOTS_DE_COMPTE = ['compt', 'espac', 'connect', 'connex'];

export interface Demande {
  /** kind → what it is worth for this question; kinds that are not there are worth what `GENRES` says */
  genres: ReadonlyMap<Famille, number>;
  /** stems that only say the kind */
  faibles: ReadonlySet<string>;
}

/**
 * @param tous all words of the question
 * @param pleins those that count, corrected where they were misspelt
 */
export function lireDemande(tous: readonly Mot[], pleins: readonly Pick<Mot, 'racine'>[]): Demande {
  const genres = new Map<Famille, number>();
  const faibles = new Set<string>();
  genres.set('dossier', GENRES.dossier * (1 + REGLAGES.sujetCourt / Math.max(1, pleins.length) ** 2));
  if (COMPTE.test(tous.map(({ plat }) => plat).join(' '))) {
    genres.set('teleservice', REGLAGES.compte);
    for (const mot of MOTS_DE_COMPTE) faibles.add(mot);
  }
  for (const { racine } of pleins) {
    const genre = GENRES_DITS[racine];
    if (!genre) continue;
    genres.set(genre, REGLAGES.genreDit);
    faibles.add(racine);
  }
  return { genres, faibles };
}
