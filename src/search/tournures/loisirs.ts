/** Weapons, hunting, animals, sport, holidays, as people speak of them. One line per subject: see `table.ts`. */
export const LOISIRS = `
fusil du grand-père = hériter d'un fusil = se débarrasser d'une arme = rendre une arme > arme conserver
bombe lacrymo = opinel = poivre = matraque = poing américain = spray défense > porter arme défendre
fusil volé = fusil perdu = carabine pris = fusil pris = carabine volée > vol perte arme
pistolet tir = club de tir > arme tir sportif
acheter un fusil > achat détention arme chasse
passer le permis de chasser = devenir chasseur > examen permis chasse
renouveler permis de chasser = payer son permis de chasser > validation annuelle permis chasse
carte de pêche = pêcher rivière = pêcher étang > pêche eau douce
pêcher en mer = pêche à pied = coquillages = moules = huîtres = crabes = palourdes = crevettes > pêche loisir mer
staff = muselière > chien dangereux
avion avec mon chien = emmener mon chat à l'étranger > voyager étranger animal compagnie
chien m'a mordu = mordu par un chien = griffé par un chat > morsure griffure animal
chien disparu = chat disparu = chien fugué > perdu animal compagnie
chien battu = voisin frappe son chien = chien attaché = taper chien = frapper chien = chat battu = coups chien > maltraitance animale
chat abandonné = trouvé un chien = fourrière chien = fourrière animale = fourrière chat = refuge chien > chien chat errant
chien mort = chat mort = enterrer mon chien = crématorium animaux > animal compagnie mort
portée de chiots = donner des chatons = vendre des chiots > particulier vendre chiens chats
pucer mon chat = puce électronique chien = vacciner mon chien = tatouage chien > chien chat règles
pain aux oiseaux = nourrir des oiseaux > nourrir pigeons
lapin nain = tortue > nouvel animal compagnie
tuer un cochon = tuer un mouton = égorger > particulier tuer animal manger
acheter un poney = équidé > cheval poney âne
chien en liberté = chien parc > promener chien laisse
garde du chien divorce > animal compagnie séparation
musée gratuit prof > pass éducation musées
musée gratuit jeunes = louvre moins de 26 ans = louvre étudiant = louvre jeune = musée étudiant > gratuit jeunes musées
300 euros 18 ans = pass culture > pass culture
télécharger légalement > téléchargement légal
âge jeux vidéo = jeux violents > jeux vidéo classement
certificat foot = certificat sport médecin = papier du docteur sport = docteur foot = docteur sport = médecin foot > certificat médical sport
aide pour le club de sport = pass sport = payer judo = payer sport = payer club = payer danse > coupon sport
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
dormir en camping-car = camper sauvage = planter la tente = bivouac > camping
airbnb = louer ma maison l'été = louer une chambre aux touristes > location résidence principale meublé tourisme
louer un gîte = louer une villa vacances = arnaque location vacances = villa vacances = gîte décevant > location vacances meublé tourisme
conduire un bateau = permis mer = permis fluvial = permis côtier = hors-bord = vedette bateau > permis bateau plaisance
vendre mon bateau = vendre voilier > vente bateau plaisance
gilets de sauvetage > sécurité passagers bateau
sabre = épée = baïonnette > collectionner armes
chasser parrain = chasser sans permis = essayer chasse > chasse accompagnée
chienne petits = chiots = chatons = chatte petits > élevage vente chiens chats
puce électronique = vaccin chien = vacciner chat = puce chien > avoir chien chat règles
télé 12 ans = interdit moins de 12 = film violent télé > programmes violents télévision
foot = rugby = judo = basket = natation > sport
blessé sport = blessé foot = blessé rugby = entorse foot > assurances sport
tyrolienne = parc dans les arbres = grimper arbres > accrobranche parcours acrobatique
zodiac = barque = yacht > bateau plaisance
haute mer = large mer = loin mer > permis extension hauturière
acheter voilier > achat bateau plaisance
tableau étranger = statue étranger > œuvre art étranger
ebook = liseuse = livre électronique > livres numériques
handisport = fauteuil sport > sportives handicapées
mot du médecin = mot du docteur > certificat médical
supplément nuit = taxe camping > taxe de séjour
bateau ado = bateau fils = enfant barre > conduite accompagnée bateau
drapeau bateau = pavillon bateau > francisation bateau
`;
