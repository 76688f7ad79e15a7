/** "Formulaire 12045*01 : Demande …" → "Demande …": the label of the kind is shown beside the title, and is no word of it. */
const GENRE_EN_TETE =
  /^(?:service en ligne|t[ée]l[ée]service|formulaires?|mod[èe]le|simulateur|outil de recherche)(?: et formulaires?)?(?:,? (?:[\d*#]+|et))*\s*:\s*/i;

export const titreNu = (titre: string): string => titre.replace(GENRE_EN_TETE, '');
