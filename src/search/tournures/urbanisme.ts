/** Building, waste, neighbours, as people speak of them. One line per subject: see `table.ts`. */
export const URBANISME = `
plan de ma parcelle = numéro de parcelle = limites de mon terrain = plan terrain = appartient terrain = appartient champ = appartient parcelle > consulter cadastre
peut-on construire sur ce terrain = plu = bâtir parcelle = bâtir terrain > certificat urbanisme
faire un forage = creuser un puits = creuser eau > construire puits jardin
fenêtre de toit = velux = ravalement façade = changer les volets = clôture mairie > déclaration préalable travaux
abattre une maison = casser un bâtiment = raser maison = abattre hangar = abattre grange = casser maison > permis démolir
changer les plans = modifier mon permis > permis modificatif permis construire
bâtir une maison = ajouter pièce = pièce en plus = surélever > permis de construire
voisin permis contestation = attaquer un permis > contestation autorisation urbanisme
plus de 150 m2 = plans maison = dessiner plans = dessine plan = plans soi-même > recourir architecte
permis de construire expiré = prolonger mon permis = commencer travaux permis = permis pas commencé > urbanisme durée validité autorisation
taxe pour construire = impôt construire > taxe aménagement
grange en maison = magasin appart = magasin logement = boutique logement = atelier logement > transformer local logement
cave en studio = habiter une cave = cave aménagée = louer cave > transformer sous-sol logement
racheter un terrain avec permis > transfert permis construire
calcul m2 = mètres carrés construits > surface plancher construction
grillage = palissade = portail > implantation clôtures
fosse septique = tout à l'égout = égouts = spanc > assainissement eaux usées
cabanon = chalet de jardin > autorisation abri jardin
champ maison > construire terrain agricole
devis artisan = artisan a disparu = chantier abandonné = maçon chantier = plombier chantier = artisan chantier = artisan parti > contrat entreprise travaux logement
constructeur de maison = ccmi > contrat professionnel construire maison
fissures maison neuve = malfaçon = malfaçons = fissure > garantie décennale construction
malfaçons après réception = parfait achèvement > garanties réception travaux
panneau permis = pancarte permis > affichage autorisation urbanisme
début des travaux mairie > déclaration ouverture chantier
fin des travaux mairie = travaux terminés mairie > achèvement conformité travaux
sortir les poubelles = ramassage poubelles = jour poubelles = benne = éboueurs = camion poubelle = sac jaune = bac jaune = tri sélectif > ordures ménagères classiques
faire un feu dans le jardin = brûler de l'herbe = voisin brûle fumée > brûler déchets verts
vieux canapé = frigo à jeter = machine à laver à jeter = enlever gros meubles > encombrants déchets volumineux
vieil ordinateur = télé cassée jeter > déchets équipements électriques électroniques
jeter par terre = dépôt sauvage = mégot amende = crotte de chien amende > amende abandon déchets rue
débroussailler = incendie forêt obligation > débroussaillage obligatoire
piles = huile de vidange = vieux vêtements = pots de peinture > recycler jeter déchets
jeunes dans le hall = dealers immeuble = squat hall = bande de jeunes = jeunes cage d'escalier = jeunes en bas > attroupement hall immeuble
voisin herbes hautes = terrain abandonné = ronces voisin > terrain non entretenu
odeurs voisin = odeur fumier = odeur restaurant = pue = puanteur = mauvaise odeur > nuisances olfactives
bruit bar = bruit travaux = bruit restaurant = musique bar > bruits activités professionnelles
voisin fait du bruit = musique voisin = fête voisin = chien qui aboie = talons voisin du dessus = enfants qui courent = musique soir = musique nuit = musique fort = sono > bruits comportement
verglas trottoir > déneiger trottoir
spa jardin = bain à remous = sauna jardin > jacuzzi jardin
récupérateur d'eau = citerne eau = citerne arroser = cuve pluie = arroser pluie > récupération eau pluie
revendre mon électricité > vente électricité panneaux solaires
poêle à bois = cheminée interdite > feu cheminée
vivre en caravane = mobil-home jardin > caravane mobile-home jardin
passer chez le voisin échafaudage > tour d'échelle
hauteur mur = mur entre voisins > hauteur distance mur clôture
creuser une piscine = piscine hors sol > installation construction piscine
terrasse jardin = pergola = serre jardin = abri voiture = carport > annexes extérieures jardin
chemin chez le voisin = terrain enclavé > droit passage terrain
mur du voisin qui penche > mur mitoyen
géomètre = limite terrain voisin = arrête terrain = limite terrain = bornes terrain > bornage terrains
arbre du voisin = branches du voisin = racines du voisin = couper la haie = feuilles du voisin = thuya = laurier = cyprès = élaguer = tailler haie > plantations haies arbres
voisin voit chez moi = vue sur mon jardin > création ouverture fenêtres
compter m2 = compter mètres carrés = calculer mètres carrés > surface plancher calcul
ordures trottoir = ordures rue = décharge sauvage = sacs poubelle rue > abandon déchets rue
grillades = merguez > barbecue voisin
entend voisin = murs fins = mal insonorisé = isolation phonique > insonoriser logement
photovoltaïque = produire courant = produire électricité > électricité panneaux solaires
parabole = antenne toit = climatiseur façade = climatisation façade = pompe à chaleur façade > maison travaux extérieurs
eau du voisin = gouttière voisin = ruissellement > eaux ruissellement terrain voisin
déménager armes = déménager fusils > arme changement adresse
chasser étranger = fusil étranger > carte européenne armes
bijoutier arme = convoyeur > risque professionnel arme défendre
singe = reptile = mygale > autorisation détenir animal
mutuelle chien = mutuelle chat = mutuelle animal > assurer animal compagnie
hérisson = chauve-souris = rapace = espèce menacée = hirondelle = nid oiseau > espèces animales protégées
`;
