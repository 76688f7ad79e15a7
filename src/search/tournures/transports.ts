/** Vehicles, driving, travel, as people speak of them. One line per subject: see `table.ts`. */
export const TRANSPORTS = `
nouvelle voiture papier = papier de la voiture = mettre la voiture à mon nom = acheté voiture papiers > carte grise immatriculer véhicule occasion
voiture sortie du garage papiers = première immatriculation > immatriculation véhicule neuf
carte grise pas reçue = combien de temps carte grise > délai reçoit carte grise
rouler en attendant carte grise = papier provisoire voiture > certificat provisoire immatriculation
garagiste carte grise = garage fait la carte grise = concessionnaire papiers > professionnel automobile demande carte grise
voiture belge = importer une voiture = voiture allemande = achetée en allemagne > immatriculer véhicule acheté étranger
quelqu'un d'autre fait ma carte grise > procuration carte grise
remorque plaque = caravane plaque > immatriculer caravane remorque
faute carte grise = nom mal écrit carte grise > carte grise erreur
lever un gage = voiture gagée > lever gage opposition véhicule
où en est ma carte grise = suivre carte grise > suivre fabrication carte grise
site ants bloque = bug ants = ants marche pas > démarche carte grise ligne
voiture de mon père mort = voiture du défunt > carte grise hériter véhicule
carte grise perdue = carte grise volée = duplicata carte grise > perte vol carte grise duplicata
prix carte grise = cheval fiscal = combien coûte carte grise > coût carte grise
mettre à la casse = casse auto = épaviste > véhicule détruire carte grise
voiture transformée = attelage voiture = fourgon aménagé > véhicule modifié certificat immatriculation
voiture au garage plus assurée > carte grise véhicule retiré circulation
plaque volée = plaques volées > vol plaques immatriculation
amende pas moi plaque = plaque copiée = doublette > usurpation plaques immatriculation
mettre deux noms carte grise = mettre ma femme carte grise > ajouter personne carte grise
déménagé voiture = nouvelle adresse carte grise > changer adresse carte grise
enlever mon ex carte grise > retirer nom carte grise
non-gage = voiture pas volée vérifier = historique voiture > certificat situation administrative
vendre ma voiture = céder ma voiture = donner ma voiture à mon fils = papier de vente voiture > vendre donner véhicule
sncf réclamation > médiateur sncf
réduction train famille = trois enfants train > carte famille nombreuse
senior bus gratuit = retraité bus > réductions seniors transports
macaron handicapé = place handicapé = se garer handicap > carte européenne stationnement
amende bus = amende métro = contrôleur sncf amende = pv train > contester amende transports commun
se garer dans ma rue = parking résident = vignette parking > carte stationnement résidentiel
carte handicapé = carte invalidité = carte priorité debout > carte mobilité inclusion
tarif jeune bus = carte jeune train = imagine r > transports réductions jeunes
permis algérien = permis marocain = permis américain = permis anglais > échange permis conduire étranger
conduire aux états-unis = permis pour l'étranger = conduire en thaïlande > permis international conduire
flashé en espagne = amende italie = pv belgique > infraction routière europe
ct voiture = visite technique voiture = contre-visite > contrôle technique voiture
voiture sans ct vendre > vendre voiture contrôle technique
panne autoroute = remorquage autoroute > dépannage autoroute
points perdus combien = combien de points il me reste = mes points de permis > solde permis conduire points
moto débridée > débridage moto
rouler sans permis = conduire sans permis sanction > conduite sans permis
amende augmentée = amende jamais reçue = huissier amende > amende majorée contester
feu rouge vélo = téléphone à vélo > infraction vélo
ivresse redémarrer voiture = souffler pour démarrer > éthylotest anti-démarrage
combien de points feu rouge = combien de points téléphone > barème points retirés
flashé avec la voiture du travail = pv voiture de société > amende véhicule entreprise
voiture enlevée injuste = fourrière rembourser > fourrière contester
rouler sans assurance > conduite sans assurance
flashé = pv radar = excès de vitesse amende = radar photo > amende contrôle automatisé radar
pv police = pv sur place = arrêté par les gendarmes amende > amende interpellation
80 km/h = 130 autoroute > limitations vitesse
taux d'alcool = combien de verres = souffler dans le ballon = bu et conduit > alcool au volant
cannabis et conduire = test salivaire = fumé un joint voiture > conduite stupéfiants
police a pris mon permis = gendarmes ont gardé mon permis > rétention permis conduire
récupérer mes points = stage points = regagner des points > stage récupération points
permis suspendu préfet = suspension 6 mois > suspension administrative permis
plus aucun point = zéro point = lettre 48si > invalidation permis
repasser mon permis = juge annule permis > annulation permis conduire infraction
voiture à la fourrière = voiture enlevée = voiture disparue parking > mise en fourrière véhicule
garé trottoir = double file = garé place handicapé = stationnement interdit > amende stationnement gênant
ticket parking oublié = horodateur = parcmètre = fps > forfait post-stationnement
gilet jaune voiture = triangle voiture = extincteur > accessoires obligatoires voiture
casque moto = gants moto > accessoires obligatoires moto scooter
casque vélo = lumière vélo = sonnette vélo > accessoires obligatoires vélo
circulation alternée = pollution rouler > circuler pic pollution
vignette pollution = pastille voiture = zfe = macaron crit'air > vignette crit'air
aide voiture électrique = prime voiture électrique = aide vélo électrique > bonus écologique véhicule électrique
vieille voiture prime = prime casse = remplacer mon diesel > prime conversion
payer mon permis = permis pas cher = aide pour le permis = permis à 1 euro > payer permis conduire
voiturette = voiture sans permis = 14 ans voiture > conduire sans permis véhicules
âge pour un scooter = 14 ans scooter = âge moto > âge conduire scooter moto
quad enfant = pocket bike = moto cross enfant > mini-moto quad
jeune permis = a derrière voiture = jeune conducteur vitesse > permis probatoire
papiers à montrer gendarmes = contrôle gendarmes papiers > contrôle routier papiers présenter
permis rose = ancien permis = changer permis papier > permis rose cartonné
code de la route = passer le code = inscrire au code > passer code épreuve théorique
où en est mon permis = permis pas reçu = suivre mon permis > suivre fabrication permis conduire
moto 125 voiture permis = 7 heures 125 > moto 125 permis b
bsr = permis am = permis scooter > brevet sécurité routière
examen collège route > attestation scolaire sécurité routière
visite médicale poids lourd = médecin chauffeur = chauffeur de taxi médecin > permis conduire professionnel contrôle médical
épilepsie permis = vue permis = diabète permis > permis conduire visite médicale santé
psychotechnique = médecin suspension permis > contrôle médical infraction
conduite accompagnée à 15 ans = aac > apprentissage anticipé
permis sans auto-école = permis tout seul > permis candidat libre
permis voiture = passer le permis > permis b voiture
permis remorque = permis caravane > permis be remorque
grosse moto = moto plus de 35 kw > permis moto permis a
permis camion = chauffeur routier permis > permis poids lourds
permis bus = permis car > permis d transport personnes
permis volé > vol permis conduire
permis perdu = perdu mon permis > perte permis conduire
permis abîmé = permis passé à la machine > détérioration permis conduire
avion en retard = retard avion indemnité > voyage avion vol retardé
plus de place dans l'avion = refusé à l'embarquement > indemnisation surbooking
valise perdue = valise cassée = bagage avion > voyage avion bagage perdu
shampoing avion = ciseaux avion > vol avion objets interdits cabine
raté mon avion = annuler mon billet d'avion > rembourser billet avion
avion annulé > voyage avion vol annulé
aller à la réunion papiers = papiers guadeloupe = papiers martinique > documents identité voyager outre-mer
passer l'aéroport papiers = carte identité avion > documents identité voyager avion
`;
