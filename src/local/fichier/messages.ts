/** The sentence a webmaster reads of his file. Loaded only when there is something to say. */
import { ATTENDUS } from '../messages.js';
import type { Forme } from './forme.js';
import type { Chemin, FauteFichier } from './lire.js';
import { ATTENDUS_FICHIER, noticeDe } from './notices.js';
import { voisin } from './voisin.js';

/** `fiches → particuliers/F1 → notes, n° 1 → du` */
export function direChemin(chemin: Chemin): string {
  return chemin.reduce<string>(
    (dit, x) => (typeof x === 'number' ? `${dit}, n° ${x + 1}` : dit ? `${dit} → ${x}` : x),
    '',
  );
}

export function direFaute({ code, chemin, attendu, trouve }: FauteFichier): string {
  const ici = direChemin(chemin);
  const exemple = noticeDe(chemin)?.exemple;
  const parExemple = exemple === undefined ? '' : `, par exemple ${JSON.stringify(exemple)}`;
  switch (code) {
    case 'json':
      return 'le fichier n’est pas un objet JSON. Écrivez au moins {"version": 1}.';
    case 'version':
      return `ce fichier est de la version ${JSON.stringify(trouve)} ; ce script lit la version 1. Mettez co-marquage.js à jour.`;
    case 'perime':
      return `${ici} : la fin (${String(trouve)}) est avant le début. Corrigez l’une des deux dates.`;
    case 'manque':
      return `${ici} manque. Ajoutez-le${parExemple}.`;
    case 'inconnu': {
      const noms = attendu as readonly string[];
      const nom = String(chemin.at(-1));
      const proche = voisin(nom, noms);
      return `${ici} : ce champ n’existe pas. ${proche ? `Écrivez sans doute ${proche}.` : `Champs possibles : ${noms.join(', ')}.`}`;
    }
    case 'valeur': {
      const [defaut, valeur] = direAttendu(attendu as Forme);
      return `${ici} : ${court(JSON.stringify(trouve) ?? '')} ${defaut}. Écrivez ${valeur}${parExemple}.`;
    }
  }
}

const court = (texte: string): string => (texte.length > 80 ? `${texte.slice(0, 79)}…` : texte);

function direAttendu(forme: Forme): [defaut: string, valeur: string] {
  if (typeof forme !== 'string') {
    if ('parmi' in forme) return ['n’est pas possible ici', `un de : ${forme.parmi.join(', ')}`];
    return 'liste' in forme
      ? ['n’est pas une liste', 'une liste entre crochets']
      : ['n’est pas un objet', 'un objet entre accolades'];
  }
  return forme in ATTENDUS_FICHIER
    ? ATTENDUS_FICHIER[forme as keyof typeof ATTENDUS_FICHIER]
    : ATTENDUS[forme as keyof typeof ATTENDUS];
}
