/** Forms of French verbs that no ending gives away: the stemmer would take each for a word of its own. */

/** Form → infinitive. Forms that are nouns as well ("reçu", "part", "mort") are left out. */
export const IRREGULIERS: ReadonlyMap<string, string> = new Map(
  [
    'devenir deviens devient deviennent devenu devenue',
    'prendre prends prend prenne prennent pris',
    'perdre perds perd perdu perdue',
    'vendre vends vend vendu vendue',
    'rendre rends rend rendu rendue',
    'attendre attends attend attendu',
    'repondre reponds repond repondu',
    'mordre mord mordu',
    'recevoir recois recoit recoivent',
    'percevoir percois percoit percoivent percu',
    'mourir meurs meurt meurent',
    'partir pars',
    'sortir sors sort',
    'ouvrir ouvre ouvres ouvrent',
    'vivre vis vit vivent vecu',
    'ecrire ecris ecrit ecrivent',
    'inscrire inscris inscrit inscrite inscrivent',
    'conduire conduis conduit conduisent',
    'construire construis construit construite construisent',
    'detruire detruis detruit detruite',
    'reduire reduis reduit reduite',
    'transmettre transmets transmet transmis transmise',
    'acquerir acquiers acquiert acquis acquise',
    'conclure conclu conclus conclue',
    'exclure exclu exclus exclue',
    'boire bu',
    'battre bat battu battue',
    'tondre tonds tond',
    'eteindre eteint',
    'resoudre resolu',
    'joindre joins',
    'couper coupe coupes coupent coupee',
  ].flatMap((ligne) => {
    const [verbe = '', ...formes] = ligne.split(' ');
    return formes.map((forme): [string, string] => [forme, verbe]);
  }),
);
