/** Building, waste, neighbours, as people speak of them. One line per subject: see `table.ts`. */
export const URBANISME = `
plan de ma parcelle = numéro de parcelle = limites de mon terrain > consulter cadastre
terrain constructible = peut-on construire sur ce terrain = plu > certificat urbanisme
faire un forage = creuser un puits > construire puits jardin
fenêtre de toit = velux = ravalement façade = changer les volets = clôture mairie = changer les fenêtres > déclaration préalable travaux
abattre une maison = casser un bâtiment > permis démolir
changer les plans = modifier mon permis > permis modificatif permis construire
construire une maison = bâtir une maison = agrandissement maison > permis de construire
voisin construit = voisin permis contestation = attaquer un permis > contestation autorisation urbanisme
plus de 150 m2 > recourir architecte
permis de construire expiré = prolonger mon permis > urbanisme durée validité autorisation
taxe abri de jardin = taxe pour construire > taxe aménagement
grange en maison = bureau en appartement = garage en chambre > transformer local logement
cave en studio = habiter une cave > transformer sous-sol logement
racheter un terrain avec permis > transfert permis construire
calcul m2 = mètres carrés construits > surface plancher construction
grillage = palissade = portail > implantation clôtures
fosse septique = tout à l'égout = égouts = spanc > assainissement eaux usées
cabanon = chalet de jardin > autorisation abri jardin
champ maison > construire terrain agricole
devis artisan = artisan a disparu = chantier abandonné > contrat entreprise travaux logement
constructeur de maison = ccmi > contrat professionnel construire maison
fissures maison neuve = malfaçon = malfaçons > garantie décennale construction
malfaçons après réception = parfait achèvement > garanties réception travaux
panneau permis = pancarte permis > affichage autorisation urbanisme
début des travaux mairie > déclaration ouverture chantier
fin des travaux mairie = travaux terminés mairie > achèvement conformité travaux
sortir les poubelles = ramassage poubelles = jour poubelles > ordures ménagères classiques
faire un feu dans le jardin = brûler de l'herbe = voisin brûle fumée > brûler déchets verts
vieux canapé = frigo à jeter = machine à laver à jeter = enlever gros meubles > encombrants déchets volumineux
vieil ordinateur = télé cassée jeter > déchets équipements électriques électroniques
jeter par terre = dépôt sauvage = mégot amende = crotte de chien amende > amende abandon déchets rue
débroussailler = incendie forêt obligation > débroussaillage obligatoire
piles = huile de vidange = vieux vêtements = pots de peinture > recycler jeter déchets
fumée barbecue = odeur barbecue > barbecue voisin
jeunes dans le hall = dealers immeuble = squat hall > attroupement hall immeuble
voisin herbes hautes = terrain abandonné = ronces voisin > terrain non entretenu
odeurs voisin = odeur fumier = odeur restaurant > nuisances olfactives
bruit bar = bruit travaux = bruit restaurant = musique bar > bruits activités professionnelles
voisin fait du bruit = musique voisin = fête voisin = chien qui aboie = talons voisin du dessus = enfants qui courent > bruits comportement
neige trottoir = verglas trottoir > déneiger trottoir
spa jardin > jacuzzi jardin
récupérateur d'eau = citerne eau > récupération eau pluie
revendre mon électricité > vente électricité panneaux solaires
poêle à bois = cheminée interdite > feu cheminée
vivre en caravane = mobil-home jardin = tiny house > caravane mobile-home jardin
passer chez le voisin échafaudage > tour d'échelle
hauteur mur = mur entre voisins > hauteur distance mur clôture
creuser une piscine = piscine hors sol > installation construction piscine
terrasse jardin = pergola = serre jardin = abri voiture = carport > annexes extérieures jardin
chemin chez le voisin = terrain enclavé > droit passage terrain
mur du voisin qui penche = mur en commun > mur mitoyen
géomètre = limite terrain voisin > bornage terrains
arbre du voisin = branches du voisin = racines du voisin = couper la haie = feuilles du voisin > plantations haies arbres
voisin voit chez moi = vue sur mon jardin > création ouverture fenêtres
`;
