/** Shops, craft, farming, trades with rules. One line per notion: see `table.ts`. */
export const COMMERCE = `
pizzeria = snack = kebab = fast-food > restauration
licence restaurant = permis d'exploitation > débit de boissons
servir de l'alcool = vendre de la bière > licence débit de boissons
fumoir = chicha > interdiction de fumer
hygiène restaurant = haccp > hygiène restauration
doggy bag = gaspillage alimentaire
traiteur = boucher = boucherie = poissonnerie > commerce alimentaire
esthéticienne = tatoueur = piercing = manucure > esthétique
barbier > coiffeur
coach sportif = prof de sport > éducateur sportif
toiletteur = pension canine > animaux
bijoutier = or = achat d'or > métaux précieux
antiquaire = brocanteur = dépôt-vente = friperie > revendeur objets mobiliers
garage auto = mécanicien = carrossier > réparation automobile
casse auto > centre véhicules hors d'usage
chauffeur vtc = uber > vtc
livreur à vélo = deliveroo > transport marchandises
déménageur > transport routier
ambulancier > transport sanitaire
agent de sécurité = vigile = videur > sécurité privée
détective > agent de recherches privées
agent immobilier = agence immobilière
plombier = électricien = maçon = btp > artisan bâtiment
chantier > btp
médecin = infirmier libéral = kiné libéral > professionnel de santé
pharmacien = opticien > pharmacie
avocat = notaire = expert-comptable > profession réglementée
guide = agence de voyages = tour-opérateur > tourisme
hôtelier = camping = gîte > hébergement touristique
ouvrir un gîte = ouvrir une chambre d'hôte > chambre d'hôtes
photographe = graphiste = peintre = sculpteur = illustrateur > artiste
maison des artistes = agessa > artiste auteur
maison d'édition = éditeur = isbn > édition livre
groupe de musique = organiser un concert > spectacle
tourner un film = tournage > cinéma
agriculteur = paysan = éleveur = maraîcher
jeune agriculteur = s'installer agriculteur > installation agriculteur
pac = prime agricole > aides agriculteurs
vache = mouton = cochon = bétail > élevage
vin = vigneron = viticulteur = vigne
couper des arbres = déboiser = forêt > défrichement
louer des terres = fermage = bail agricole > bail rural
traiter les cultures > phytosanitaire
arroser = irrigation = étang > eau prélèvement
apiculteur = miel
chasse gibier > chasse
supermarché = grande surface = centre commercial > autorisation exploitation commerciale
ouvrir le dimanche = travail dimanche magasin > ouverture dimanche
liquidation magasin = déstockage > vente en liquidation
vente à perte = prix cassé > revente à perte
marchandage = négociation fournisseur > pratiques commerciales
publicité mensongère = fausse pub > pratique commerciale trompeuse
jeu concours = loterie publicitaire
newsletter = emailing = prospection > prospection commerciale
cookies = mentions légales site > site internet obligations
crowdfunding = financement participatif = cagnotte
business plan = étude de marché > création entreprise
pépinière = couveuse > création entreprise
adresse pro > domiciliation entreprise
eurl = sasu = sci = ei = eirl > statut juridique
apport en capital = capital social > société
greffe = rcs = registre du commerce > immatriculation entreprise
inpi = brevet = marque = modèle
annonces légales = jal
fermer boutique = cesser son activité > cessation d'activité
mise en sommeil = pause activité > cessation temporaire d'activité
redressement = liquidation > redressement judiciaire
prêt entreprise = banque refuse prêt pro > financement entreprise
médiateur du crédit > médiation crédit
client ne paie pas = facture non payée > recouvrement créances
délai de règlement > délais de paiement
faire une facture > facturation mentions
devis obligatoire > devis
caisse > logiciel de caisse
archives = combien de temps garder > conservation documents
contrôle urssaf = contrôle fiscal = redressement fiscal > contrôle
tva à déclarer = déclarer la tva > déclaration tva
ca3 = ca12 > déclaration tva
bic = bnc = ba > bénéfices
liasse fiscale > déclaration résultats
cvae = cfe > contribution économique territoriale
taxe bureaux > taxe sur les bureaux
tascom > taxe surfaces commerciales
taxe d'apprentissage = taxe formation
cice = cir = crédit d'impôt recherche = jei > crédit d'impôt entreprise
embaucher = recruter = embauche
premier salarié = premier employé > embauche
aide embauche = prime embauche
apprenti aide = aide apprenti > aide apprentissage
déclarer un salarié = déclaration d'embauche > déclaration préalable à l'embauche
payer un salarié = fiche de paie employeur > rémunération
charges patronales = cotisations patronales > cotisations employeur
réduction fillon > réduction générale cotisations
virer un salarié = licencier un salarié > licenciement
registre du personnel = affichage obligatoire > obligations employeur
duerp = document unique
harcèlement employeur > prévention harcèlement
mutuelle salariés = prévoyance > complémentaire santé employeur
titres restaurant = ticket restaurant = chèque déjeuner > titre-restaurant
voiture de fonction = véhicule de service > avantage en nature
télétravail mise en place > télétravail
salarié étranger = employer un étranger
ssi = rsi = indépendant > travailleur indépendant
retraite indépendant > retraite travailleur indépendant
congé maternité indépendante > maternité travailleur indépendant
candidater = répondre à un appel d'offres > réponse marché public
dc1 = dc2 = dume > candidature marché public
chorus > facture électronique
zone franche = quartier prioritaire > quartiers prioritaires de la ville
signer un accord avec syndicat > déposer accord d'entreprise
portage = consultant indépendant > portage salarial
au noir = travail au black = non déclaré > travail illégal dissimulé
nombre de salariés seuil = plus de 50 salariés > seuils d'effectifs
registre des employés > registres du personnel
fournisseur en faillite = client en faillite > déclaration de créances
client ne paie plus = facture impayée > recouvrement créance
bail précaire = bail court commerce > bail dérogatoire
entreprise en redressement = vérifier une entreprise > entreprise procédure collective
déposer les comptes = greffe comptes annuels > dépôt des comptes sociaux
fermer une usine = trouver un repreneur > fermeture établissement repreneur
commissaire aux comptes = audit des comptes
entreprise coule = boîte va mal = faillite > cessation de paiement
faillite = dépôt de bilan = déposer le bilan > redressement liquidation judiciaire
éviter la faillite = difficultés entreprise > sauvegarde mandat ad hoc
effacer dettes indépendant = petit patron ruiné > rétablissement professionnel
prêt bancaire entreprise > crédit aux entreprises
couveuse = tester son activité = couveuse d'entreprise > contrat d'appui au projet
capital de départ = argent pour ouvrir une sarl > dépôt de capital social
ouvrir une deuxième boutique = deuxième magasin > établissement secondaire
entreprise sociale = économie solidaire = ess > agrément esus
code ape = code naf > déterminer activité entreprise
tenir un commerce sans en être propriétaire > location-gérance
racheter mon entreprise avec collègues > rachat entreprise par salariés
passer en société = quitter la micro > transformation entreprise individuelle société
tva à payer quand > exigibilité tva
jeux d'argent = paris sportifs = poker > jeux paris taxés
surface du magasin taxe > tascom
déclarer en ligne pro = télédéclarer > dématérialisées déclarations fiscales
commerce vide taxe > taxe friches commerciales
chambre de commerce cotisation > taxes frais de chambre
fabriqué en france > made in france
balance commerce = peser > poids et mesures
métier journaliste > carte de presse
plage privée = restaurant de plage > concession de plage
vieux pneus > pneus usagés
architecte > architecture
devenir taxi = licence de taxi > chauffeur de taxi
lancer un journal = magazine > parution périodique
droits d'auteur livre = publier un livre > contrat d'édition
convoyeur = camion blindé > transport de fonds
produits dangereux camion > transport matières dangereuses
devenir transporteur = société de transport > transporteur routier
jeune agriculteur = déficit ferme > déficit agricole
`;
