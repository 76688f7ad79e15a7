/** Renting, buying, living with neighbours. One line per notion: see `table.ts`. */
export const LOCATION = `
louer = location = bail
loc = location
locataire parti = locataire mauvais payeur = locataire ne paie pas > loyers impayés
squat = squatter = squatteur > occupation illicite logement
expulser = expulsé = mise à la rue > expulsion
trêve hivernale = trêve > expulsion
préavis logement = rendre l'appartement = quitter son logement = partir de son appart > congé donné par le locataire
donner son préavis = donner congé > préavis
préavis réduit = un mois de préavis > préavis locataire
récupérer sa caution = caution non rendue = rendre la caution > restitution dépôt de garantie
quittance = reçu de loyer > quittance de loyer
augmentation loyer = loyer augmenté > révision du loyer
irl > indice de référence des loyers
charges = régularisation de charges > charges locatives
propriétaire veut vendre = propriétaire veut récupérer > congé donné par le bailleur
propriétaire refuse travaux = réparations propriétaire > travaux à la charge du bailleur
réparations locataire = petites réparations > réparations locatives
moisissure = humidité = insalubre = logement indécent > logement décent
cafards = punaises de lit = rats = nuisibles > logement décent
dpe = passoire thermique > diagnostic performance énergétique
diagnostics vente = diagnostics location > diagnostics immobiliers
louer à un autre = airbnb
airbnb = location saisonnière > meublé de tourisme
meublé = location meublée
cave = box = garage location > location garage
dossier de location = papiers pour louer > dossier locataire
visale = loca-pass = locapass
agence immobilière = frais d'agence = honoraires agence
garant locataire = caution parents > caution du locataire
hlm = logement social = logement à loyer modéré
demande hlm = numéro unique > demande de logement social
surloyer > supplément loyer solidarité
dalo = droit au logement
apl = aide au logement = aide au loyer = allocation logement
al caf = aide caf logement > allocation logement
apl étudiant > aide au logement étudiant
fsl = aide pour payer le loyer > fonds de solidarité logement
chèque énergie = aide chauffage
ma prime rénov = maprimerénov = isolation maison = isoler sa maison > rénovation énergétique
changer de chaudière = pompe à chaleur > rénovation énergétique
panneaux solaires = photovoltaïque
foyer = résidence jeunes = fjt > foyer de jeunes travailleurs
hébergement d'urgence = 115 > hébergement social
acheter une maison = acheter un appartement = acquérir une maison > achat logement
compromis = promesse de vente = sous-seing > promesse de vente
se rétracter achat maison > rétractation promesse de vente
vendre sa maison = vendre son appartement > vente logement
plus-value maison > plus-value immobilière
acheter sur plan = vefa = neuf > logement en l'état futur d'achèvement
viager = rente viagère
titre de propriété = acte de propriété
cadastre = parcelle = plan cadastral
syndic = copro = copropriété
ag copro = réunion de copropriété > assemblée générale copropriétaires
règlement de copro > règlement de copropriété
charges copro = charges impayées > charges copropriété
voisin bruyant = bruit des voisins = musique forte = tapage nocturne > troubles de voisinage bruit
aboiement = chien qui aboie > bruits voisinage
arbre du voisin = branches = haie > plantations
mur mitoyen = clôture mitoyenne = mitoyenneté > mur mitoyen
vue chez le voisin = vis-à-vis > servitude de vue
passage = droit de passage > servitude de passage
limite de terrain = borner = géomètre > bornage
odeurs = fumée du voisin = barbecue > troubles de voisinage
brûler = feu de jardin > déchets verts
tondeuse = bricolage dimanche > bruit voisinage
déchetterie = déchèterie > déchets
monstres = encombrants
tri = trier = recyclage > déchets
fosse septique = tout-à-l'égout > assainissement
puits = forage
ramoner = cheminée > ramonage
détecteur incendie > détecteur de fumée
compteur = relevé compteur
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
`;
