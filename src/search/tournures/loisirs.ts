/** Weapons, hunting, animals, sport, holidays, as people speak of them. One line per subject: see `table.ts`. */
export const LOISIRS = `
fusil du grand-père = hériter d'un fusil = se débarrasser d'une arme = rendre une arme > arme conserver
couteau sur soi = bombe lacrymo = opinel = taser > porter arme défendre
fusil volé = fusil perdu > vol perte arme
pistolet tir = club de tir > arme tir sportif
acheter un fusil > achat détention arme chasse
passer le permis de chasser = devenir chasseur > examen permis chasse
renouveler permis de chasser = payer son permis de chasser > validation annuelle permis chasse
carte de pêche = pêcher rivière = pêcher étang > pêche eau douce
pêcher en mer = pêche à pied = coquillages > pêche loisir mer
pitbull = rottweiler = staff = muselière > chien dangereux
avion avec mon chien = emmener mon chat à l'étranger > voyager étranger animal compagnie
chien m'a mordu = mordu par un chien = griffé par un chat > morsure griffure animal
chien perdu = chat perdu = chien disparu = chat disparu = chien fugué > perdu animal compagnie
chien battu = voisin frappe son chien = animal maltraité = chien attaché > maltraitance animale
chat abandonné = trouvé un chien = fourrière chien > chien chat errant
chien mort = chat mort = enterrer mon chien = crématorium animaux > animal compagnie mort
portée de chiots = donner des chatons = vendre des chiots > particulier vendre chiens chats
pucer mon chat = puce électronique chien = vacciner mon chien = tatouage chien > chien chat règles
pain aux oiseaux = nourrir des oiseaux > nourrir pigeons
serpent = furet = perroquet = lapin nain = tortue > nouvel animal compagnie
tuer un cochon = tuer un mouton = égorger > particulier tuer animal manger
acheter un poney = équidé > cheval poney âne
chien en liberté = chien parc > promener chien laisse
garde du chien divorce > animal compagnie séparation
musée gratuit prof > pass éducation musées
musée gratuit jeunes = louvre moins de 26 ans > gratuit jeunes musées
300 euros 18 ans = pass culture > pass culture
télécharger légalement > téléchargement légal
âge jeux vidéo = jeux violents > jeux vidéo classement
certificat foot = certificat sport médecin = papier du docteur sport > certificat médical sport
aide pour le club de sport = pass sport > coupon sport
prendre des photos avec un drone > filmer photos ciel
prof de sport diplôme = coach sportif > éducateurs établissements sportifs
adhérer club foot > licence sportive
hooligan = interdit de match > interdiction stade
trottinette trottoir = patin à roulettes = gyropode > trottinette électrique rollers
faire voler un drone = piloter un drone > drone pilotage
partir en vacances pas cher = caf vacances = colonie pas chère > aide vacances familles
ancv > chèque-vacances salarié
hôtel facture = hôtel annulé = annuler une chambre > séjour hôtel réservation annulation
vol dans ma chambre d'hôtel > séjour hôtel vol
maison d'hôtes = bed and breakfast = gîte petit-déjeuner > chambres d'hôtes
dormir en camping-car = camper sauvage = planter la tente = bivouac > camping caravanage
airbnb chez moi = louer ma maison l'été = louer une chambre aux touristes > location résidence principale meublé tourisme
louer un gîte = louer une villa vacances = arnaque location vacances > location vacances meublé tourisme
conduire un bateau = permis mer = permis fluvial = permis côtier > permis bateau plaisance
jet-ski = jet ski > scooter mers
vendre mon bateau > vente bateau plaisance
gilets de sauvetage > sécurité passagers bateau
`;
