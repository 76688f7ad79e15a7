/** Signs that a list says what to do, and those common to all roles. */
import type { Regle } from './regle.js';

/** Ends with the obligation itself: the items say which. */
const DEVOIR_FINAL =
  /\b(devez|doi(t|vent)|devr(ez|a|ont)|faut|faudra|convient)( de)?(,? (a la fois|egalement|aussi|alors|donc|ensuite|toujours|obligatoirement|imperativement|en outre))?\W*$/;
const ACTION =
  /^(et |ou |puis |soit )?(de |d'|s'|se |vous |y )?(?!(etre|avoir|votre|autre|titre|lettre|membre|premier|dernier) )[a-z]+(er|ir|re|oir) /;

export const ETAPES: readonly Regle[] = [
  // what the feed marks itself. Source: XSD, `Liste@type`, `ServiceComplementaire/Etapes`
  { nom: 'marque-numero', poids: { etapes: 5 }, si: (t) => t.type === 'numero' },
  { nom: 'marque-etapes', poids: { etapes: 6 }, si: (t) => t.dans.has('Etapes') },
  {
    nom: 'marque-case-a-cocher',
    poids: { documents: 8, conditions: 8, etapes: 8 },
    si: (t) => t.type === 'caseACocher',
  },
  // the announcing sentence
  {
    nom: 'etapes-annoncees',
    poids: { etapes: 6 },
    phrase: /\betapes?( [\w']+){0,2}\W*$|\b(demarches?|formalites|procedure) suivantes?\b/,
  },
  { nom: 'devoir-en-fin-de-phrase', poids: { etapes: 3, conditions: 1 }, phrase: DEVOIR_FINAL },
  {
    nom: 'vous-devez',
    poids: { etapes: 3, documents: 2, conditions: 2 },
    phrase: /\b(vous (devez|devrez)|il (vous )?fau(t|dra))\b/,
  },
  // the titles
  { nom: 'titre-d-etapes-sans-phrase', poids: { etapes: 4 }, titre: /\betapes?\b/, si: (t) => !t.phrase },
  // the items
  { nom: 'items-d-action', poids: { etapes: 2 }, items: ACTION },
  { nom: 'but-puis-devoir', poids: { etapes: 2, conditions: 2 }, phrase: [/\b(pour|afin d)/, DEVOIR_FINAL] },
  { nom: 'items-a-l-imperatif', poids: { etapes: 3 }, items: /^(et |ou |puis )?[a-z]+ez[ -]/ },
];
