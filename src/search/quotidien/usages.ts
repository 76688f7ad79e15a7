/** What citizens call the subjects of sheets of which no other list says anything. One line per notion: see `table.ts`. */
export const USAGES = `
check-up = bilan gratuit sécu = visite santé gratuite > bilan de santé
vaccins obligatoires bébé > calendrier vaccinal
carnet de santé perdu = livret de santé > carnet de santé
aide pour déménager chômage = aide déplacement chômeur > aide à la mobilité
jeter des aiguilles = aiguilles diabétique = déchets piquants > seringues usagées
sang contaminé = contaminé hôpital > contamination transfusion
donner ses ovules > don d'ovules
donner son sperme > don de sperme
se former au chômage = stage pôle emploi > formation chômage
foyer sonacotra = foyer adoma > foyer travailleurs migrants
vacances pour handicapé = accueil de répit > accueil temporaire handicap
dossier médical = mon dossier à l'hôpital > information du patient
médecin me cache > information du patient
bourré sur la voie publique = ivre dans la rue > ivresse alcoolisme
ordonnance perdue = renouveler ordonnance > ordonnance
perçage = se faire percer > piercing
dépistage cancer = mammographie > dépistage maladie
vivre avec le rsa = toucher le rsa > rsa demandeur
rsa moins de 25 ans = rsa jeune > rsa jeunes parents
vaccin voyage = santé en voyage > recommandations sanitaires voyageurs
qui décide à ma place hôpital = prévenir hôpital > personne de confiance
médecin en visio = consultation vidéo = consultation en ligne > téléconsultation
rendez-vous doctolib > téléconsultation
jouer au casino > casino
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
niveau d'anglais = test de langue > niveaux de langue
jardin d'enfants = halte-garderie
adopter définitivement > adoption plénière
argent à la naissance = argent bébé > allocation de base paje
argent adoption > allocation de base paje adoption
colonie animateur = payer un animateur > contrat d'engagement éducatif
argent après le décès = sécu décès > capital décès
changer de collège = changer de lycée > changement de collège ou de lycée
conseil de discipline = renvoyé du lycée = exclusion définitive > discipline collège lycée
renvoyé de l'école = viré du lycée = exclusion scolaire > discipline collège lycée
heures de colle > discipline collège lycée
surveillant collège = cour de récré > surveillance des élèves
règles du collège = portable au collège > règlement intérieur collège
se plaindre de l'école = litige avec l'école > médiateur de l'éducation nationale
partager après le divorce = qui garde la maison divorce > partage des biens divorce
perdu de vue = retrouver un parent perdu = retrouver un ami perdu > perdue de vue
tiers temps = dyslexique examen > examens handicap aménagés
déterrer = déplacer un cercueil > exhumation
avantages du pacs = à quoi sert le pacs > effets d'un pacs
mort de mon partenaire pacs = héritage pacs > décès du partenaire de pacs
changer le pacs = avenant pacs > modifier un pacs
caf gérée par > gestion du budget familial
mot du médecin école = certificat école > certificat médical école
payer la cantine du collège = aide collège > fonds social collégien
dormir au lycée = pensionnat = interne > internat
se marier adjoint > maire célébrer mariage
mon fils majeur = fils de 20 ans responsable > parents responsables enfant majeur
argent mal géré = aide à gérer son budget > accompagnement social personnalisé
pix = compétences informatiques > compétences numériques
entrée en sixième = passer en sixième > passage école collège
mauvaise note = contester une note = revoir sa copie > contester la note examen
rien laisser à mes enfants > déshériter ses enfants
aller dans le privé = du privé au public école > passage du privé au public
allergie à l'école = enfant diabétique école > projet accueil individualisé
élève en difficulté = enfant en difficulté > réussite éducative
segpa = classe adaptée > segpa
étudiant et patron = créer sa boîte étudiant > étudiant-entrepreneur
droits à 16 ans = avant la majorité > jeune avant 18 ans
plus scolarisé = ne veut plus aller à l'école > décrochage scolaire
défenseur des enfants > défenseur des droits enfants
tricher au bac = triche = fraude au bac > règles examen concours
lycéen de 18 ans > lycéen majeur
parents d'élèves = délégué des parents = fcpe > représentants des parents d'élèves
infirmière scolaire = infirmerie collège > santé au collège
nouvel arrivant école = enfant ne parle pas français > élève venant de l'étranger
séparés sans divorcer = séparation sans divorce > séparation de corps
faire un pacs = conclure un pacs > se pacser
école de la deuxième chance = sans diplôme 16 ans > école de la 2e chance
entrer à l'université = première année de fac > première inscription étudiant
fac handicap = dyslexie fac > étudiant situation handicap
cours par correspondance = par correspondance = cours à distance > enseignement à distance
donner à manger aux pigeons > nourrir les pigeons
tyrolienne = parcours dans les arbres > accrobranche
fusil = fusil de chasse = carabine > arme catégorie
pistolet = revolver = flingue > arme catégorie b
bombe lacrymogène = gazeuse = matraque > armes catégories
stand de tir = licence de tir > arme tir sportif
vieux fusils = arme du grand-père > collectionner des armes
dormir pas cher jeune = hostel > auberge de jeunesse
péniche = barque = bateau rivière > bateau de plaisance eaux intérieures
caravane = camper > caravanage
immatriculer un bateau > enregistrement bateau plaisance
jeu violent = âge jeu vidéo = console > classement pegi
louer un bateau = jet-ski > location bateau plaisance
drone = photos aériennes > filmer photos depuis le ciel
taxe hôtel = taxe touristique > taxe de séjour
aide licence sportive = aide sport enfant > coupon sport
300 euros culture jeune = pass 18 ans > pass culture
mordu par un chien = chien m'a mordu = griffé par un chat > morsure animal
supporter de foot = interdit de stade = fumigène > stades match
télécharger film = streaming = torrent = pirater un film > téléchargement légal
hadopi > téléchargement
certificat sport = certificat pour la licence > certificat médical sport
tuer un mouton = abattre un cochon > tuer animal
détournement d'argent = ne rend pas mon argent > abus de confiance
attaquer directement au tribunal > citation directe
délai de justice > délai procédure civile
expert judiciaire = expert du tribunal > expertise judiciaire
notaire malhonnête = plainte notaire = notaire ne fait rien > litige avec un notaire
plaider coupable = reconnaître les faits > comparution reconnaissance préalable culpabilité
proposition du procureur > composition pénale
sous contrôle judiciaire = pointer au commissariat > contrôle judiciaire
passer au tribunal = convoqué tribunal > tribunal correctionnel
meurtre = procès criminel > cour d'assises
prison avant jugement > détention provisoire
tué par accident = tuer sans le vouloir > homicide involontaire
juge d'instruction = enquête du juge > information judiciaire
obliger à faire = artisan ne fait pas travaux > injonction de faire
sortir de prison avant = remise de peine > libération sous contrainte aménagement peine
mis en cause = inculpé = soupçonné > mise en examen
voile intégral = burqa = cagoule > cacher son visage
urgent tribunal = référé > agir rapidement tribunal
me porter partie civile = demander des dommages > partie civile
flagrant délit = jugé tout de suite > comparution immédiate
gracié = grâce du président > grâce présidentielle
pas porté secours = laissé mourir > non-assistance à personne en danger
insulter un policier = insulter la police = outrage > outrage à agent
qu'est-ce qu'un huissier peut prendre = meubles saisis > biens ne peuvent saisis
insulte raciste = sale arabe = raciste = discriminé couleur > racisme
trésor public prend sur mon compte = atd = avis à tiers détenteur > saisie administrative tiers détenteur
voiture saisie = huissier voiture > saisie du véhicule
maison saisie = perdre sa maison dettes > saisie immobilière
abusée sexuellement > viol majeur
acheter une voiture en allemagne = voiture étrangère > acheter véhicule en europe
mon assurance quand je déménage > assurance déménagement
assurance appartement = assurance locataire > assurance risques locatifs
où payer ses impôts pays = résident fiscal > domicile fiscal
payer avec ma carte à l'étranger = frais carte étranger > payer à l'étranger
compte en suisse = compte revolut = compte n26 > comptes ouverts à l'étranger
assurance ski = accident de ski > assurance ski
prime d'intéressement > intéressement
livret populaire > livret d'épargne populaire
carte qui bipe = payer sans code > paiement sans contact
échéance impôts = calendrier des impôts > quand payer impôts
impôt sur les riches > hauts revenus
contester ses impôts = désaccord impôts > recours impôt
question au fisc > rescrit fiscal
ligne de téléphone fixe = abonnement france télécom > téléphone fixe dégroupage
obligations d'état = bons du trésor > valeurs du trésor
course de taxi = prix du taxi = chauffeur de taxi > taxis
porter le nom de son adoptif > adoption nom de famille
nom ridicule = nom difficile à porter = changer de nom > changement de nom de famille
suivi passeport = passeport prêt > où en est demande passeport
passeport biométrique > passeport sécurisé
s'engager réserviste = réserviste armée > réserve
nom d'artiste = nom de scène > pseudonyme
attaquer la mairie = contre l'administration > tribunal administratif
recherché par la police = fiche de recherche > fichier des personnes recherchées
photomaton passeport > photo passeport
la poste plainte = colis perdu poste = facteur > médiateur la poste
décoration = légion d'honneur > ordre national décoration
passeport perdu = perdre son passeport > passeport perte
passeport volé > passeport vol
faire un passeport = premier passeport > passeport première demande
deuxième passeport > deux passeports
bénévole partir à l'étranger = mission humanitaire > solidarité internationale
allo service public = renseignement administratif > 3939
sac à main volé = portefeuille volé = portefeuille perdu > papiers volés
désaccord sur le nom du bébé > nom enfant désaccord parents
contester une décision = réclamation administration > recours gracieux
ancien combattant = harki = opex > combattant
médecin a parlé = médecin a raconté > secret médical
fichier de police = fiché police > traitement antécédents judiciaires
caméra de surveillance = caméra rue > vidéosurveillance
caméra du voisin > vidéosurveillance
mis sur écoute police = téléphone écouté > écoutes téléphoniques
papiers pour aller = visa pour aller > documents voyager
mon enfant né en france est-il français > enfant français
sans nationalité = sans pays > apatride
bloqué à l'aéroport = refoulé à la frontière > zone d'attente
passage automatique aéroport > sas parafe
cours de français étranger = contrat ofii > contrat intégration républicaine
anglais après le brexit = anglais en france > britannique brexit
attaches en france > liens privés et familiaux
faire venir la famille d'un réfugié > réunification familiale
espagnol en france = portugais en france = roumain = italien en france > européen séjour
mari d'une européenne > famille citoyen européen
traversée en bateau = bateau corse > voyage en ferry
vacances en espagne = carte d'identité en italie > voyager en europe
visa américain = esta > voyager hors europe
budget du syndic = compte du syndic > budget prévisionnel copropriété
eau calcaire = eau potable = eau marron > qualité eau du robinet
cadastre = à qui appartient ce terrain > renseignements immobiliers
bureau en appartement = garage en chambre = changer un local > transformer local en logement
loyer trop cher paris = dépassement de loyer > complément de loyer
loyer payé en retard = pénalité de loyer > frais retard paiement loyer
neige devant ma porte = neige trottoir = verglas > déneiger trottoir
décennale = malfaçon = malfaçons = garantie dix ans > garanties réception travaux
maison amiante = plaques fibrociment > amiante habitat
peinture au plomb > plomb habitat
gaz radioactif > radon
cabane de jardin = abri de jardin = chalet de jardin > annexes extérieures jardin
locataire fait du bruit = locataire bruyant > propriétaire responsable nuisances locataire
papiers que le proprio doit donner > documents remis par le propriétaire
petite surface chère = chambre de bonne > micro-logement
facture d'eau trop élevée = litige facture d'eau > médiateur de l'eau
mode de paiement loyer = virement loyer > paiement du loyer
linge au balcon = pots de fleurs au balcon = drapeau balcon > accrocher objets fenêtres
récupérateur d'eau > eau de pluie
spa = jacuzzi = sauna > jacuzzi jardin
échelle chez le voisin = travaux sur ma façade voisin > passer chez le voisin travaux
prêt caf = prêt travaux caf > prêt amélioration habitat caf
vieux bail = loyer très bas > loi de 1948
proposition d'achat = faire une offre maison > offre d'achat immobilier
loyer alternant = aide loyer apprenti > mobili-jeune
expulsion l'hiver = expulser en hiver = interdit d'expulser > trêve hivernale
charges copro = millièmes > tantièmes de copropriété
jeunes dans le hall = squattent le hall = dealers dans le hall > attroupement hall
fumée barbecue = odeurs de barbecue > barbecue voisin
voisin n'entretient pas = jardin abandonné = herbes hautes voisin > terrain non entretenu
rambarde = garde-fou = hauteur balcon > garde-corps
acheter un terrain à bâtir > achat terrain lotissement
procès avec mon propriétaire = tribunal locataire > litige locatif recours
mairie achète à ma place = mairie préempte > préemption
louer à un autre = airbnb locataire = louer ma location > sous-location
propriétaire rentre sans prévenir = proprio a les clés > double des clés
chauffage trop faible = fait froid appartement = pas chauffé > température chauffé logement
limite avec la rue > alignement individuel
gilet jaune voiture = triangle de signalisation = éthylotest > accessoires obligatoires voiture
passer devant caisse = coupe-file > carte de priorité
réduction train enfants = carte sncf famille > carte famille nombreuse
voiture importée impôts = papier des impôts voiture > quitus fiscal
points du permis relevé = historique du permis > relevé information intégral
carte d'identité avion = papiers avion > documents identité avion
amende à l'étranger = flashé en espagne = flashé en belgique > infraction routière europe
voiture sans permis = voiturette = quad > permis b1 quadricycle
permis petit camion = camion 7 tonnes > permis c1
minibus > permis d1
passer une voiture à l'électrique = conversion électrique > rétrofit
aménagement de suspension = conduire pour travailler > permis blanc
rouler en espagne = conduire en italie > conduire en europe
acheter appartement = devenir propriétaire = acheter maison > j'achète un logement
enceinte que faire > j'attends un enfant
nouvelle adresse > je déménage
quitter ses parents = premier appartement > je pars de chez mes parents
devenir handicapé > je suis en situation de handicap
fils handicapé = enfant autiste > mon enfant en situation de handicap
zone franche = quartier prioritaire > quartiers prioritaires de la ville
signer un accord avec syndicat > déposer accord d'entreprise
portage = consultant indépendant > portage salarial
au noir = travail au black = non déclaré > travail illégal dissimulé
nombre de salariés seuil = plus de 50 salariés > seuils d'effectifs
registre des employés > registres du personnel
fournisseur en faillite = client en faillite > déclaration de créances
client ne paie plus = facture impayée > recouvrement créance
bail précaire = bail court commerce > bail dérogatoire
entreprise en redressement = vérifier une entreprise > entreprise procédure collective
déposer les comptes = greffe comptes annuels > dépôt des comptes sociaux
fermer une usine = trouver un repreneur > fermeture établissement repreneur
commissaire aux comptes = audit des comptes
entreprise coule = boîte va mal = faillite > cessation de paiement
faillite = dépôt de bilan = déposer le bilan > redressement liquidation judiciaire
éviter la faillite = difficultés entreprise > sauvegarde mandat ad hoc
effacer dettes indépendant = petit patron ruiné > rétablissement professionnel
prêt bancaire entreprise > crédit aux entreprises
couveuse = tester son activité = couveuse d'entreprise > contrat d'appui au projet
capital de départ = argent pour ouvrir une sarl > dépôt de capital social
ouvrir une deuxième boutique = deuxième magasin > établissement secondaire
entreprise sociale = économie solidaire = ess > agrément esus
code ape = code naf > déterminer activité entreprise
tenir un commerce sans en être propriétaire > location-gérance
racheter mon entreprise avec collègues > rachat entreprise par salariés
passer en société = quitter la micro > transformation entreprise individuelle société
tva à payer quand > exigibilité tva
jeux d'argent = paris sportifs = poker > jeux paris taxés
surface du magasin taxe > tascom
déclarer en ligne pro = télédéclarer > dématérialisées déclarations fiscales
commerce vide taxe > taxe friches commerciales
chambre de commerce cotisation > taxes frais de chambre
fabriqué en france > made in france
balance commerce = peser > poids et mesures
métier journaliste > carte de presse
plage privée = restaurant de plage > concession de plage
vieux pneus > pneus usagés
architecte > architecture
devenir taxi = licence de taxi > chauffeur de taxi
lancer un journal = magazine > parution périodique
droits d'auteur livre = publier un livre > contrat d'édition
convoyeur = camion blindé > transport de fonds
produits dangereux camion > transport matières dangereuses
devenir transporteur = société de transport > transporteur routier
jeune agriculteur = déficit ferme > déficit agricole
trésorier = tenir la caisse > trésorier association
association existe-t-elle = vérifier une association > se renseigner association
association inactive = arrêter un moment association > association en sommeil
reconnue par l'état association > agrément association
points bénévole = heures de bénévolat > compte engagement citoyen
`;
