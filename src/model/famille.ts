/** Kind of document from the root's name and `@type`. Source: the value lists in `Publication.xsd` and `ServiceComplementaire.xsd`. */
import type { Famille } from './document.js';

/** Folded label → family; tried in this order, by the start of the label (so that "… conditionnée" and "… - simulateur" fall in). */
const PREFIXES: [string, Famille][] = [
  ['accueil', 'accueil'],
  ['fiche comment faire si', 'comment-faire-si'],
  ["fiche d'information", 'fiche'],
  ['fiche avec liens externes', 'liens-externes'],
  ['fiche question-reponse', 'question-reponse'],
  ['fiche redirigee', 'redirection'],
  ['recherche guidee', 'recherche-guidee'],
  ['dossier redirige', 'redirection'],
  ['service en ligne redirige', 'redirection'],
  ['sous-dossier', 'sous-dossier'],
  ['dossier', 'dossier'],
  ['sous-theme', 'sous-theme'],
  ['theme', 'theme'],
  ['teleservice', 'teleservice'],
  ['selng', 'teleservice'],
  ['sel-personnalisespng', 'teleservice'],
  ['sel-pivotlocalng', 'teleservice'],
  ['formulaire', 'formulaire'],
  ['modele de document', 'modele'],
  ['lettretypeng', 'modele'],
  ['simulateur', 'simulateur'],
  ['outil de recherche', 'outil'],
  ['outilrechercheng', 'outil'],
  ['fiche', 'fiche'],
];

/** Accents dropped, lower case, typographic apostrophes straightened: how labels and titles are compared. */
export const plier = (texte: string): string =>
  texte
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();

const RACINES_INDEX =
  /^(Menu|Arborescence|Redirections|Glossaire|RessourcesEnLigne|CentresDeContact|Dates|OuSAdresserListe|ListeValeurs|IndexActualite)/;

export function familleDe(racine: string, type: string): Famille {
  if (RACINES_INDEX.test(racine)) return 'index';
  const label = plier(type);
  return PREFIXES.find(([debut]) => label.startsWith(debut))?.[1] ?? (racine === 'Publication' ? 'fiche' : 'autre');
}
