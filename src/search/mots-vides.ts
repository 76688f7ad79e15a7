/**
 * Words left out of the index and of questions. Kept short: a word that is a subject somewhere ("on", "or") may stand
 * here only when its other use is far more common.
 */
export const MOTS_VIDES: ReadonlySet<string> = new Set(
  // articles, prepositions, conjunctions
  (
    'le la les un une des du de au aux et ou ni mais car donc si en dans par pour sur sous vers chez avec entre pendant depuis ' +
    'lors lorsque afin ainsi dont comme que qui quoi a ' +
    // pronouns and possessives
    'je tu il elle on nous vous ils elles me te se moi toi lui leur leurs eux soi ce cet cette ces ca cela ceci celui celle ceux celles ' +
    'mon ma mes ton ta tes son sa ses notre nos votre vos y qu jusqu lorsqu puisqu quelqu ' +
    // question words
    'comment quand combien pourquoi quel quelle quels quelles lequel laquelle lesquels lesquelles est ' +
    // auxiliaries and verbs of every question
    'suis es sont etes sommes etre ete sera serait soit soient ai as avons avez ont avoir avait aura auront eu ' +
    'dois doit devons devez doivent devoir peux peut pouvons pouvez peuvent puis pouvoir faut faudrait fait fais font veux veut vouloir voudrais ' +
    'pouvez pourrais pourrait devrais devrait aimerais aimerait souhaite souhaiterais vais va vont vas etais etait avais avait aurais aurait ' +
    'bonjour bonsoir merci svp stp ' +
    'tout toute tous toutes tres bien aussi deja encore alors ici la lequel'
  ).split(' '),
);

/**
 * Words that count little: they are in a question because one asks something, seldom because they are what it is about.
 * By stem. They still tell "demande" from "renouvellement" between two sheets that are otherwise alike.
 */
export const RACINES_FAIBLES: ReadonlySet<string> = new Set(
  (
    'fair demand obten savoir connaitr besoin trouv all cherch recherch demarch formalit procedur cas condit regl ' +
    'person chos mettr pass ne pas plus sans apres avant nouveau nouvel oblig prendr rest dir possibl normal truc jam toujour maintenant vraiment quelqu droit exist concern necessair gen gens arriv'
  ).split(' '),
);

/** Words of titles that only say "the usual case": another title with fewer other words is not better for having none of them. */
export const RACINES_USUELLES: ReadonlySet<string> = new Set(
  'secteur priv salar majeur particul franc francais general effectu quell sont different'.split(' '),
);
