/** Housing, neighbours, building. One line per notion: see `table.ts`. */
export const LOGEMENT = `
maison = logement = habitation
appartement = logement = appart
hlm = logement social
aide au logement = apl = allocation logement
aide loyer > aide personnalisée logement = allocation logement
propriétaire > bailleur
bailleur > propriétaire
louer = location
contrat de location = bail
caution > dépôt de garantie
récupérer la caution > restitution dépôt de garantie
garant = caution
préavis = congé du locataire
quitter mon appartement > préavis locataire = congé locataire
donner son préavis > congé donné par le locataire
propriétaire veut récupérer > congé donné par le propriétaire
loyer impayé = ne paye plus son loyer = locataire qui ne paye plus
mettre dehors > expulsion
louer à plusieurs = colocation
airbnb > meublé de tourisme = location saisonnière
louer aux vacanciers > meublé de tourisme
maison de campagne > résidence secondaire
squat = squatteur
voisin bruyant = bruit voisin = tapage = tapage nocturne = nuisances sonores = bruits de voisinage
haie = plantation = arbre
muret = mur = clôture
mur entre > mur mitoyen = clôture
cabane = abri de jardin
travaux maison > déclaration préalable travaux = permis de construire
construire = construction
agrandir = agrandissement = extension maison
véranda > déclaration préalable travaux
déclaration de travaux = déclaration préalable
isoler = isolation = rénovation énergétique
aide travaux > aide amélioration habitat = maprimerenov
ma prime rénov = maprimerenov = prime transition énergétique
panneaux solaires = photovoltaïque
électricité > énergie = facture électricité
aide électricité = chèque énergie
edf > électricité
poubelle = ordures ménagères = déchets
matelas > encombrants
meubles > encombrants
déchetterie = déchets
jeter > déchets
brûler des feuilles = brûler des déchets verts
alarme incendie = détecteur de fumée
plan cadastral = cadastre
dpe = diagnostic performance énergétique
ascenseur > copropriété
acheter une maison > achat logement = compromis de vente
déménager = déménagement
nouvelle adresse > changement adresse
changement d'adresse > déménagement
sdf = sans domicile = sans abri = domiciliation
propriétaire occupant > propriétaire
locataire assurer > assurance habitation locataire
fuite d'eau = inondation = dégât des eaux
eau de pluie > eaux pluviales = ruissellement
moisissure > logement décent = insalubre
logement pourri > habitat insalubre = logement décent
chauffage en panne > logement décent = chauffage
augmentation de loyer > révision loyer
quittance > loyer
huissier = commissaire de justice
saisir mes meubles > saisie-vente
vendre mes meubles > saisie-vente
compromis = promesse de vente
notaire vente > acte de vente
terrain à bâtir > terrain
limite de terrain > bornage
charges > charges de copropriété = charges locatives
immeuble > copropriété
aboiements > bruits voisinage
arbre du voisin > plantation
feu de cheminée = cheminée
barbecue > troubles de voisinage
taxe abri de jardin > taxe d'aménagement
taxe sur les constructions > taxe d'aménagement
frigo = réfrigérateur = électroménager
électroménager > équipements électriques
ordinateur usagé > équipements électriques
sous-louer = sous-location
coloc = colocation
chambre étudiant = logement étudiant = résidence universitaire
cité u > résidence universitaire
fosse septique = assainissement
piscine > déclaration préalable travaux
fin de travaux = achèvement travaux
assurance maison = assurance habitation
mairie travaux > urbanisme
syndic > copropriété
loyer trop cher > encadrement loyer = diminution loyer
punaises de lit > nuisibles = logement décent
coupure > impayé électricité gaz eau
`;
