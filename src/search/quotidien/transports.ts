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
combien de points > solde points permis
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
vitesse maximale = limitation de vitesse = à combien rouler
combien rouler > limitation de vitesse
malus écologique = malus
épave = voiture accidentée
voiture en panne > dépannage
assurance voiture = assurance auto
plaque = plaque d'immatriculation
cotitulaire = cotitulaires
grosse moto > permis A
125 > moto légère
camping-car > véhicule
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
`;
