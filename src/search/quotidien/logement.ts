/** Housing, neighbours, building. One line per notion: see `table.ts`. */
export const LOGEMENT = `
maison = logement = habitation
appartement = logement = appart
hlm = logement social
aide au logement = apl = allocation logement
aide loyer > aide personnalisée logement = allocation logement
propriétaire > bailleur
bailleur > propriétaire
louer = location
contrat de location = bail
caution > dépôt de garantie
récupérer la caution > restitution dépôt de garantie
garant = caution
préavis = congé du locataire
quitter mon appartement > préavis locataire = congé locataire
donner son préavis > congé donné par le locataire
propriétaire veut récupérer > congé donné par le propriétaire
loyer impayé = ne paye plus son loyer = locataire qui ne paye plus
mettre dehors > expulsion
louer à plusieurs = colocation
airbnb > meublé de tourisme = location saisonnière
louer aux vacanciers > meublé de tourisme
maison de campagne > résidence secondaire
squat = squatteur
voisin bruyant = bruit voisin = tapage = tapage nocturne = nuisances sonores = bruits de voisinage
haie = plantation = arbre
muret = mur = clôture
mur voisin > mur mitoyen = clôture
cabane = abri de jardin
travaux maison > déclaration préalable travaux = permis de construire
construire = construction
agrandir = agrandissement = extension maison
véranda > déclaration préalable travaux
déclaration de travaux = déclaration préalable
isoler les murs = isolation maison = rénovation énergétique
aide travaux > aide amélioration habitat = maprimerenov
ma prime rénov = maprimerenov = prime transition énergétique
panneaux solaires = photovoltaïque
électricité > énergie = facture électricité
aide électricité = chèque énergie
edf > électricité
poubelle = ordures ménagères = déchets
matelas > encombrants
meubles > encombrants
déchetterie = déchets
jeter > déchets
brûler des feuilles = brûler des déchets verts
alarme incendie = détecteur de fumée
plan cadastral = cadastre
dpe = diagnostic performance énergétique
ascenseur > copropriété
acheter une maison > achat logement = compromis de vente
déménager = déménagement
nouvelle adresse > changement adresse
changement d'adresse > déménagement
sdf = sans domicile = sans abri
propriétaire occupant > propriétaire
locataire assurer > assurance habitation locataire
fuite d'eau = inondation = dégât des eaux
eau de pluie > eaux pluviales = ruissellement
moisissure > logement décent = insalubre
logement pourri > habitat insalubre = logement décent
chauffage en panne > logement décent = chauffage
augmentation de loyer > révision loyer
quittance > loyer
huissier = commissaire de justice
saisir mes meubles > saisie-vente
vendre mes meubles > saisie-vente
compromis = promesse de vente
notaire vente > acte de vente
terrain à bâtir > terrain
limite de terrain > bornage
charges > charges de copropriété = charges locatives
immeuble > copropriété
aboiements > bruits voisinage
arbre du voisin > plantation
feu de cheminée = cheminée
barbecue > troubles de voisinage
taxe abri de jardin > taxe d'aménagement
taxe sur les constructions > taxe d'aménagement
frigo = réfrigérateur = électroménager
électroménager > équipements électriques
ordinateur usagé > équipements électriques
coloc = colocation
chambre étudiant = logement étudiant = résidence universitaire
cité universitaire > résidence universitaire
fosse septique = assainissement
piscine > déclaration préalable travaux
fin de travaux = achèvement travaux
assurance maison = assurance habitation
mairie travaux > urbanisme
syndic > copropriété
loyer trop cher > encadrement loyer = diminution loyer
punaises de lit > nuisibles = logement décent
coupure > impayé électricité gaz eau
propriétaire refuse de rendre la caution > restitution dépôt de garantie
visite appartement > état des lieux
abîmé l'appartement = dégradé l'appartement > dégradations logement
rendre les clés > état des lieux de sortie
se porter garant > caution locataire
garant étudiant > garantie visale
dossier location = trouver un appartement > dossier location locataire
réparer = réparation > travaux à la charge du bailleur = entretien locataire
qui paie les réparations > réparations locatives = travaux bailleur
chaudière > chauffage
propriétaire ne fait pas les travaux > obligations propriétaire travaux bailleur
passoire thermique > diagnostic performance énergétique
humidité = moisissures > logement décent
appartement insalubre = taudis > habitat insalubre
cafards = rats > insalubre
voisins qui crient = musique du voisin = voisin fait du bruit > bruits voisinage
odeur = puer > nuisances olfactives
voisin construit > contestation autorisation urbanisme
arbre dépasse = branches > plantation
grillage = palissade > clôture
passer chez le voisin = droit de passage > servitude de passage
sans permis de construire > infraction urbanisme
garage = extension = terrasse = pergola > déclaration préalable travaux
chalet = mobil-home > mobile-home caravane
ravaler = ravalement > façade
changer les fenêtres = fenêtre > déclaration préalable travaux
combles > surface de plancher
toit = toiture > travaux
antenne > antenne parabolique
plan local d'urbanisme = plu > urbanisme
constructible > certificat d'urbanisme
démolir = démolition
faire construire > contrat construction maison
malfaçon = malfaçons > garantie décennale
travaux mal faits > garantie décennale = litige travaux
entreprise travaux litige > contrat travaux
prime chauffage = changer sa chaudière > coup de pouce chauffage
aide isolation > coup de pouce isolation
aide rénovation > maprimerenov = anah
facture d'eau élevée = fuite eau facture > augmentation facture eau
couper l'électricité = coupure électricité > impayés électricité
fournisseur électricité = changer edf > changer fournisseur électricité gaz
aide facture > aides paiement factures
vente maison = vendre sa maison > vente logement
acheter un appartement = acheter maison > achat logement
premier achat immobilier > prêt à taux zéro
expertise maison = diagnostics > diagnostic immobilier
droit de préemption = mairie préempte
ma maison expropriée > expropriation
réunion de copropriété = ag copropriété > assemblée générale copropriétaires
payer la copropriété > charges copropriété
copro = copropriété
jeter un meuble > encombrants
tri = trier > déchets
benne > déchets
dépôt sauvage > abandon déchets
feuilles mortes > déchets verts
tondre = tondeuse = bricolage > bruits voisinage
hlm dossier = demande hlm > demande logement social
plafond hlm > conditions logement social
dalo = logement opposable
loyer étudiant > aide logement étudiant
payer son loyer = payer mon loyer difficulté > difficultés payer loyer
expulsé = expulser locataire > expulsion locataire
trêve hivernale > expulsion locataire
augmenter le loyer > révision loyer
louer une chambre > location meublée
bail étudiant > bail meublé
partir sans préavis > quitter logement sans préavis
durée préavis > délai préavis locataire
loyer de garage > location garage
déménageur > déménageur professionnel
cambriolage vacances = surveillance maison > opération tranquillité vacances
chien qui aboie > bruits voisinage
loger mon fils = prêter un logement > hébergement
aide caution > aide dépôt de garantie
avance caution > loca-pass
aide pour le loyer = aide au loyer > allocation logement
apl étudiant > étudiant aide au logement
aide déménagement > prime de déménagement = fsl
aide électricité = aide chauffage > chèque énergie
refus hlm > droit au logement opposable
hlm trop cher = surloyer > supplément de loyer solidarité
frais d'agence = honoraires agence > frais agence immobilière
papiers pour louer = documents pour louer > dossier location locataire
proprio = proprietaire > bailleur
propriétaire vend = vendre un logement loué > congé donné par le propriétaire
locataire parti > abandon logement
animaux location = chien appartement > animaux logement location
peindre appartement = percer > travaux par le locataire
machine à laver fuite > dégât des eaux
ampoule = joints > réparations locatives
lettre de départ = quitter un logement > préavis congé locataire
calcul loyer = fixer le loyer > montant loyer
irl > indice référence loyers
investissement location > location
acheter dans le neuf = vefa = achat sur plan > état futur achèvement
terrain constructible > certificat urbanisme
avant d'acheter > promesse de vente
offre acceptée > promesse de vente
documents vente maison > diagnostics vente
amiante maison > diagnostic amiante
plomb > diagnostic plomb
termite > termites
syndic nul = changer syndic > changer de syndic
travaux copro > travaux copropriété
président copropriété > conseil syndical
concierge = gardien immeuble
autorisation travaux = autorisation mairie > autorisation urbanisme
agrandir sa maison > permis de construire
poulailler = serre > abri de jardin
abri voiture = carport > déclaration préalable travaux
caravane jardin = tiny house > caravane mobile-home jardin
mur du voisin = mur commun > mur mitoyen
vue chez le voisin = fenêtre voisin > vue voisin
eau de pluie jardin > récupération eau de pluie
puits = forage
égouts = tout à l'égout > assainissement
débroussailler > débroussaillage
coq = chant du coq > bruits
bar bruyant = bruit chantier > bruits activités professionnelles
`;
