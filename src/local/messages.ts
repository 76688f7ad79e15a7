/** The sentence a webmaster reads in the console. Loaded only when there is something to say. */
import type { ErreurOption } from './options.js';
import { NOTICES } from './notices.js';
import { BLOCS_MASQUABLES, COMPOSANTS, OUTILS, SCHEMA, type TypeOption } from './schema.js';

/** What is wrong with a value of that kind, and what one looks like. */
export const ATTENDUS: Record<TypeOption, [defaut: string, attendu: string]> = {
  texte: ['n’est pas un texte', 'un texte'],
  html: ['n’est pas un texte', 'un texte, avec du HTML simple au besoin'],
  adresse: ['n’est pas une adresse web', 'une adresse qui commence par https:// ou par /'],
  motif: ['n’est pas un modèle d’adresse', 'une adresse qui contient {id}'],
  couleur: ['n’est pas une couleur', 'une couleur CSS en hexadécimal, en rgb(), en hsl() ou par son nom anglais'],
  courriel: ['n’est pas une adresse électronique', 'une seule adresse, de la forme nom@domaine.fr'],
  telephone: ['n’est pas un numéro de téléphone', 'un seul numéro, en chiffres'],
  insee: ['n’est pas un code INSEE de commune', 'cinq caractères (ce n’est pas le code postal)'],
  cle: ['n’est pas un identifiant de fiche', 'un identifiant comme F14373, N19810 ou professionnels/F23571'],
  audience: ['n’est pas un public du guide', 'particuliers, professionnels ou associations'],
  blocs: ['n’est pas un bloc que l’on peut replier', `un ou plusieurs de : ${BLOCS_MASQUABLES.join(', ')}`],
  niveau: ['n’est pas un niveau de titre possible', 'un nombre de 1 à 5'],
  jours: ['n’est pas un nombre de jours possible', 'un nombre de 1 à 30'],
  composant: ['n’est pas un composant', COMPOSANTS.join(', ')],
  parametre: ['n’est pas un nom de paramètre', 'un mot sans espace ni accent, précédé de # pour le fragment'],
  reponses: ['n’est pas un endroit possible', 'session ou adresse'],
  oui: ['n’est pas un réglage possible', 'oui, ou retirez l’attribut'],
  lecture: ['n’est pas une façon de lire', 'facile, ou retirez l’attribut'],
  outils: ['n’est pas une liste d’outils', `un ou plusieurs de : ${OUTILS.join(', ')}`],
  rendu: ['n’est pas une façon d’afficher', 'ombre ou page'],
};

const court = (texte: string): string => (texte.length > 80 ? `${texte.slice(0, 79)}…` : texte);

/** `data-couleur="bleux" n’est pas une couleur. Écrivez …, par exemple data-couleur="#1f4e79".` */
export function direErreur({ option, attribut, trouve }: ErreurOption): string {
  const [defaut, attendu] = ATTENDUS[SCHEMA[option].type];
  const exemple = mieux(option, trouve) ?? NOTICES[option].exemple;
  return `${attribut}="${court(trouve)}" ${defaut}. Écrivez ${attendu}, par exemple ${attribut}="${exemple}".`;
}

/** What the webmaster very likely meant. */
function mieux(option: ErreurOption['option'], trouve: string): string | undefined {
  const { type } = SCHEMA[option];
  if (type === 'cle') return /\b([FNR]\d{1,6})\b/i.exec(trouve)?.[1]?.toUpperCase();
  if (type === 'adresse' && /^[\w-]+\.[\w./-]+$/.test(trouve)) return `https://${trouve}`;
  if (type === 'couleur' && /^[\da-f]{6}$/i.test(trouve)) return `#${trouve}`;
  if (type === 'telephone') return /\+?[\d][\d\s.]{8,16}\d/.exec(trouve)?.[0];
  return undefined;
}
