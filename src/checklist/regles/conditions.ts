/** Signs that a list says what must hold before one may start. */
import type { Regle } from './regle.js';

const DEVOIR = "\\b(devez|doi(t|vent)|devr(ez|a|ont)|faut)( [\\w']+)?";
/** The list says when something good is open: to be able, to have the right, to be granted. */
/** "Si …, vous …": the condition is told before, the list is what follows from it. */
export const HYPOTHESE = /^(mais |toutefois,? |cependant,? |et )?(si|lorsqu|en cas|dans le cas)/;
const FAVEUR =
  /\b(il faut|pou(vez|vait|rrez|rra)|peu(t|vent)|possible|droit|benefici|accord|delivr|attribu|autoris|ouvert|eligible|obten|percev|pretendre|accessible|verse|acquis|reserve|deductible|imputable|admis|valable|recevable)/;
/** "doit être remis, informé…" says what others do, not what one must be. */
const PASSIF =
  '(\\w+ment )?(remis|inform|fourni|indiqu|fait|depos|adress|envoy|transmi|joint|annex|precis|mention|accompagn|presente|signal|redig|approuv|valid|conclu|effectu|verse|notifi|propose|pronon|demand|conserv|(?!inscri|domicil|affili)\\w+ee?s? (dans|sur|par|au|aux|aupres)\\b)';
/** What one is, against what is done to a thing. */
const QUALITE = '((pre)?inscri|age|titul|affili|domicil|reconn|agree|majeur|mineur|salari|dans )';
const ETAT = /^(et |ou |soit |d')*(etre|avoir|ne (pas|plus)|n'avoir|n'etre|justifier|resider|vivre|exercer|disposer|posseder|remplir [^:]*conditions?|detenir|jouir|percevoir)\b/; // prettier-ignore

export const CONDITIONS: readonly Regle[] = [
  // the announcing sentence
  {
    nom: 'conditions-annoncees',
    poids: { conditions: 4 },
    phrase:
      /\b(conditions?|criteres?|exigences)\b( [\w'-]+){0,4} (suivant|ci-dessous|ci-apres|sont|soient|doivent|a remplir|cumulatives)|\b(conditions?|criteres?)( [\w'-]+)?\W*$/,
    phraseSans:
      /\bdans (les|des|certaines) conditions|en rempli\w+ les conditions|(sous|certaines) conditions\W*$|\bcalcul|\bvari|en fonction d/,
  },
  {
    nom: 'mot-de-condition',
    poids: { conditions: 3 },
    phrase: /\b(conditions?|criteres?|exigences)\b/,
    phraseSans: /\bcalcul|\bvari|en fonction d/,
  },
  {
    nom: 'conditions-a-remplir',
    poids: { conditions: 2 },
    phrase:
      /(rempli|reuni|respect|satisf|repond)\w*( [\w']+){0,6} (conditions?|criteres)|(conditions?|criteres)( [\w']+){0,6} (rempli|reuni|respect|satisf)/,
  },
  {
    nom: 'faveur-dans-une-situation',
    poids: { conditions: 4 },
    phrase: [
      FAVEUR,
      /\b(situations?|cas|motifs?) suivante?s?|l'un(e)? (ou l'autre )?des? (\d )?(cas|situations?|motifs?)/,
    ],
  },
  {
    nom: 'si-vous-etes-dans-une-situation',
    poids: { conditions: 3 },
    phrase: [FAVEUR, /\b(si|devez) (vous )?(etes|etre|vous trouvez|vous trouver|trouver) dans\b/],
  },
  {
    nom: 'reserve-a',
    poids: { conditions: 5 },
    phrase: /\b(reserve|ouvert|accessible|accorde|attribue|delivre|verse)e?s?( ([\w-]+ )?(a|aux?|que|si)\b|\W*$)/,
  },
  {
    nom: 'devoir-etre',
    poids: { conditions: 2 },
    phrase: new RegExp(
      `${DEVOIR} (etre(?! ${PASSIF})|avoir|justifier|posseder|resider|disposer|remplir|respecter|detenir|exercer|vivre|cumul)`,
    ),
  },
  {
    nom: 'devoir-etre-en-fin-de-phrase',
    poids: { conditions: 5 },
    phrase: new RegExp(
      `${DEVOIR} (etre( ${QUALITE}|\\W*$)|avoir|posseder|justifier|detenir|disposer)( [\\w()]+){0,4}\\W*$`,
    ),
    phraseSans: /\b(de|a|par|sur|dans|en)\W*$/,
  },
  {
    nom: 'seuil-a-respecter',
    poids: { conditions: 3 },
    phrase:
      /\b(ressources|revenus?|ages?|chiffre d'affaires|patrimoine|anciennete)\b[^.]*\b(inferieur|superieur|depass|au moins|exced)/,
  },
  {
    nom: 'devoir-prouver',
    poids: { conditions: 4 },
    phrase: /\b(prouver|justifier|etablir|demontrer|attester|certifier) (que|qu'|de)\b/,
  },
  { nom: 'conditions-annoncees-en-amont', poids: { conditions: 2 }, amont: /\bconditions?\b/ },
  // the titles
  { nom: 'titre-de-conditions', poids: { conditions: 3 }, titre: /\b(conditions?|eligib\w*|criteres?)\b/ },
  { nom: 'titres-de-conditions', poids: { conditions: 3 }, titres: /\b(conditions?|eligib\w*|criteres?)\b/ },
  {
    nom: 'titres-de-conditions-sans-phrase',
    poids: { conditions: 4 },
    titres: /\b(conditions?|eligib\w*|criteres?)\b/,
    si: (t) => !t.phrase,
  },
  {
    nom: 'titres-qui',
    poids: { conditions: 3 },
    titres: /\b(qui peut|qui est concerne|qui a droit|beneficiaires?|qui en beneficie|qui doit)\b/,
  },
  // the items
  { nom: 'items-d-etat', poids: { conditions: 4 }, items: ETAT },
  {
    nom: 'devoir-puis-items-d-etat',
    poids: { conditions: 3 },
    phrase: /\b(devez|doi(t|vent)|devr(ez|a|ont)|faut|faudra|avoir|etre)\W*$/,
    items: ETAT,
  },
  {
    nom: 'items-au-present',
    poids: { conditions: 1 },
    items:
      /^(et |ou |soit |si )?(vous|votre|vos|il|elle|le|la|l'|les) ?(\w+ ){0,3}(etes|avez|n'|ne|est|a|ont|sont|doit|doivent|devez|percev|resid|viv|exerc|remplis|etiez|aviez)/,
  },
];
