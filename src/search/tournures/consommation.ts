/** Purchases, telephone, services, as people speak of them. One line per subject: see `table.ts`. */
export const CONSOMMATION = `
colis = commande pas reçue = commande pas arrivée = jamais livré = amazon = paquet perdu = livreur = colissimo = chronopost > achat à distance livraison
renvoyer article = renvoyer robe = renvoyer internet = retour colis = retourner un article = annuler commande = changer avis internet = quatorze jours = taille va pas > vente à distance rétractation
site frauduleux = site bidon = faux site = vendeur en ligne = site répond plus = arnaqué internet > achat à distance litige recours
yaourt = périmé = recongeler = péremption = conserve périmée = date dépassée > date limite de consommation
gluten = allergique étiquette = allergique restaurant = intolérant > allergènes produit alimentaire
restaurant propre = resto propre = hygiène kebab = hygiène resto = rats restaurant > contrôles sanitaires restaurant
carafe d'eau = pourboire = addition restaurant = menu restaurant > restaurant bistrot café
étiquette aliments = étiquette viande = composition aliments = origine viande > informations denrées alimentaires
pub téléphone = appels pub = m'appelle vendre = bloctel = appels commerciaux = appels publicitaires = harcèlement téléphonique pub = vendeurs m'appellent > démarchage téléphonique abusif
surtaxé = appel payant = prix de l'appel = numéro payant > tarifs numéros spéciaux
très haut débit = adsl = avoir la fibre > fibre optique
wifi = pas internet maison > accéder internet sans abonnement
quitter sfr = quitter orange = quitter free = quitter bouygues = rendre box = résilier box = résilier forfait > téléphone internet résiliation contrat
perdu portable = paumé portable = perdu téléphone = téléphone introuvable = téléphone égaré > perte téléphone portable
portable volé = iphone = arraché téléphone = imei = piqué téléphone = pickpocket téléphone > vol téléphone portable
tombe en panne = appareil panne = machine panne = produit cassé = marche plus = télé en panne = frigo = lave-linge = appareil neuf = télé neuve > produit garantie légale conformité
porte à porte = sonné à la porte = vendeur sonné = vendeur porte = vendeur à domicile = photovoltaïque vendeur = commercial maison = vendeur panneaux = vendu à ma porte > démarchage à domicile
rabais = promo = black friday = prix barré = bonnes affaires = ristourne = vente flash > soldes promotion réduction
signé changer avis = regrette achat = revenir sur ma signature > délais réflexion rétractation
argent versé commande = récupérer acompte = bon d'achat magasin > acompte avance arrhes avoir
vendre or = chaîne en or = bijoux = rachat d'or = pièces d'or > achat métaux précieux
salle de sport = abonnement gym = abonnement reconduit = abonnement renouvelé = abonnement tout seul = magazine renouvelé > résilier contrat tacite reconduction
dénoncer commerçant = dénoncer magasin = signaler magasin = répression des fraudes = commerçant malhonnête > saisir dgccrf
prix affiché magasin = prix affiché vitrine = affichage prix > information prix
estimation prix travaux = chiffrage > devis
plombier = serrurier = dépanneur = artisan malhonnête = travaux mal faits = électricien = chauffagiste = couvreur = bâclé = toit mal refait > travaux dépannage domicile
meubles abîmés déménagement = entreprise de déménagement = meubles cassés déménagement = camion déménagement > déménageur professionnel
uber = chauffeur privé > taxi voiture de transport vtc
train en retard = train annulé = sncf = tgv > voyage train
pressing = teinturier = robe abîmée = teinturerie = rétréci = nettoyage à sec > vêtements
acheter bagnole = voiture leboncoin = acheter une auto = acheter voiture = garagiste acheter > achat véhicule neuf occasion
louer bagnole = louer voiture = caution voiture louée > location véhicule
`;
