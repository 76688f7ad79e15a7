/** Benefits, unemployment, as people speak of them. One line per subject: see `table.ts`. */
export const SOCIAL = `
revenu minimum = plus aucun revenu = rmi > rsa demandeur 25 ans
aide petits salaires = complément salaire caf = gagne le smic caf = smic aide = petit salaire aide > prime activité salarié
aide pour personne âgée à la maison = perte d'autonomie = plus faire sa toilette = dépendance mamie = se laver seule = laver mamie = aide toilette = maintien à domicile > allocation personnalisée autonomie
petite retraite aide = pas assez de retraite > allocation solidarité personnes âgées
livraison repas mamie = livrer repas = plateau repas > portage repas
femme de ménage personne âgée > personne âgée aide à domicile
cadeau de noël caf = prime fin d'année rsa = cadeau fin d'année = cadeau noël > prime noël
mère seule enceinte sans revenu = maman célibataire rsa = seule bébé = élever seule = papa seul > rsa parent isolé
moins de 25 ans rsa = jeune sans ressources = 20 ans ressources > rsa jeune
toucher le chômage = indemnités chômage = calculer mon chômage = combien vais-je toucher chômage > allocation chômage are salarié
chômage technique = usine ferme quelques semaines = mise au chômage partiel > rémunération salarié chômage partiel
assedic me réclame = trop perçu chômage = pôle emploi réclame = rembourser pôle emploi = dette pôle emploi = trop touché chômage = chômage en trop > sommes versées tort pôle emploi
chômage coupé = plus de chômage = chômage supprimé > allocations chômage supprimées
chômage et monter sa boîte = capital chômage création > aide reprise création entreprise
monter son entreprise chômeur exonération > aide création reprise entreprise acre
formation payée chômage = suivre une formation chômeur > rémunéré formation pôle emploi
entretien loin remboursé = frais déplacement entretien = essence entretien = frais entretien embauche = train entretien embauche > chômage aide mobilité
plus droit au chômage > allocation solidarité spécifique
passer le permis chômeur = pôle emploi permis > chômage aide permis conduire
chômage nounou = faire garder enfants entretien d'embauche = garder enfant entretien = nounou entretien > garde enfants parent isolé agepi
s'inscrire au chômage = premier rendez-vous pôle emploi = inscription anpe > chômage inscription pôle emploi
pointer chaque mois = oublié de m'actualiser = oublié actualisation > actualisation mensuelle
rayé du chômage = radié chômage > chômage radiation
vieux pauvre = âgé sans argent = vieux sans argent = grand-mère argent = grand-père argent = sou retraite > personne âgée précarité
apprenti aide = prime apprenti > prime activité apprenti
fac argent = étudiant sans argent = étudiant sans ressources > étudiant rsa
artisan sans revenu = commerçant sans revenu > travailleur indépendant rsa
voiture de luxe = signes de richesse > rsa train de vie
chômage sans indemnités = chômeur sans indemnité > demandeur emploi rsa
mairie chômage = contractuel chômage = vacataire chômage > emploi are ancien agent public
chômage d'un coup = chômage en capital = chômage en une fois > aide reprise création entreprise arce
point carrière = point métier > demandeur emploi bilan compétences
pointer pôle emploi = pointage > actualisation mensuelle pôle emploi
refuser offre = refuser emploi chômage > chômage obligation recherche emploi
gir > grille aggir
apa arrêtée = apa coupée = apa supprimée > versement apa suspendu
apa riche = apa revenus > apa conditions ressources
apa participation = apa reste à payer > apa reste charge
jeune maman = enceinte 19 ans = mère ado > rsa jeunes parents
épargne rsa = livret rsa = revenus comptés rsa > ressources rsa calcul
femme étrangère rsa = mari étranger rsa > conjoint étranger rsa
moyenne salaires chômage = base chômage > salaire journalier référence
couveuse entreprise > contrat appui projet entreprise
arrêter usine = baisse d'activité = plus de commandes > activité partielle employeur
papiers pôle emploi > justificatif inscrire pôle emploi
plaindre pôle emploi = réclamation pôle emploi > médiateur pôle emploi
pharmacien médicaments = carte pharmacien > dossier pharmaceutique
médecin cache = vérité maladie > information patient santé
plaindre clinique = plaindre hôpital = réclamation hôpital > commission usagers hôpital
mal opéré = opération loupée > accident médical commission
plasma = plaquettes = globules > don sang
caserne = régiment > service militaire accomplis
ancien soldat = vétéran > retraite combattant
hôtel ticket = hôtel reçu > hôtel facture client
`;
