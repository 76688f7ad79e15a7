/** Working, losing one's work, retiring. One line per notion: see `table.ts`. */
export const EMPLOI = `
taffer au noir = non déclaré = black > travail dissimulé
signer un contrat = promesse d'embauche > contrat de travail
essai = période d'essai
cdi = contrat indéterminé
intérimaire = agence d'intérim > intérim
vacataire = extra = saisonnier > contrat saisonnier
job vacances = petit boulot > travail jeune saisonnier
smic = salaire minimum
brut net = salaire net > salaire
paye = paie = salaire
fiche de salaire = fiche de paie
prime = bonus > prime
heures sup = heures supplémentaires
retard de salaire = employeur ne paie pas > non-paiement salaire
frais de transport = pass navigo employeur > frais transport domicile-travail
vacances = congés payés
poser des jours = poser ses congés > congés payés
combien de jours de congé > congés payés
congé sans solde = prendre un an > congé sabbatique
congé papa = naissance papa > congé de paternité
congé parental = arrêter de travailler bébé
sécu paie arrêt > indemnités journalières
accident au travail = accident au boulot > accident du travail
tombé au travail = chute travail > accident du travail
maladie du travail > maladie professionnelle
inapte au travail = inaptitude
médecin du travail = visite médicale > médecine du travail
harcelé au boulot > harcèlement moral travail
chef harcèle > harcèlement moral travail
sanction au travail = lettre d'avertissement > sanction disciplinaire
viré = renvoyé = licencié > licenciement
licenciement éco = suppression de poste > licenciement économique
indemnités licenciement = prime de licenciement > indemnité de licenciement
abandon de poste = ne plus aller au travail
démission = démissionner = quitter son boulot
lettre de démission > démission
rupture co = rupture conventionnelle
solde = solde de tout compte
attestation chômage = papier pôle emploi > attestation pôle emploi
prud'hommes = prudhommes = cph > conseil de prud'hommes
chômage = chômeur = demandeur d'emploi
anpe = assedic = unedic = france travail > pôle emploi
toucher le chômage = droit au chômage = ouvrir des droits > allocation chômage are
durée chômage = combien de temps chômage > allocation chômage durée
pointer chômage = actualisation > actualisation pôle emploi
radié = radiation
ass = fin de chômage > allocation de solidarité spécifique
travailler et toucher le chômage > cumul allocation chômage
créer sa boîte au chômage > aide création entreprise chômeur
rsa = revenu minimum
rsa couple = rsa jeune > rsa
prime d'activité = complément de salaire
garantie jeunes = mission locale
contrat aidé = cui = pec
formation pro = se former > formation professionnelle
cpf = mon compte formation
cif = congé formation
reconversion = changer de vie = changer de métier
vae = validation expérience
alternance = apprenti = apprentissage
maître de stage > tuteur
cesu = chèque emploi service
employer quelqu'un à la maison = ménage > emploi à domicile services à la personne
jardinier = jardinage > services à la personne
garde malade > aide à domicile
retraite = pension = pension de retraite
âge retraite = à quel âge la retraite > âge départ retraite
partir plus tôt = retraite anticipée
trimestres manquants > durée assurance retraite
retraite non salarié = retraite agricole = msa
cnav = carsat = caisse de retraite > retraite
complémentaire = agirc
minimum contributif = petite retraite > minimum retraite
retraite et travail = cumul retraite
simuler sa retraite = estimation retraite > simulateur retraite
délégué syndical = représentant = cse > représentants du personnel
handicap travail = travailleur handicapé
esat = cat > établissement aide par le travail
intempéries = neige empêche travailler = canicule chantier > absence intempérie
boire au travail = apéro au bureau = saoul au travail > alcool au travail
csp = licenciement économique allocation > sécurisation professionnelle
être d'astreinte = de garde week-end travail > astreinte
attestation employeur travail = papiers fin de contrat > certificat de travail
durée maximum par jour = heures d'affilée > heures travailler en continu
retrouver ses caisses de retraite = points retraite > caisses de retraite
convention de boîte > accord d'entreprise
mettre ses congés de côté = stocker ses congés > compte épargne-temps
congé dom = congé outre-mer > congé bonifié
congé pour adopter > congé d'adoption
congé fin de vie = accompagner un mourant > congé de solidarité familiale
faire le point carrière = changer de métier = reconversion > conseil en évolution professionnelle
lettre de motivation = faire un cv > curriculum vitae candidature
enchaîner les cdd = deux cdd à la suite > délai carence cdd
cas de force majeure > force majeure
lettre de démission = poser sa démission > démission
chantier d'insertion > insertion par l'activité économique
patron en faillite = boîte coule = salaires garantis > garantie des salaires
ags > garantie des salaires
place au bureau = bureau trop petit > surface minimale poste de travail
usine ferme en août = congés imposés > fermeture de l'entreprise congés annuels
payé sans faire son préavis = dispensé de préavis > indemnité compensatrice de préavis
heures sup fonctionnaire > indemnités horaires travaux supplémentaires
changer de ministère = changer de corps > intégration fonctionnaire
cantine entreprise = manger au travail = salle de pause > pause déjeuner
mis à la retraite de force = forcé de partir en retraite > employeur mettre à la retraite
dénoncer son entreprise = alerter sur son employeur > lanceur d'alerte
casier au travail = se changer au travail = vestiaires > vestiaire
temps d'habillage > salarié s'habille
bleu de travail = tenue de travail > salarié s'habille
visite médicale femme de ménage > particulier employeur visites médicales
annuler sa démission = regretter sa démission > revenir sur sa démission
temps de route travail = trajet domicile boulot > temps de trajet salarié
chômage compte retraite = trimestres chômage > chômage retraite
stages comptent retraite = trimestres stage > stage retraite
virer un fonctionnaire = fonctionnaire viré > licenciement fonctionnaire
plan social = charrette = suppression de postes > licenciement économique
viré sans raison = licenciement abusif = renvoyé injustement > licenciement injustifié
aidé à l'entretien de licenciement > conseiller du salarié
changer de site travail > modification du lieu de travail
raisons de me virer = raisons de licenciement > motifs du licenciement
promesse d'embauche > promesse offre de contrat
coupure de midi = pause du midi = pause repas > pause déjeuner
partir plus tôt amiante > préretraite amiante
formations de l'entreprise = plan de formation > développement des compétences
convocation licenciement = lettre de licenciement > procédure de licenciement
délai avant de partir > préavis
contrat de mission = cdd projet > cdd objet défini
prime quartier embauche = embaucher quartier prioritaire > emploi franc
rembourser sa formation en partant > dédit-formation
interdit de travailler chez un concurrent = partir à la concurrence > non-concurrence
essai dans une entreprise chômeur = immersion > mise en situation en milieu professionnel
prime macron = prime pepa > prime exceptionnelle pouvoir d'achat
patron mort = employeur décédé > décès du particulier employeur
collègue mort = salarié mort > décès d'un salarié
consignes de sécurité = casque chantier > salarié consignes de sécurité
panneau d'affichage = affiches obligatoires > obligations d'affichage entreprise
maire et salarié = conseiller municipal salarié > salarié élu local
acheter des trimestres = racheter ses trimestres > rachat années études retraite
heures de repos = onze heures de repos = fini tard commence tôt > repos quotidien
relevé de carrière > droit à l'information retraite
finir à mi-temps avant la retraite = travailler moins avant retraite > retraite progressive
règlement de l'entreprise > règlement intérieur entreprise
jours de repos = jours rtt > réduction du temps de travail
retraite mère au foyer = arrêté pour élever > enfant effets sur la retraite
bonus annuel = treizième mois = 13e mois > salaire primes
prime d'ancienneté > salaire prime
jeune fille au pair = fille au pair > au pair
stagiaire payé = gratification = convention de stage > stage étudiant milieu professionnel
horaires variables = pointeuse = horaires à la carte > horaires individualisés
changement d'horaires = nouveaux horaires > aménagement des horaires
retraite à 70 ans = continuer à travailler vieux > travailler après 67 ans
travail à domicile = couturière à domicile > travailleur à domicile
déménagement jour offert = jour pour déménager > congé pour déménagement
heures perdues = rattraper des heures > récupérer les heures
boîte déménage = entreprise change de ville > suivre son entreprise déménage
partir plus tôt en retraite = préretraite = carrière longue > retraite anticipée
candidat aux élections salarié > s'absenter campagne électorale
finir tard le soir > travailler en soirée
tirer son lait = allaitement travail > allaiter heures de travail
entretien annuel = noté par son chef > évaluation du salarié
boulot autre pays = travailler à l'étranger = bosser en allemagne > travailler en europe
`;
