/** Signs that a list asks nothing of the reader: contents, effects, amounts, places, cases, what others give. */
import { HYPOTHESE } from './conditions.js';
import { CONTIENT_PIECES } from './documents.js';
import type { Regle } from './regle.js';

const ENCADRES = [
  'Avertissement',
  'OuSAdresser',
  'QuiPeutMAider',
  'Introduction',
  'ANoter',
  'ASavoir',
  'Exemple',
  'ServiceEnLigne',
] as const;

export const AUCUN: readonly Regle[] = [
  // the announcing sentence
  {
    nom: 'contenu-d-un-ecrit',
    poids: { aucun: 3 },
    phrase:
      /\b(mentionn?e|mentionnant|precis(e|an)|indiqu|conten(ir|ant)|contien|comport|compren|figure|prevoi|fixer?\b|decri|enonce|rappele|redig|recapitul)/,
    phraseSans: CONTIENT_PIECES,
  },
  {
    nom: 'remis-par-autrui',
    poids: { aucun: 14 },
    phrase:
      /\b(remet(tre)?|fournir|delivre\w*|remis(e|es)?|communiquer|informer|transmettre|envoyer)( [\w']+)? (a|au|aux) (l'|la |chaque |nouveau )?(salaries?|locataires?|clients?|consommateurs?|acquereurs?|beneficiaires?|syndic|candidats?|acheteurs?|victimes?|parties)|\b(vous|lui|leur) (remet|adresse|envoie|delivre|fournit|transmet|sont remis|est remis|etre remise?s?|seront|sera)\b|\bvous (recevez|recevrez|obtenez|obtiendrez)\b/,
  },
  { nom: 'agents-en-fin-de-phrase', poids: { aucun: 4 }, phrase: /\bpar\W*$/ },
  {
    nom: 'decide-par-autrui',
    poids: { aucun: 3 },
    phrase:
      /\b(juge|tribunal|administration|acheteur|commission|prefet|assureur|banque|medecin|inspecteur|procureur|bailleur)( qui [^,]{0,30})?,? (peu(t|vent)|doi(t|vent)|s'assure|verifie|s'appuie|fixe|apprecie|tient)\b/,
  },
  {
    nom: 'defavorable',
    poids: { aucun: 2 },
    phrase:
      /\b(refus|retir|suspen|cess(e|er|ation)\b|interromp|perd(u|re|ez)?\b|sanction|risqu|encour|peines?\b|amende|interdi|exclu|puni|radi(e|ation)|annul|mis fin|prend fin|licenci|resili|rejet|infraction)/,
  },
  {
    nom: 'negation',
    poids: { aucun: 3 },
    phrase: /\b(ne|n')\s?\w+( \w+)? (pas|plus|jamais|aucun)|sauf\b|exceptions?\b|a l'exception/,
  },
  {
    nom: 'mot-outil-en-fin-de-phrase',
    poids: { aucun: 1 },
    phrase:
      /\b(par|aupres|aupres de|a|au|aux|chez|dans|sur|de|d|en|pour|pendant|selon|soit|que|suivante?s? de|lors)['\s:]*$/,
  },
  {
    nom: 'autre-chose-annoncee',
    poids: { aucun: 1 },
    phrase: /\bsuivante?s?\b/,
    phraseSans:
      /\b(documents?|pieces?|justificati(f|ve)s?|actes|conditions?|criteres|etapes|demarches) ([\w-]+ )?suivante?s?\b/,
  },
  {
    nom: 'definition',
    poids: { aucun: 1 },
    phrase:
      /\b(il s'agit|c'est-a-dire|c'est le cas|constitue|considere|distingue|se compose|existe|regroupe|il y a|sont les suivante?s|est l'un|financ)\b/,
  },
  {
    nom: 'champ-d-application',
    poids: { aucun: 1 },
    phrase: /\b(concerne\w*|s'applique\w*|s'adresse\w*|porte sur|applicables?)\b/,
  },
  { nom: 'exemples', poids: { aucun: 1 }, phrase: /\b(notamment|par exemple|exemples?|en particulier|tels? que)\b/ },
  {
    nom: 'effets',
    poids: { aucun: 1 },
    phrase:
      /\b(permet(tent)?|entrain\w*|consequences?|effets?|missions?|roles?|pour but|objectifs?|obligations?|garanti\w*|droits suivants|avantages|aides?)\b/,
  },
  {
    nom: 'choix-offert',
    poids: { aucun: 1 },
    phrase:
      /\b(peu(t|vent)|pouvez|pourra|possible)( [\w']+){0,3} (etre|choisir|decider|demander|faire|opter|utiliser|saisir|se faire|avoir|prendre|contester)\b/,
  },
  {
    nom: 'hypothese-en-tete',
    poids: { aucun: 1 },
    phrase: HYPOTHESE,
  },
  // the titles
  {
    nom: 'titre-d-autre-chose',
    poids: { aucun: 1 },
    titre:
      /\b(montants?|calcul|couts?|tarifs?|durees?|delais?|sanctions?|peines?|recours|effets?|consequences?|contenu|exclu\w*|fin|versement|refus|cumul|missions?|roles?|mentions|remuneration|frais|interdi\w+|obligations|concernee?s|telephone)\b/,
  },
  { nom: 'titre-d-exemple', poids: { aucun: 6 }, titres: /\bexemples?\b/ },
  {
    nom: 'dans-une-definition',
    poids: { aucun: 12 },
    si: (t) => t.dans.has('Definition') || t.dans.has('Abreviation'),
  },
  { nom: 'dans-un-encadre', poids: { aucun: 2 }, si: (t) => ENCADRES.some((type) => t.dans.has(type)) },
  // the items
  {
    nom: 'items-de-montants',
    poids: { aucun: 2 },
    items: /^(et |ou |soit )?(de |environ |jusqu'a )?\d[\d ,.]*(€|%|ans?|mois|jours?|euros?|semaines?|heures?)/,
  },
  {
    nom: 'items-a-preposition',
    poids: { aucun: 1 },
    items:
      /^(et |ou |soit |mais |notamment )*((a(?! ete)|au|aux|par|pour|dans|en|sur|de|du|des|chez|lors|apres|avant|pendant|aupres)\b|d')/,
  },
  {
    nom: 'items-d-hypothese',
    poids: { aucun: 3 },
    items: /^(et |ou |soit )?(si|s'il|lorsque|quand|en cas)\b(?!.*(copie|justificatif|attestation|certificat))[^:]*$/,
  },
  {
    nom: 'items-au-participe',
    poids: { aucun: 2 },
    items:
      /^(soit |ou |et |etre )*(?!age|inscrit|titulaire)[a-z]+ee?s? (par|a|au|aux|dans|sur|en|aupres|contre|avec|d'|de)\b/,
  },
  { nom: 'items-a-article', poids: { aucun: 1 }, items: /^(et |ou |soit )?(les?|la|l'|un|une)\b/ },
];
