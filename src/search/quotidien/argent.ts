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
me doit de l'argent = argent qu'on me doit > recouvrement créance = injonction de payer
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
`;
