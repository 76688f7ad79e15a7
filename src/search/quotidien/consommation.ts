/** Buying, subscriptions, telephone, customs, food. One line per notion: see `table.ts`. */
export const CONSOMMATION = `
amazon = cdiscount = site marchand = achat sur internet > achat à distance
article = marchandise > produit
vendeur > professionnel
service après-vente = sav > garantie commerciale
durée de garantie > garantie légale
appareil cassé = ne marche plus = ne fonctionne plus = tombé en panne > garantie conformité
se faire rembourser = remboursement achat > rétractation
échanger un article = rendre un article > échange remboursement
commande annulée = pas livré = jamais reçu = retard livraison > livraison achat
site frauduleux = faux site > escroquerie internet
phishing = hameçonnage = mail frauduleux > escroquerie internet
arnaque internet = escroc > escroquerie
démarcheur = vendeur à domicile > démarchage à domicile
bloctel = numéro inconnu = appels incessants > démarchage téléphonique
se désabonner = désabonnement = fin d'abonnement > résiliation abonnement
abonnement = forfait = souscription
salle de sport = club de sport abonnement > résiliation
free = orange = sfr = bouygues > opérateur téléphonique
fibre = adsl = box > internet
hors forfait = facture de téléphone > facture téléphone mobile
débloquer téléphone = désimlocker > déverrouillage téléphone
téléphone volé = portable volé = imei > vol téléphone portable
facture d'eau = facture edf = facture de gaz > facture
coupure = couper l'électricité = coupure de courant > impayé facture électricité
linky > compteur communicant
médiateur > médiateur
dgccrf = répression des fraudes > consommation
association de consommateurs = ufc > association consommateurs
action de groupe = class action
étiquette = étiquetage > information consommateur
périmé = date de péremption > date limite de consommation
bio = label > signe de qualité
resto = restaurant = menu > restauration
intoxication alimentaire > hygiène restauration
pourboire > prix service
coiffeur prix = affichage des prix
déménageur > contrat déménagement
garagiste = garage réparation > réparation véhicule
pompes funèbres devis > obsèques
agence de voyage = voyage organisé = tour opérateur > voyage
réservation hôtel = annuler hôtel > réservation hébergement
billet d'avion = billet d'avion > transport aérien
carte cadeau = bon d'achat > chèque-cadeau
soldes > soldes
douanes = douanier > douane
duty free = détaxe
colis étranger = achat hors europe > droits de douane
cigarettes étranger = ramener du tabac = ramener de l'alcool > rapporter de l'étranger
contrefaçon sac > contrefaçon
ramener un souvenir > douane marchandises
assurance affinitaire > assurance
conciliateur > conciliateur de justice
plainte contre un professionnel > litige consommation
`;
