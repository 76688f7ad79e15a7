/** Purchases, telephone, services, as people speak of them. One line per subject: see `table.ts`. */
export const CONSOMMATION = `
colis pas arrivé = colis perdu = commande jamais reçue = livraison en retard internet > achat à distance livraison
renvoyer un article = retour colis = changer d'avis = annuler ma commande internet = rembourser commande = 14 jours > vente à distance rétractation
arnaque site internet = vendeur ne répond plus = site frauduleux = faux site > achat à distance recours litige
yaourt périmé = périmé depuis = manger périmé = recongeler > date limite consommation
gluten = arachide = allergie alimentaire > allergènes produit alimentaire
hygiène restaurant = intoxication restaurant > contrôles sanitaires restaurant
eau gratuite restaurant = carafe d'eau = pourboire > restaurant bistrot café
étiquette aliments = composition produit = origine viande > informations mentionnées denrées alimentaires
litige orange = litige sfr = litige free = opérateur ne répond pas > médiateur communications électroniques
pub au téléphone = appels publicitaires = bloctel = sms publicitaires = appels commerciaux > démarchage téléphonique abusif
numéro surtaxé = 0899 = appels payants = prix de l'appel > tarifs numéros spéciaux
avoir la fibre = raccorder la fibre > fibre optique
wifi gratuit = pas internet chez moi > accéder internet sans abonnement
quitter free = résilier box = résilier forfait = arrêter mon abonnement internet > téléphone internet résiliation contrat
garder mon numéro = garder numéro de fixe = code rio > portabilité numéro téléphone
perdu mon portable = perdu mon téléphone > perte téléphone portable
portable volé = arraché mon téléphone = bloquer imei = bloquer mon téléphone > vol téléphone portable
défaut caché = machine tombe en panne = voiture achetée en panne > garantie vices cachés
appareil en panne après achat = échanger un produit cassé = produit défectueux > garantie légale conformité
vendeur à la porte = porte à porte = vendeur panneaux solaires = signé à la maison > démarchage domicile
dates des soldes = promo = prix barré = fausse promotion > soldes promotion réduction
changer d'avis après signature > délais réflexion rétractation
récupérer mon acompte = arrhes perdues = bon d'achat avoir > acompte avance arrhes avoir
recommandé par internet = lettre recommandée mail > lettre recommandée électronique
vendre mon or = vendre bijoux = rachat d'or > achat métaux précieux particuliers
abonnement reconduit = salle de sport résilier = renouvelé sans me prévenir > résilier contrat prestations tacite reconduction
signaler un commerçant = répression des fraudes = dénoncer un magasin > saisir dgccrf
prix pas affiché = affichage des prix > information prix
plombier trop cher = serrurier arnaque = artisan malhonnête = dépanneur = travaux mal faits > travaux dépannage domicile
entreprise de déménagement = meubles cassés déménagement > déménageur professionnel
course de taxi = uber = prix taxi > taxi voiture de transport chauffeur
train en retard = sncf remboursement = billet de train > voyage train
remboursement permis auto-école = auto-école fermée = moniteur > auto-école obligation établissements litige
acheter une voiture = vendre ma voiture à un particulier = voiture leboncoin > achat véhicule neuf occasion
louer une voiture = caution voiture louée > location véhicule
`;
