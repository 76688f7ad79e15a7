/** Starting, running, closing a business; employers, as people speak of them. One line per subject: see `table.ts`. */
export const ENTREPRISES = `
monter sa boîte = lancer ma boîte = se mettre à son compte > création entreprise formalités
auto-entreprise = auto entreprise = devenir auto-entrepreneur > déclaration micro-entrepreneur
impôts auto-entrepreneur = charges auto-entrepreneur > imposition micro-entrepreneur
plafond auto-entrepreneur = trop gagné auto-entrepreneur > dépassement chiffre affaire micro-entrepreneur
déclarer ce que j'ai gagné auto-entrepreneur = déclarer tous les mois urssaf > micro-entrepreneur déclarer chiffre affaires
arrêter auto-entreprise = fermer auto-entreprise > micro-entrepreneur cessation activité
retraite auto-entrepreneur > retraite micro-entrepreneurs
assurance auto-entrepreneur > micro-entrepreneur assuré
livre de recettes = comptes auto-entrepreneur > comptabilité micro-entrepreneur
carte d'identité de l'entreprise = papier officiel société > extrait kbis
choisir sarl = sas ou sarl = eurl ou > choix statut juridique entreprise
argent au départ société = bloquer le capital > dépôt capital social
annonce légale > publication journal annonces légales
adresse société chez moi = boîte chez moi > domiciliation entreprise
conjoint qui aide au magasin = ma femme travaille avec moi > statut conjoint chef entreprise
vendre tupperware = ventes à domicile = vdi > vendeur domicile
plombier à son compte = coiffeur à son compte = devenir artisan > déclaration activité artisan
infirmière libérale = avocat à son compte = kiné libéral > professions libérales déclaration
mcdo franchise = ouvrir une enseigne connue > franchise commerciale
étudier la concurrence = savoir si ça va marcher > étude marché
protéger mes biens perso entreprise > entreprise individuelle responsabilité limitée
vendre mon commerce = vendre mon fonds = vendre ma boutique > cession fonds commerce
fermer ma boîte = arrêter mon entreprise = fermer boutique définitivement > cessation définitive activité entreprise
faire une pause entreprise > cessation temporaire activité entreprise
reprendre une entreprise = racheter un commerce = racheter une boîte > transmission reprise entreprise
déménager ma société > transfert siège social entreprise
impôt des sociétés = taux is > impôt sociétés taux
dividendes actionnaire > régime fiscal dividendes
pas de tva = tva non applicable > franchise base tva
récupérer la tva > déduction tva achats
tva restaurant = tva sandwich > taux réduit tva restauration
tva travaux = tva 10 travaux > taux tva travaux rénovation
numéro tva europe > numéro tva intracommunautaire
ht ttc > calculer prix hors taxes
taxe pro = impôt local entreprise = cfe auto-entrepreneur > cotisation foncière entreprises
taxe voitures société > taxe véhicules sociétés
taxe enseigne = taxe panneau publicitaire > taxe enseignes publicités extérieures
taxe touriste = taxe hôtel > taxe séjour hébergements touristiques
contrôle du fisc = inspecteur impôts entreprise > contrôle fiscal place
frais de resto pro = note de resto > professionnel déduire frais repas
louer une boutique = bail 3 6 9 = bail boutique > contrat bail commercial
propriétaire boutique augmente > révision loyer bail commercial
quitter ma boutique bail = fin de bail boutique > résiliation bail commercial
pas-de-porte = droit au bail > céder bail commercial
boutique éphémère = pop-up store = bail précaire > bail dérogatoire
mairie prioritaire boutique > préemption commercial commune
cabinet médical bail > bail professionnel
travailler chez moi copropriété > copropriété interdire activités professionnelles
faire une facture = écrire une facture > mentions obligatoires facture
client ne paie pas = facture impayée = facture pas payée > injonction payer recouvrement créances
client paie en retard > délais paiement professionnels pénalités retard
terminal carte bancaire = accepter la carte = tpe > payer carte bancaire
banque refuse compte pro > droit au compte professionnel
garder les papiers entreprise = archives société > délais conservation documents entreprises
code naf > code ape
plus capable de payer = faillite = déposer le bilan > cessation paiements dépôt bilan
entreprise en liquidation = société liquidée > liquidation judiciaire
redressement = période d'observation > redressement judiciaire
difficultés financières entreprise aide = boîte va mal > prévention difficultés entreprises
on me prend ma maison entreprise > patrimoine personnel entrepreneur saisi
kickstarter = ulule = financer par internet > financement participatif
prêt covid = pge > prêt garanti état
appel d'offres mairie = travailler pour la mairie = répondre à un appel d'offres > répondre marché public
trouver des appels d'offres > trouver avis marchés publics
candidature refusée appel d'offres > offre marché public rejetée
mairie paie en retard > intérêts moratoires marché public
embaucher quelqu'un = premier salarié = prendre un salarié = premier employé > procédure formalités embauche salarié
déclaration préalable embauche = urssaf embauche > formalités embauche salarié
aide pour embaucher un jeune > aide embauche jeune
prime apprenti patron > aides embauche contrat apprentissage
travailler au black = pas déclaré > entreprise travail illégal
charges patronales = payer l'urssaf = cotisations patron > cotisations contributions sociales employeur
indépendant sécu = rsi = charges indépendant > cotisations commerçants artisans
chômage indépendant = chômage patron > indépendant assurance-chômage
retraite artisan = retraite commerçant > retraite travailleurs indépendants
freelance salarié = société de portage > portage salarial
livre du personnel > registres personnel obligatoires
embaucher un étranger > embaucher salarié étranger
serveur un soir > contrat extra
prêter un salarié > prêt main œuvre entreprises
salarié s'est blessé = ouvrier blessé > accident travail employeur
risques au travail document > document unique évaluation risques
affiches obligatoires bureau > obligations affichage entreprise
élections salariés = organiser élections entreprise > élections professionnelles employeur
huissier salaire salarié > saisie salaire employeur
mettre au chômage partiel mes salariés > activité partielle démarches employeur
virer quelqu'un = comment virer un salarié > procédure licenciement motif personnel
intermittent = cachets artiste = technicien spectacle chômage > indemnisation chômage intermittents spectacle
partage des bénéfices 50 salariés > participation salariés entreprise
former mes salariés > employeur formation professionnelle
payer ma formation indépendant > formations travailleurs indépendants
`;
