/** Renting, buying, shared buildings, as people speak of them. One line per subject: see `table.ts`. */
export const LOGEMENT = `
terrain viabilisé = parcelle viabilisée > achat terrain lotissement
deux agences = plusieurs agences = mandat exclusif > agences immobilières vendre logement
vaut ma maison = estimer maison = estimer appart = prix des maisons = prix quartier maison = valeur de ma maison = vaut mon appartement = valeur appartement > prix au m² logement
appartient maison = appartient terrain = connaître propriétaire = nom du propriétaire > renseignements immobiliers
vendre crédit en cours = fini de payer appart = vends crédit remboursé > revendre logement remboursé prêt
perdu papiers maison = titre maison > perdu acte de propriété
proposer prix maison = proposition vendeur = négocier le prix > offre d'achat bien immobilier
rente maison = vendre et y rester = bouquet rente > viager
appartement neuf = logement neuf = acheter pas encore construit = appartement en construction > état futur achèvement
loi carrez > vente logement copropriété
annuler achat maison = regrette maison = changer d'avis maison = dix jours signature > promesse de vente logement existant
aide département loyer = plus payer loyer aide > fonds de solidarité logement
avancer caution = argent caution = payer la caution = verser caution > avance loca-pass dépôt de garantie
personne porter garant > garantie visale caution
coupure gaz = coupé eau = couper eau = coupé gaz > impayés factures électricité gaz eau
quitter edf = payer moins gaz = moins cher électricité = changer engie > changer de fournisseur électricité gaz
veolia = saur > médiateur de l'eau
litige edf = plainte edf = litige engie = edf réclamation = litige électricité = conflit edf > médiateur national de l'énergie
aide fioul = chèque fioul = aide bois = payer chauffage > chèque énergie
eau buvable = goût eau = eau sent > qualité eau du robinet
refaire salle de bain = refaire toiture = refaire toit = aide toiture > aides travaux logement
douche âgé = salle de bain âgée = monte-escalier = remplacer baignoire = barre d'appui = douche mamie = douche mère > travaux adaptation logement perte autonomie
bruit des avions = aéroport bruit > insonorisation logement aéroport
isoler 1 euro = combles 1 euro = chaudière fioul = grenier isoler > coup de pouce chauffage isolation
emprunt isoler = emprunt sans intérêt = prêt isoler > éco-prêt à taux zéro
toucher apl = calculer apl = montant apl > aide personnalisée au logement
louer fille apl = louer enfant apl = parents louent apl > allocation logement bien famille
virer syndic = syndic incompétent = renvoyer syndic = débarrasser syndic > changer de syndic
syndic cher = honoraires syndic > rémunération du syndic
mur porteur = casser mur appart = climatisation façade = climatisation balcon = clim copropriété > copropriété autorisation travaux
convoqué copro = lettre réunion copro > convocation assemblée générale copropriétaires
procuration copro = réunion copropriétaires = voter copropriété > déroulement assemblée générale copropriétaires
compte-rendu copro > procès-verbal assemblée générale copropriétaires
contester copro = contester ag = contester copropriétaires > contester décision assemblée générale
commerce immeuble = appart en cabinet = appart en bureau > changer usage lot copropriété
immeuble abandon = immeuble délabré > copropriété en difficulté
règles immeuble = interdit immeuble > règlement de copropriété
cloison = parquet appartement = carrelage appartement > copropriété aménagement appartement propriétaire occupant
linge fenêtre = jardinières fenêtre = drapeau fenêtre > accrocher objets fenêtres
poubelles immeuble = poubelles hall = vide-ordures > local à poubelles copropriété
mairie racheter maison = mairie acheter maison = commune prioritaire > zone de préemption vente
route sur mon terrain = autoroute terrain = état prendre maison > expropriation
logement de la mairie = appartement mairie = logement de la ville > demande logement social
attente hlm = attends hlm = priorité hlm = mal logé > droit au logement opposable
chambre universitaire = chambre étudiant = cité u > logement étudiant crous
demande hlm expirée = renouveler demande hlm > renouvellement demande logement social
plafond de ressources hlm = gagne trop hlm = qui a droit à un hlm > conditions obtenir logement social
papiers pour louer = pièces demandées pour louer = dossier appartement = fiches de paie pour louer = papiers proprio = papiers propriétaire = papiers bailleur = fiches de paie agence = bulletins de salaire louer = justificatifs louer > dossier location futur locataire
se porter garant loyer = parents garants = visale = pas de garant = sans garant = trouver garant > caution locataire logement privé
honoraires agence location = payer l'agence pour louer > frais agence immobilière location
payer l'huissier état des lieux > frais état des lieux locataire
mariés bail = nom des deux sur le bail > location logement couple marié
louer avec ma copine = louer avec mon copain = appart à deux = louer en couple = pas mariés louer = copain emménage = copine emménage = emménager ensemble > location concubins
chien interdit appartement = chat interdit bail = propriétaire refuse mon chien > contrat location interdire animaux
propriétaire a les clés > propriétaire double clés locataire
propriétaire veut faire visiter = visites pendant le préavis > droit de visite propriétaire locataire
louer un parking = louer un box > location garage box emplacement
annuler un bail signé = signé un bail mais > rétracter bail habitation
caution appartement = récupérer ma caution = proprio garde la caution = mois de caution > dépôt de garantie contrat location
entrée dans l'appartement = faire l'état des lieux = remise des clés = entrer dans l'appart > état des lieux entrée
état des lieux départ = rendre l'appartement > état des lieux sortie
problème avec mon propriétaire = conflit avec mon proprio = proprio ne veut rien faire > recours litige locatif
ne pas payer le dernier loyer > dépôt garantie dernier mois loyer
vivre à plusieurs = colocs = appart copains = vivre entre copains = appart amis > colocation règles
bail étudiant court = louer quelques mois > bail mobilité
écrire un bail = modèle de bail > rédaction bail habitation
quitter mon appart = partir de mon logement = rendre mon logement = lettre au propriétaire > préavis congé donné locataire
locataire mort = colocataire mort bail > abandon décès locataire
changer de hlm = échange hlm > échanger logement social locataires
acheter mon hlm > acheter logement social
partir sans prévenir > quitter logement sans préavis
préavis par mail = préavis par sms > bail envoyer préavis mail
vendre appartement loué = vendre avec le locataire > vendre logement habité locataire
un mois ou trois mois = préavis réduit = préavis d'un mois > délai préavis congé locataire
proprio me met dehors = propriétaire veut reprendre = proprio dehors = propriétaire dehors = bailleur dehors = mis dehors proprio = mis dehors propriétaire = mis dehors bailleur = proprio reprend = propriétaire reprend = bailleur reprend = proprio récupérer appartement = propriétaire récupérer appartement = bailleur récupérer appartement > congé donné propriétaire
peux plus payer mon loyer = loyer en retard = dette de loyer > difficultés payer loyer
loyer abusif = loyer plafonné = loyer exagéré = loyer exorbitant > encadrement loyers
gagne plus hlm = surloyer > logement social augmentation revenus
papier loyer payé > quittance loyer
augmentation de loyer = proprio augmente > révision loyer cours bail
indice loyer > indice référence loyers
31 mars = mise dehors hiver > trêve hivernale
gens occupent ma maison = intrus maison > squatteurs occupent logement
huissier expulsion = expulsé de mon appartement = locataire mauvais payeur = mauvais payeur = locataire paie pas = locataire paie plus > loyers impayés expulsion
charges trop élevées = régularisation de charges = eau ascenseur charges = ascenseur locataire = eau locataire = régularisation charges > charges payer locataire
repeindre appartement loué = percer les murs = travaux locataire = étagères = accrocher mur = percer mur > utilisation logement travaux locataire
louer ma chambre = sous-louer mon appart > sous-location logement locataire
chaudière locataire = robinet qui fuit = volet cassé > entretien courant réparations locatives
humidité appartement = pas de chauffage = logement froid = logement trop petit = champignons mur = salpêtre > logement décent
chauffage en panne propriétaire = gros travaux propriétaire = fenêtres à changer propriétaire > travaux charge bailleur
19 degrés = température appartement = degrés appartement = froid salon > température chauffé logement
9 m2 = taille minimum studio = chambre de bonne = logement minuscule = studio mètres carrés > surface minimum logement louer
étiquette énergie = énergivore = note énergie = lettre énergie > diagnostic performance énergétique
peinture au plomb = saturnisme > habitat contenant plomb
insectes bois = charpente insectes > termites habitat
rats appartement = cafards appartement = marchand de sommeil = logement dangereux = appartement dangereux > habitat insalubre
immeuble qui s'écroule = plafond qui tombe = maison en ruine > habitat péril
ascenseur en panne = coincé ascenseur = bloqué ascenseur > ascenseurs sécurité entretien
barrière piscine = alarme piscine = noyade piscine = noyade = tomber piscine = enfant piscine > dispositif sécurité piscines
ramoner = ramonage = entretien chaudière = conduit cheminée = nettoyer cheminée = chaudière fioul > entretien équipements chauffage
dossier hlm supprimé = demande hlm annulée = rayé hlm > radiation demande logement social
louer 17 ans = bail 17 ans > mineur signer contrat location
bail d'un an = louer un an > louer logement vide moins de 3 ans
proprio chat = propriétaire chat = bailleur chat = proprio chien = propriétaire chien = bailleur chien = chien location > location interdire animaux
liste des meubles = meubles obligatoires = meubles fournis > logement habitation meublé
rendre appart = quitter appart = prévenir proprio = prévenir propriétaire = prévenir bailleur = avertir proprio = avertir propriétaire = avertir bailleur > préavis congé locataire
hlm dehors = viré hlm = hlm expulse > logement social bailleur résilier
proprio sms = propriétaire sms = bailleur sms = proprio mail = propriétaire mail = bailleur mail > bail préavis mail
proprio menti = propriétaire menti = bailleur menti = proprio mensonge = propriétaire mensonge = bailleur mensonge = faux motif proprio = faux motif propriétaire = faux motif bailleur > préavis frauduleux bailleur
vieux loyer = anciens loyers = arriéré loyer > prescription dette locative
loyer trop bas > loyer sous-évalué
serrure voleurs = porte fracturée = serrure fracturée = porte forcée > dégradations cambriolage locataire
inconnus maison = maison occupée = inconnus appartement > squatteurs logement
chaudière panne = chauffe-eau panne = ballon d'eau chaude = toit fuit = toit proprio = toit propriétaire = toit bailleur = fenêtres proprio = fenêtres propriétaire = fenêtres bailleur = pleut logement > location travaux charge bailleur
locataire disparu = locataire envolé > abandon logement locataire
peinture toxique = vieilles peintures = peinture écaillée > habitat contenant plomb = risque exposition plomb
zone inondable = acheter inondable > état risques pollutions
bruit avions = maison avions = couloir aérien > diagnostic bruit aéroports
s'arranger proprio = s'arranger propriétaire = s'arranger bailleur = accord amiable proprio = accord amiable propriétaire = accord amiable bailleur > commission conciliation
coloc parti = coloc paie pas = dettes coloc > colocataire dettes préavis
seul sur le bail = bail au nom > location couple marié
petite annonce appartement = annonce location > location annonce agence immobilière
trous murs = moquette brûlée = abîmé appartement > dégradations logement cours location
texto > sms = mail
fosse vente = contrôle fosse > diagnostic assainissement non collectif
prises électriques = fils électriques = électricité dangereuse > diagnostic installation intérieure électricité
capricornes = vrillettes = bois mangé > termites habitat = diagnostic termites
fibrociment = amiante ciment > habitat contenant amiante
radioactif = radioactivité = granit maison > habitat contenant radon
aérodrome > aéroport
construit sans permis = construction illégale > infraction urbanisme prescription
double vitrage = laine de verre > travaux isolation thermique
maison pas finie = maison neuve retard = retard constructeur > garantie livraison maison individuelle
extincteur = incendie immeuble > copropriété sécurité incendie
`;
