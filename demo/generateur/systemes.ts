/** Where each publishing system takes the code, and in which form. */
export interface Systeme {
  nom: string;
  /** what to do, in one or two sentences */
  ou: string;
  /** the code as that system wants it */
  adapter?: (code: string) => string;
}

export const SYSTEMES: Record<string, Systeme> = {
  html: { nom: 'HTML', ou: 'Collez ce code dans la page, là où la fiche doit se trouver.' },
  wordpress: {
    nom: 'WordPress',
    ou: 'Dans l’éditeur, ajoutez un bloc « HTML personnalisé » et collez ce code. Il faut un compte qui a le droit d’écrire du HTML sans filtre, sinon WordPress retire la balise script en enregistrant.',
  },
  spip: {
    nom: 'SPIP',
    ou: 'Enregistrez ce code dans squelettes/modeles/co_marquage.html. Dans un article, écrivez ensuite <co_marquage|fiche=F14373> : le même modèle sert à toutes les fiches.',
    adapter: (code) =>
      code
        .replace(/(\bfiche="|vosdroits\/)([^"]+)"/, '$1#ENV{fiche,$2}"')
        // In capitals SPIP would read a colour as one of its own tags.
        .replace(/"#[\dA-F]+"/gi, (couleur) => couleur.toLowerCase())
        .replace(/<noscript>[\s\S]*<\/noscript>|^ {2}<a .*\n/m, '')
        .trim(),
  },
  drupal: {
    nom: 'Drupal',
    ou: 'Créez un bloc de contenu, choisissez le format de texte « HTML complet » et collez ce code en mode source. Les formats restreints retirent la balise script.',
  },
  joomla: {
    nom: 'Joomla',
    ou: 'Créez un module « Contenu personnalisé » et collez ce code avec l’éditeur réglé sur « Aucun ». Dans la configuration, les filtres de texte de votre groupe doivent être sur « Aucun filtrage ».',
  },
  typo3: {
    nom: 'TYPO3',
    ou: 'Ajoutez à la page un élément de contenu de type « HTML » et collez-y ce code.',
  },
};
