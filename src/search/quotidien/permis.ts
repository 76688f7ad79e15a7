/** Driving, fines, registration papers, public transport. One line per notion: see `table.ts`. */
export const PERMIS = `
papier rose = permis
repasser le permis = repasser son permis > annulation permis
leçon de conduite = heures de conduite > permis de conduire
moniteur = école de conduite > auto-école
ants permis = ants > en ligne
carte grise en ligne = ants carte grise
mutation carte grise = changement de propriétaire = changer de propriétaire > immatriculer véhicule d'occasion
ww = immatriculation provisoire > certificat provisoire immatriculation
changer adresse carte grise > changer l'adresse carte grise
papiers de la voiture > carte grise
non-gage = gage > certificat de situation administrative
vente entre particuliers = vendre ma voiture > vendre son véhicule
code de cession > vente véhicule
contre-visite = contre visite > contrôle technique
vieille voiture = voiture ancienne > véhicule collection
jeter sa voiture = détruire sa voiture > véhicule à détruire
voiture brûlée = incendiée > vol vandalisme
rouler sans permis > conduite sans permis
rouler sans assurance > conduite sans assurance
rouler bourré = bourré = taux d'alcool = alcootest > alcool au volant
fumer un joint = joint > stupéfiants
griller un feu = feu rouge = brûler un stop > infraction feu rouge
ceinture = téléphone en conduisant
prune = papillon = pv > amende
antai = avis de contravention
payer une amende = régler une amende
amende contestation = contester une contravention
amende majorée = amende augmentée
radar = flash > contrôle automatisé radar
excès vitesse = rouler trop vite > excès de vitesse
délit de fuite > accident
permis suspendu = plus de permis > suspension permis
points restants = solde points > solde permis points
regagner des points = stage points > stage récupération de points
visite médicale conduire > contrôle médical permis
permis étranger = permis algérien = permis marocain > échange permis étranger
125 cm3 = cylindrée > permis A1
scooter = 50 cm3 = mob > cyclomoteur
scooter 14 ans = voiturette 14 ans > permis AM
permis caravane = b96 > remorque
poids lourds = semi-remorque = camion > permis C
autocar = bus > permis D
chauffeur routier > conducteur routier
fimo = fco > qualification conducteur
pneus neige = chaînes > équipement hiver
gilet jaune = triangle > équipement obligatoire véhicule
siège enfant = rehausseur
casque vélo = casque moto
zfe = zone à faibles émissions = critair > vignette crit'air
aide pour changer de voiture > prime à la conversion
acheter une voiture électrique > bonus écologique
vélo électrique aide > aide achat vélo
borne de recharge > recharge véhicule électrique
place de parking = se garer devant = garage bloqué > stationnement gênant
fps = forfait post stationnement
fourrière = voiture enlevée
carte handicapé voiture > carte mobilité inclusion
carte vermeil = carte avantage = carte famille nombreuse > réduction train
ratp = tcl = amende transport = frauder dans le bus > amende transports en commun
remboursement train = train annulé > train retard
vol annulé = correspondance manquée > vol annulé
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
`;
