/** Associations, as people speak of them. One line per subject: see `table.ts`. */
export const ASSOCIATIONS = `
monter une asso = lancer une asso = fonder un club = créer un club > création association
déclarer mon asso = inscrire l'asso à la préfecture = enregistrer asso > déclaration initiale association
écrire les règles de l'asso = modèle statuts asso > rédaction statuts association
changer les statuts asso = changer le but de l'asso > modification statuts association
changer de président asso = nouveau bureau asso = changer de trésorier > changements administration association
fermer mon asso = arrêter l'asso = supprimer une asso > dissolution association
arrêter provisoirement asso > association sommeil
nom de l'asso déjà pris > nom association déjà utilisé
appeler notre asso comme on veut > choisir librement nom association
adresse de l'asso chez moi = siège chez le président > siège association domicile membre
adresse asso mairie > mairie siège social association
numéro w asso > retrouver numéro rna association
siret asso = siren asso > numéro siret association
prix pour créer une asso > coûte création association
journal officiel asso > publier création association journal officiel
papier preuve de l'asso > récépissé déclaration création association
président à 16 ans = mineur dans une asso > mineur créer administrer association
combien d'années président asso = réélire président > durée mandat président association
virer un adhérent = exclure un adhérent > exclure membre association
quitter une asso > démission membre association
payer le président asso = salaire président asso > rémunération dirigeant association
adhésion asso prix = payer son adhésion > cotisations association
argent de la mairie asso = aide pour mon club = demander de l'argent pour l'asso > subventions versées associations
recevoir un don asso = héritage pour une asso > dons donations legs association
quête = collecte de dons public = cagnotte asso > appel public générosité
gâteaux vente asso = asso qui vend = gagner de l'argent asso > association activité commerciale
brocante club = vide-grenier école = bourse aux vêtements > vide-greniers brocante association
loto du club = tombola école = kermesse tombola > lotos loteries tombolas association
bar du club = vendre de la bière asso = buvette match > buvette bar association
impôts asso = asso paie des impôts > imposition activités lucratives association
frais du bénévole = essence bénévole > frais bénévoles association fiscalité
voiture du bénévole > véhicule personnel association
bénévole blessé = accident pendant l'asso > responsabilité dirigeant association accident
assurance du club = assurer l'asso > assurance associations
musique fête asso = sacem asso = sacem concert > diffusion musique manifestation
manif = défilé dans la rue = marche blanche = fête de rue > manifestations défilés voie publique
trail = semi-marathon = foulées > course à pied voie publique
course vélo club = cyclo > course cycliste voie publique
rallye auto = course de moto > course véhicules moteur voie publique
concert association = payer des musiciens = artiste pour une fête > guichet unique spectacle occasionnel
embaucher asso = payer un salarié asso > chèque-emploi associatif
gourou = emprise groupe > association secte
`;
