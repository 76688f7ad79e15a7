/** Insurance, bank, credit, savings, as people speak of them. One line per subject: see `table.ts`. */
export const ARGENT = `
papiers mobylette = papiers scooter = gendarmes scooter > documents circuler scooter
sanglier = chevreuil = biche > accident animal sauvage
voiture au garage = voiture ne roule plus = voiture stockée = véhicule au parking > véhicule assuré pas utilisé
ivre au volant = bourré au volant = cannabis au volant > accident emprise alcool drogue
copain conduit = prêter ma voiture = fils conduit ma voiture = un ami au volant > assurance prêt véhicule particuliers
trajets pour le patron = mission avec ma voiture > assuré véhicule personnel travail
aucun assureur ne veut = personne ne veut m'assurer = assureur refuse = résilié par mon assurance > assurances refusent assurer véhicule
conduire à 16 ans = accompagnateur assurance > assurance auto conduite accompagnée
voiture foutue = voiture irréparable = voiture à la casse = trop chère à réparer > épave voiture accidentée
vacances espagne voiture = carte verte étranger > couvert assurance auto voyage étranger
vélo électrique assurance = trottinette assurance > assurer circule vélo
somme qui reste à ma charge = reste à payer sinistre > franchise assurance
dommages que je cause aux autres = blesser quelqu'un assurance > garantie responsabilité civile
trop tard pour réclamer = combien de temps pour réclamer assurance > délai prescription assurance
expert assurance = passage de l'expert = expert conteste > assurance expertise
loa assurance = voiture en location longue durée > assurer véhicule leasing
blablacar > covoiturage
voiture ancienne = vieille voiture = oldtimer > voiture collection
blessé en voiture = piéton renversé = renversé par une voiture > accident de la route victimes dommages corporels
chauffard en fuite = délit de fuite = conducteur pas assuré = auteur inconnu accident > accident route fgao
voiture fracturée = tentative de vol voiture > indemnisation vol véhicule
prix assurance voiture = assurance trop chère = augmentation assurance voiture > assurance auto tarif cotisations
malus = coefficient assurance = bonus à 50 > bonus malus
permis depuis peu = conducteur débutant = jeune permis > assurance jeune conducteur surprime
accrochage = choc voiture = remplir le constat = tamponné > constat amiable accident
vignette verte = papillon vert = pare-brise assurance > attestation certificat assurance
tous risques = bris de glace = mieux assuré > assurance auto garanties facultatives
assurance minimum = assurance au minimum > assurance auto obligatoire tiers
changer d'assurance voiture = quitter mon assurance voiture = loi hamon voiture > assurance auto résiliation contrat
assurance ne veut pas payer = assurance refuse de rembourser = assureur ne répond pas > assurance recours litiges assureur
prêter son appartement = échanger sa maison vacances > échange logement assurer
bateau à moteur = voilier > assurer bateau plaisance
défendre mes droits assurance = avocat payé par l'assurance > protection juridique
écran cassé = assurance téléphone = assurance portable > assurer appareils portables
jambe cassée au ski = assurance ski = forfait de ski > assurance vacances ski
détecteur incendie assurance = daaf > détecteur fumée assureur
locataire pas assuré = assurance obligatoire locataire = assurance appartement loué > assurance locataire risques locatifs
assurer une coloc > assurance colocation
fuite d'eau = inondation appartement = voisin du dessus fuite = machine à laver débordé = plafond taché > dégâts des eaux
cambriolé = voleurs à la maison = porte forcée = fenêtre cassée voleurs > assurance habitation vol cambriolage
maison brûlée = feu dans la cuisine = explosion gaz > assurance habitation incendie
inondation = tempête = sécheresse fissures = arrêté catastrophe = coulée de boue > assurance catastrophe naturelle
mon enfant a cassé = boule de neige vitre = chien a mordu assurance > accidents vie courante assurance
changer d'assurance maison = quitter mon assurance maison > assurance habitation résiliation
assurer son appartement = prendre une assurance maison = assurance logement obligatoire > contrat assurance habitation conclusion
compte du défunt = compte bloqué décès = banque de mon père mort > compte bancaire décès
laisser ma fille gérer mon compte = signer pour moi à la banque > procuration bancaire
litige avec ma banque = réclamation banque = se plaindre banque > médiateur bancaire
compte pour mon fils = carte pour ado = premier compte > mineur compte bancaire livret
changer de banque = transférer mes prélèvements > mobilité bancaire
compte en suisse = compte n26 = compte revolut = banque étrangère > déclarer comptes étranger
frais bancaires = prix des services banque = agios tarifs > banque tarifs clients
aucune banque ne veut = interdit bancaire compte = ouvrir un compte refusé > refus ouverture compte droit au compte
banque ferme mon compte = banque me vire > clôture compte bancaire
rejet de prélèvement = frais de rejet = commission d'intervention > incidents paiement
à découvert = dans le rouge = compte négatif = agios > découvert bancaire
compte à deux = compte commun couple = compte conjoint > compte joint
fiché banque de france = fichage crédit = sortir du fichage > fichier incidents remboursement crédits
fiché chèque = interdit de chéquier = interdit bancaire > interdiction émettre chèques
quels comptes a mon père = retrouver un compte > fichier comptes bancaires ficoba
payer sans code = sans contact > paiement sans contact
chèque en bois = chèque rejeté = chèque impayé = chèque refusé > chèque sans provision
chèque de banque voiture = chèque certifié > chèque barré certifié banque
retirer à l'étranger = payer en dollars = frais carte étranger > payer étranger
carte avalée = distributeur a gardé ma carte = carte bloquée dans la machine > carte bancaire avalée distributeur
paypal = porte-monnaie électronique > moyens paiement uniquement internet
vieux billets en francs = pièces en francs = francs retrouvés > échanger francs euros
avoir une carte bancaire = renouvellement carte visa = mastercard > délivrance renouvellement carte bancaire
débit que je n'ai pas fait = achats pas à moi = piratage carte = carte piratée = arnaque carte = code volé > fraude carte bancaire
perdu mon chéquier = chéquier volé = bloquer un chèque > opposition chèque chéquier
payer en liquide = maximum en liquide = payer en billets > paiement espèces
retirer de l'argent = distributeur argent = retrait maximum > retrait espèces
western union = envoyer de l'argent au pays = envoyer de l'argent liquide > transfert argent mandat cash
arrêter un prélèvement = bloquer un prélèvement > prélèvement bancaire
envoyer de l'argent sur un compte = iban = rib > virement bancaire
prêt sans intérêt = prêt aidé état maison > prêt à taux zéro
renégocier mon prêt = racheter mon prêt maison = baisser mes mensualités > renégocier rachat crédit immobilier
rembourser plus tôt = solder mon prêt maison > rembourser crédit immobilier anticipation
plus capable de payer mon prêt maison = suspendre mes mensualités > difficultés payer mensualités crédit immobilier
assurance du prêt maison > assurance emprunteur crédit immobilier
banque refuse mon prêt compromis > vente crédit immobilier refusé
emprunter malade = cancer prêt = prêt refusé santé > convention aeras
chômage assurance prêt > assurance perte d'emploi prêt immobilier
séparés prêt maison = ex prêt maison = co-emprunteur > co-emprunteur séparation divorce
mont-de-piété = mettre en gage bijoux = ma tante prêt > prêt gage
quelqu'un qui se porte garant crédit > caution crédit consommation
vrai coût du crédit = teg > taux annuel effectif global
emprunter avec sa maison quand on est âgé > prêt viager hypothécaire
petit crédit = pas de crédit à la banque = emprunter petits revenus > microcrédit personnel
emprunter pour une voiture = crédit auto > crédit affecté achat spécifique
revolving = crédit revolving = réserve d'argent > crédit renouvelable
loa = lld = acheter voiture en leasing > leasing location option d'achat
payer en 4 fois = payer en plusieurs fois > crédit gratuit consommation
carte de magasin = carte cofidis = carte fidélité crédit > carte paiement crédit magasin
prêt pour mes études = emprunter études > prêt étudiant garanti
trop de dettes = trop de crédits = plus payer mes crédits = croule dettes = banque de france dettes > déposer dossier surendettement
effacer mes dettes = effacement des dettes > rétablissement personnel liquidation
expulsé endetté > expulsé surendettement
mettre de l'argent de côté = placer son argent > comptes livrets épargne
retrouver une assurance vie = défunt assurance vie > bénéficiaire assuré décédé assurance-vie
changer bénéficiaire assurance vie > modifier bénéficiaire assurance vie
acheter des actions = trading = placer en bourse > placements bourse
débloquer mon pee = débloquer épargne entreprise = prime bloquée > déblocage anticipé épargne salariale
vieux livret oublié = livret oublié = ciclade > compte épargne inactif
prime de bénéfices = partage des bénéfices > participation intéressement
`;
