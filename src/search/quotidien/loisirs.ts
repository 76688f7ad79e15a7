/** Leisure: animals, arms, boats, sport, games. One line per notion: see `table.ts`. */
export const LOISIRS = `
donner à manger aux pigeons > nourrir les pigeons
tyrolienne = parcours dans les arbres > accrobranche
fusil = fusil de chasse = carabine > arme catégorie
pistolet = revolver = flingue > arme catégorie b
bombe lacrymogène = gazeuse = matraque > armes catégories
stand de tir = licence de tir > arme tir sportif
vieux fusils = arme du grand-père > collectionner des armes
dormir pas cher jeune = hostel > auberge de jeunesse
péniche = barque = bateau rivière > bateau de plaisance eaux intérieures
caravane = camper > caravanage
immatriculer un bateau > enregistrement bateau plaisance
jeu violent = âge jeu vidéo = console > classement pegi
louer un bateau = jet-ski > location bateau plaisance
drone = photos aériennes > filmer photos depuis le ciel
taxe hôtel = taxe touristique > taxe de séjour
aide licence sportive = aide sport enfant > coupon sport
300 euros culture jeune = pass 18 ans > pass culture
mordu par un chien = chien m'a mordu = griffé par un chat > morsure animal
supporter de foot = interdit de stade = fumigène > stades match
télécharger film = streaming = torrent = pirater un film > téléchargement légal
hadopi > téléchargement
certificat sport = certificat pour la licence > certificat médical sport
tuer un mouton = abattre un cochon > tuer animal
`;
