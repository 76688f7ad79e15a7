/** Benefits, unemployment, as people speak of them. One line per subject: see `table.ts`. */
export const SOCIAL = `
revenu minimum = plus aucun revenu = rmi > rsa demandeur 25 ans
aide petits salaires = complément salaire caf = gagne le smic caf > prime activité salarié
aide pour personne âgée à la maison = perte d'autonomie = plus faire sa toilette = dépendance mamie > allocation personnalisée autonomie
petite retraite aide = pas assez de retraite = minimum vieillesse > allocation solidarité personnes âgées
repas à domicile = livraison repas mamie > portage repas
femme de ménage personne âgée > personne âgée aide à domicile
cadeau de noël caf = prime fin d'année rsa > prime noël
mère seule enceinte sans revenu = maman célibataire rsa > rsa parent isolé
moins de 25 ans rsa > rsa jeune
toucher le chômage = indemnités chômage = calculer mon chômage = combien vais-je toucher chômage > allocation chômage are salarié
chômage technique = usine ferme quelques semaines = mise au chômage partiel > rémunération salarié chômage partiel
assedic me réclame = trop perçu chômage > sommes versées tort pôle emploi
chômage coupé = plus de chômage = chômage supprimé > allocations chômage supprimées
chômage et monter sa boîte = capital chômage création > aide reprise création entreprise
monter son entreprise chômeur exonération > aide création reprise entreprise acre
formation payée chômage = suivre une formation chômeur > rémunéré formation pôle emploi
entretien loin remboursé = frais déplacement entretien > chômage aide mobilité
fin de droits = plus droit au chômage > allocation solidarité spécifique
passer le permis chômeur = pôle emploi permis > chômage aide permis conduire
chômage nounou = faire garder enfants entretien d'embauche > garde enfants parent isolé agepi
s'inscrire au chômage = premier rendez-vous pôle emploi = inscription anpe > chômage inscription pôle emploi
pointer chaque mois = oublié de m'actualiser = oublié actualisation > actualisation mensuelle
rayé du chômage = radié chômage > chômage radiation
`;
