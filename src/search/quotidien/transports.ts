/** Vehicles, travel, animals, leisure. One line per notion: see `table.ts`. */
export const TRANSPORTS = `
voiture = véhicule = auto = automobile
moto = deux roues
mobylette > cyclomoteur = scooter
ct = contrôle technique
certificat de cession = vendre véhicule = vente véhicule
non gage = certificat de situation administrative
vignette pollution = pastille pollution = critair = crit air
aide voiture électrique > bonus écologique = prime à la conversion
retrait de permis = permis retiré = suspension permis = retiré mon permis
points permis = solde de points
récupérer des points > stage récupération points
code de la route = code
conduite accompagnée = apprentissage anticipé conduite
permis étranger > échange permis étranger
pv = amende = contravention = procès-verbal
flashé = radar = excès de vitesse
amende stationnement = amende parking = forfait post-stationnement
parking > stationnement
se garer = stationnement
alcool au volant = ivresse au volant = conduite en état d'ivresse = alcoolémie
rehausseur = siège auto
constat = constat amiable
avion en retard = vol retardé
avion annulé = vol annulé
valise = bagage
train > sncf
trottinette > engin de déplacement
vélo > bicyclette
animal = animal de compagnie
chien = animal de compagnie
chat = animal de compagnie
pitbull = chien dangereux = chien catégorie
tente = camping = camper
pêcher = pêche
chasser = chasse
bateau = navigation = plaisance
fusil = arme
rouler = circuler = conduire
vitesse maximale = limitation de vitesse
malus écologique = malus
épave = voiture accidentée
voiture en panne > dépannage
assurance voiture = assurance auto
plaque de voiture = plaque d'immatriculation
cotitulaire = cotitulaires
grosse moto > permis A
125 > moto légère
remorque > caravane
klaxon = klaxonner
blessé > dommages corporels = accident corporel
assurance accident domestique > accidents de la vie
camion = poids lourd
permis camion = permis poids lourd = permis C
permis bus > permis D
permis remorque > permis BE = remorque
permis moto = permis A
auto-école > permis de conduire
carte verte > assurance véhicule
voiture enlevée > fourrière
sabot > immobilisation véhicule
accident de voiture = accident de la route = accident de la circulation
bus = transports en commun
métro > transports en commun
vélo électrique > vélo
casque > équipement obligatoire
péage > autoroute
vendre sa voiture = vendre une voiture > vente véhicule
acheter une voiture = acheter voiture occasion > achat véhicule
immatriculer = immatriculation
voiture étrangère = voiture achetée à l'étranger > immatriculation véhicule étranger
plaque de voiture = numéro de plaque > plaque immatriculation
carte grise perdue = duplicata carte grise > perte carte grise
barré rouge > vente véhicule
ajouter un nom carte grise = cotitulaire > ajouter personne carte grise
voiture du défunt = voiture décès > carte grise héritage
casse = épave = mettre à la casse > destruction véhicule
voiture abandonnée = voiture ventouse > épave fourrière
enlevé ma voiture = fourrière
voiture volée > vol véhicule
permis perdu > perte permis de conduire
permis volé > vol permis de conduire
permis annulé = annulation de permis
permis suspendu > suspension permis
jeune conducteur = jeune permis > permis probatoire
bsr = permis scooter > permis AM
125 = moto 125 > permis A1
permis moto > permis A2 = permis A
permis remorque = caravane > permis BE
permis camion = permis poids lourds > permis C
permis bus > permis D
voiture sans permis = voiturette
visite médicale permis > contrôle médical permis
passer le code > code de la route examen
passer son permis = passer le permis > permis de conduire examen
candidat libre permis > permis candidat libre
conduire à 17 ans = conduire à 16 ans > apprentissage anticipé conduite
perdre des points = perte de points > retrait points permis
plus de points > invalidation permis
stage de points = récupérer points > stage récupération points
contester pv = contester amende radar > contestation amende
pas reçu amende > amende radar
grand excès = trop vite > excès de vitesse
téléphone au volant > téléphone conduite
ceinture de sécurité > ceinture
alcool volant = bu au volant > alcool conduite
drogue au volant = cannabis volant > conduite stupéfiants
éthylotest > alcool conduite
pastille critair > certificat qualité de l'air
circulation alternée > pollution circulation
voiture électrique = hybride > bonus écologique
prime vélo > aide achat vélo
train en retard > retard train
valise perdue > bagage perdu
surbooking = surréservation > avion refus embarquement
annuler un voyage > annulation voyage
passeport chien = chien voyage > animal voyage étranger
puce chien = puce électronique > identification animal
chien perdu = chat perdu > perdu animal compagnie
chien trouvé = chat trouvé > animal trouvé
mordu par un chien = morsure > chien mord
vétérinaire > animal
permis de pêche = carte de pêche > pêche
permis de chasse > permis de chasser
permis bateau = conduire un bateau > permis plaisance
chèque vacances = ancv
camping sauvage > camping
partir en vacances aide > aide vacances
carte senior = carte jeune > réduction train
taxi = vtc
covoiturage = blablacar
parking handicapé > carte stationnement
cyclomoteur = mobylette = scooter
roue arrière > infraction
échanger son permis > échange permis étranger
numéro neph > inscription permis de conduire
suivi permis > suivre demande permis
suivi carte grise > suivre demande carte grise
prix carte grise > coût carte grise
papiers voiture = contrôle routier > papiers à présenter contrôle routier
oublié ses papiers > papiers contrôle routier
certificat de vente > déclarer vente véhicule
donner sa voiture > vendre ou donner véhicule
racheter sa voiture > leasing
voiture de collection > véhicule de collection
remorque > immatriculer remorque
quad = mini-moto = moto cross
mariage carte grise > changement de nom carte grise
divorce carte grise > enlever ex-époux carte grise
tracteur > véhicule agricole
historique voiture > histovec
plaques volées = doublette > usurpation plaques immatriculation
payer le permis = financer permis > payer permis de conduire
aide permis = permis à 1 euro > payer permis de conduire
résultat permis = résultat examen > résultats permis de conduire
permis rose > permis rose cartonné
permis périmé > durée validité permis
lunettes permis > codes permis
ethylotest > éthylotest anti-démarrage
voiture confisquée > confiscation véhicule
pas payé parking = ticket parking > forfait post-stationnement
mal garé = double file > stationnement gênant
prime à la casse > prime à la conversion
malus écologique > taxe malus
siège bébé > siège auto enfant
sans assurance > conduite sans assurance
sans permis > conduite sans permis
caméra = photo radar > photographie radar
conduire à l'étranger = louer voiture étranger > permis international
permis étranger en france > conduire permis étranger
avion refusé > surréservation
liquide avion > objets interdits cabine
trottinette = gyropode > trottinette électrique
bateau sans permis > permis bateau
jet ski > scooter des mers
gîte > location vacances = chambres d'hôtes
serpent = nac > nouvel animal de compagnie
adopter un chien = acheter un chien > avoir chien chat
chat errant = chien errant
chien mort = chat mort > animal mort
cheval = âne
navigo = abonnement train > cartes de transport
`;
