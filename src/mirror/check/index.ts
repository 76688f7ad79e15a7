/** What of the town's file no longer fits the guide: read before a page shows it. */
import { readFileSync } from 'node:fs';
import { jourDeLaVille } from '../../local/couches.js';
import { lireFichierLocal } from '../../local/fichier/lire.js';
import { direChemin, direFaute } from '../../local/fichier/messages.js';
import { ErreurMiroir, messageDe } from '../erreurs.js';
import { chapitres, type Constat, disparus, doublons, modalites, perimes } from './constats.js';
import { FauteDeJson, lireTexte, type Place, type TexteJson } from './json.js';
import { liensMorts } from './liens.js';
import { MiroirLu } from './miroir.js';

export interface OptionsCheck {
  /** the town's file */
  local: string;
  /** the mirror's folder */
  mirror: string;
  /** asks for every link of the file */
  liens?: boolean;
  /** address that relative links start from */
  base?: string;
  /** milliseconds for one link, default 10,000 */
  delai?: number;
  maintenant?: () => Date;
}

/** A finding, placed: `champ` is the path in words, `ligne` and `colonne` count from 1. */
export interface ConstatPlace extends Place {
  niveau: Constat['niveau'];
  code: string;
  champ: string;
  message: string;
}

/**
 * @returns findings in the order of the file; none that is `a-faire`: nothing needs a hand
 * @throws ErreurMiroir `usage` when the file or the mirror is not there
 */
export async function check(options: OptionsCheck): Promise<ConstatPlace[]> {
  const texte = lireFichier(options.local);
  const miroir = new MiroirLu(options.mirror);
  let json: TexteJson;
  try {
    json = lireTexte(texte);
  } catch (erreur) {
    if (!(erreur instanceof FauteDeJson)) throw erreur;
    const message = `ce n’est pas du JSON (${erreur.message}). Cherchez une virgule, un guillemet ou une accolade.`;
    return [{ niveau: 'a-faire', code: 'json', champ: '', message, ...erreur.place }];
  }
  const constats = await trouver(json.valeur, miroir, options);
  return constats
    .map(({ chemin, ...constat }) => ({ ...constat, champ: direChemin(chemin), ...json.place(chemin) }))
    .sort((a, b) => a.ligne - b.ligne || a.colonne - b.colonne);
}

async function trouver(json: unknown, miroir: MiroirLu, options: OptionsCheck): Promise<Constat[]> {
  const { fichier, fautes } = lireFichierLocal(json);
  const champs = fautes.map((faute): Constat => ({
    niveau: 'a-faire',
    code: faute.code,
    chemin: faute.chemin,
    message: sansChemin(direFaute(faute), direChemin(faute.chemin)),
  }));
  if (!fichier) return champs;
  const jour = jourDeLaVille(fichier.commune?.insee, options.maintenant?.() ?? new Date());
  const { base, delai = 10_000 } = options;
  const liens = options.liens ? await liensMorts(fichier, { delai, ...(base && { base }) }) : [];
  return [
    ...champs,
    ...disparus(fichier, miroir),
    ...chapitres(fichier, miroir),
    ...modalites(fichier, miroir),
    ...perimes(fichier, jour),
    ...doublons(fichier),
    ...liens,
  ];
}

/** The path is a field of its own here. */
const sansChemin = (phrase: string, champ: string): string =>
  champ && phrase.startsWith(champ) ? phrase.slice(champ.length).replace(/^\s*:?\s*/, '') : phrase;

function lireFichier(chemin: string): string {
  try {
    return readFileSync(chemin, 'utf8');
  } catch (cause) {
    throw new ErreurMiroir('usage', `--local : ${chemin} ne peut pas être lu (${messageDe(cause)}).`, { cause });
  }
}
