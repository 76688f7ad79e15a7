/** Taxes, banks, buying. One line per notion: see `table.ts`. */
export const ARGENT = `
impôts = impôt sur le revenu = fisc
impôts > impôts locaux
déclarer ses impôts = déclaration de revenus = feuille d'impôt
payer impôts difficulté > délai de paiement impôts = remise gracieuse
ne peux pas payer > difficulté paiement = délai de paiement
arrive plus à payer > difficulté paiement
déduire des impôts > crédit d'impôt = réduction d'impôt = déduction
redevance tv = redevance télé = contribution audiovisuel public
télé = télévision
impôt du propriétaire > taxe foncière
taxe poubelles = taxe enlèvement ordures ménagères
dettes = surendettement = endettement
banque de france > surendettement = fichage bancaire
interdit bancaire = interdiction bancaire = interdiction émettre chèques
carte bleue = carte bancaire = cb
compte en banque = compte bancaire
refuse d'ouvrir un compte > droit au compte
débit frauduleux = fraude carte bancaire
prêt = crédit = emprunt
prêt immobilier = crédit immobilier
arnaque = escroquerie = fraude
achat internet = commande internet = achat à distance = achat en ligne
se rétracter = rétractation = renvoyer un article
panne > garantie
produit défectueux > garantie conformité
forfait téléphone > téléphone mobile
portable > téléphone portable
démarchage = appels publicitaires
fisc = administration fiscale
fiché > fichier incident
interdit de crédit > fichier incidents de remboursement
paypal > paiement internet
crédit conso = crédit à la consommation
pressing > vêtements
garagiste > véhicule
remise de dette > remise gracieuse
agression = agressé = coups et blessures
victime > indemnisation
viol > agression sexuelle
prison = emprisonnement = incarcération
adn = empreintes génétiques
empreintes > empreintes digitales
flic > police
amende impayée > amende majorée
mineur délinquant > mineur auteur infraction
chaton = chiot > chien chat
chienne > chien
animal maltraité = maltraitance animale
or > métaux précieux
bijoux > métaux précieux
emprunt immobilier = crédit immobilier = emprunt maison
crédit à deux > co-emprunteur
créance > recouvrement = injonction de payer
récupérer mon argent > recouvrement créance = injonction de payer
compte oublié > compte inactif
livret oublié > compte inactif
prêt à taux zéro = ptz
impôt sur la fortune = ifi
cadeau > don = présent d'usage
colis = livraison
colis non reçu > livraison
soldes > promotions
box internet > accès internet
wifi > internet
garder son numéro de téléphone > portabilité numéro
assureur = assurance
chéquier = carnet de chèques = chèque
découvert = découvert bancaire
virement = prélèvement
menace = menacer
voleur > vol
compte commun = compte à deux = compte joint
changer de banque > mobilité bancaire
banque ferme mon compte > clôture compte par la banque
agios > découvert
frais bancaires > incidents de paiement
carte avalée > retrait carte bancaire
débité sans mon accord > fraude carte bancaire
carte piratée > fraude carte bancaire
chèque en bois > chèque sans provision
économies de côté > épargne
épargner = épargne
placer son argent > épargne
argent placé > épargne
argent bloqué > compte à terme
livret bleu > livret a
ldd > ldds
pel = plan épargne logement
cel = compte épargne logement
pea = plan épargne actions
per = plan épargne retraite
emprunter = emprunt
prêter de l'argent > reconnaissance de dette = prêt entre particuliers
crédit revolving > crédit renouvelable
regrouper ses crédits > surendettement
leasing = loa = location avec option d'achat
rembourser avant la fin > remboursement anticipé
assurance du prêt = assurance emprunteur
mont-de-piété > prêt sur gage
trop de dettes = trop de crédits > surendettement
n'arrive plus à rembourser > surendettement
arrive pas à payer > difficulté paiement
fin de mois difficile > aide sociale
appels commerciaux = démarchage téléphonique > bloctel
harcelé au téléphone > démarchage téléphonique
spam = sms indésirable > démarchage téléphonique
porte à porte > démarchage à domicile
changer d'avis > rétractation
annuler un achat > rétractation
renvoyer un colis > rétractation
article cassé = appareil en panne = produit en panne > garantie légale conformité
voiture d'occasion panne > vice caché
défaut caché > vice caché
changer d'opérateur > portabilité numéro
opérateur téléphonique > téléphone mobile internet
résilier box = résilier forfait > résiliation téléphone internet
abonnement téléphone > contrat téléphone internet
répression des fraudes = dgccrf
signaler un commerçant > dgccrf
site frauduleux > escroquerie internet
faux site > escroquerie
usurpation d'identité > escroquerie = phishing
intoxication restaurant > hygiène alimentation
hygiène restaurant > hygiène alimentation
date de péremption > étiquetage alimentation
étiquette prix > affichage des prix
assurance au tiers > assurance auto obligatoire
risques assurance auto > garanties facultatives assurance
malus = bonus > bonus-malus
accrochage > constat amiable = accident
accident de voiture = accident de la route
accident sans assurance > fgao
délit de fuite > accident fgao
bris de glace > garanties assurance auto
résilier son assurance = changer d'assurance > résiliation assurance
inondation > catastrophe naturelle
tempête > catastrophe naturelle
incendie = feu
prime d'assurance > contrat assurance
assurance scolaire enfant > assurance scolaire
carte d'assurance > attestation d'assurance
carte verte > attestation assurance véhicule
voiture brûlée > incendie véhicule
ordinateur téléphone assurance > assurer appareils portables
assurance prêt refusée = malade emprunter > convention aeras
interdit de chéquier > interdiction émettre chèques
retrouver un compte > compte inactif
argent oublié > compte inactif
retrouver assurance vie > assurance vie bénéficiaire
toucher assurance vie > assurance vie bénéficiaire
banque me réclame > recouvrement
salaire saisi minimum = reste sur mon compte > solde bancaire insaisissable
virement frauduleux > virement = fraude
paiement sans contact > paiement carte bancaire
taux d'intérêt crédit > taeg
crédit voiture > crédit affecté
déposer le bilan personnel > surendettement rétablissement personnel
participation intéressement > épargne salariale
débloquer épargne = débloquer participation > déblocage anticipé épargne salariale
payer en euros > euros
facture de portable > facture opérateur téléphone
tarif social téléphone > réduction sociale téléphonique
lettre recommandée = recommandé = accusé de réception > lettre recommandée électronique
se plaindre d'un opérateur = litige opérateur > médiateur communications électroniques
orange = sfr = free = bouygues > opérateur communications électroniques
`;
