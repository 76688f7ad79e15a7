/** Insurance, bank, credit, savings, as people speak of them. One line per subject: see `table.ts`. */
export const ARGENT = `
mobylette = mob = vélomoteur > scooter
sanglier = chevreuil = biche = cerf > accident animal sauvage
camping-car assurance = remorque assurance = assurer camping-car = assurer remorque > caravane assurance auto
moissonneuse = quad assurance = tondeuse autoportée > assurer tracteur engin agricole
ivre assurance = bourré assurance = ivre accident = saoul accident = cannabis accident = bu accident > accident alcool drogue assurance
copain conduit = ami conduit = prêter ma voiture = prêter sa voiture = fils conduit ma voiture = prêté ma voiture > assurance prêt véhicule particuliers
aucun assureur = assureur refuse voiture = résilié par mon assurance = personne veut m'assurer > assurances refusent assurer véhicule
voiture foutue = voiture irréparable = voiture à la casse = bonne pour la casse = voiture en miettes > épave voiture accidentée
assurance vélo = trottinette assurance = assurer bicyclette > assurer vélo
reste à ma charge = retenu par l'assurance > franchise assurance
causer des dégâts assurance = blesser quelqu'un assurance = blesse en voiture = dommages aux autres > assurance garantie responsabilité civile
trop tard assurance = combien de temps assurance = réclamer assurance délai > délai prescription assurance
voiturette > voiture sans permis
deux chevaux = vieille voiture = voiture ancienne = oldtimer = voiture de collection > voiture collection
renversé = écrasé par une voiture = blessé en voiture = blessé route = blessé accident > accident de la route victimes dommages corporels
chauffard = conducteur pas assuré = responsable enfui = voiture en fuite = percuté filé > accident de la route fgao
réparer ma voiture choc = réparations après accident = voiture abîmée > dégâts matériels accident de la route indemnisation
voiture fracturée = voiture forcée = remboursement voiture volée = volé voiture toucher > assurance indemnisation vol véhicule
assurance trop chère = assurance augmente = prix assurance voiture > assurance auto tarif cotisations
vient d'avoir le permis assurance = permis depuis peu = conducteur débutant = jeune permis > assurance auto jeune conducteur
accrochage = remplir le constat = percuté voiture = rentré dedans = rayé ma voiture = embouti = embouti portière = rétroviseur cassé > constat amiable accident
vignette verte = papillon vert = carte verte = macaron assurance > attestation certificat assurance
tous risques = bris de glace = pare-brise = vitre de voiture cassée > assurance auto garanties facultatives
assurance minimum = assurance la moins chère > assurance auto obligatoire tiers
quitter assurance voiture = quitter assureur auto = changer assurance voiture = loi hamon > assurance auto résiliation contrat
assurance veut pas payer = assureur veut pas rembourser = assureur répond pas = fâché avec mon assureur > assurance auto recours litiges
échange de maison = échanger sa maison = prêter ma maison = prêter mon appartement vacances > échange logement assurer
gîte assurance = assurer gîte = airbnb assurance > assurer meublé de tourisme
bateau assurance = bateau assurer = voilier = zodiac assurance = jet ski assurance > assurer bateau plaisance
bricolant = bricolage accident = tombé échelle = accident domestique > garantie accidents de la vie
avocat assurance = défendre mes droits assurance > garantie protection juridique
écran cassé = assurance smartphone = assurer smartphone = assurance portable = assurance ordinateur > assurer appareils portables
ski = skis = snowboard = jambe cassée ski = skier > assurance vacances ski
assurance appartement loué = locataire pas assuré = assuré loue > assurance locataire risques locatifs
change appartement assurance = change logement assurance = assurance déménage > assurance locataire déménagement
assurance bailleur = propriétaire assurance = pno > assurance logement propriétaire
fuite = machine à laver débordé = tache plafond = plafond qui goutte = voisin du dessus eau = inondé appartement = tuyau percé = eau qui coule > assurance dégâts des eaux
cambriolé = voleurs maison = porte forcée = voleurs porte = maison vidée = bijoux volés maison > assurance habitation vol cambriolage
maison brûlée = cuisine brûlé = feu dans la maison = explosion gaz = appartement brûlé = feu de friteuse > assurance habitation incendie explosion
maison inondée = tempête = fissures sécheresse = arrêté catastrophe = coulée de boue = tremblement de terre = toit arraché = grêle > assurance catastrophe naturelle
cassé vitre voisin = enfant a cassé = gosse cassé = boule de neige = ballon vitre = chien mordu assurance > accidents vie courante assurance
quitter assurance maison = quitter assureur maison = changer assurance maison > assurance habitation résiliation contrat
assureur maison payer = assurance habitation rembourse pas > assurance habitation recours litiges
mort argent compte = compte du défunt = mort banque = compte de ma mère morte = compte bloqué décès > compte bancaire décès
fille gérer mon compte = s'occuper de mon compte = signer à ma place banque = retirer argent pour ma mère > procuration bancaire
se plaindre banque = fâché banque = réclamation banque = litige banque > médiateur bancaire
compte gamin = compte enfant = compte fils = compte fille = carte pour ado = premier compte = compte ado > mineur compte bancaire livret
changer banque = passer autre banque = nouvelle banque = transférer virements > mobilité bancaire
compte suisse = revolut = n26 = banque étrangère > déclarer comptes étranger
prix banque = banque chère = frais de tenue de compte > banque tarifs clients
aucune banque = toutes les banques refusent = banque refuse compte = banques me refusent > refus ouverture compte droit au compte
banque ferme = banque vire = banque met dehors > clôture compte bancaire banque
rejet prélèvement = prélèvement rejeté = frais de rejet = commission d'intervention > incidents de paiement
dans le rouge = compte négatif = agios = compte dans le moins = moins sur mon compte = compte à sec > autorisation découvert bancaire
compte à deux = compte commun = compte avec mon mari = compte avec ma femme > compte bancaire joint
compte héritiers = compte succession > compte bancaire indivis
fiché crédit = fichage = fiché banque de france = ficher banque > fichier incidents remboursement crédits
plus droit chéquier = interdit chéquier = interdit bancaire = plus de chéquier > interdiction émettre chèques
comptes de mon père = banques de mon père = retrouver comptes > fichier comptes bancaires ficoba
chèque en bois = chèque rejeté = chèque impayé = chèque refusé = chèque non payé > chèque sans provision
retirer étranger = dollars = carte bleue étranger = frais carte étranger = changer argent voyage = carte états-unis > payer étranger
même monnaie > pays payer euros
mangé ma carte = distributeur gardé carte = carte restée machine = carte coincée = dab carte = avalé ma carte > carte bancaire avalée distributeur
paypal = porte-monnaie électronique = payer sur internet > moyens de paiement internet
vieux billets = anciens francs = pièces en francs = billets en francs > échanger francs euros
piqué carte bleue = volé carte bleue = pris ma carte bleue > vol carte bancaire
achats pas faits = pas fait cet achat = débit pas fait = piratage carte = piraté carte = arnaque carte = code volé = utilisé ma carte > fraude carte bancaire
en liquide = payer billets = payer cash = pièces de monnaie = contre des billets > paiement en espèces
sortir argent distributeur = distributeur combien = plafond retrait = sortir distributeur > retrait d'espèces
western union = argent au pays = envoyer du liquide = sous en afrique = envoyer argent famille > transfert argent mandat cash
rib = iban = envoyer argent compte > virement bancaire
prêt sans intérêt = prêt première maison = primo-accédant = premier logement prêt > prêt à taux zéro ptz
baisser taux prêt = renégocier prêt = racheter prêt = baisser mensualités = prêt trop cher > renégocier rachat crédit immobilier
rembourser plus tôt = solder prêt = finir de rembourser = finir mon prêt > rembourser crédit immobilier anticipation
plus payer ma maison = plus payer prêt = arrive payer maison = suspendre mensualités > difficultés payer mensualités crédit immobilier
assurance prêt > assurance emprunteur crédit immobilier
emprunter malade = cancer prêt = cancer emprunter = diabétique prêt = emprunter maladie = prêt refusé santé = prêt maladie = séropositif = handicapé prêt > assurance crédit convention aeras
chômage assurance prêt = assurance chômage prêt = perdre emploi prêt > prêt immobilier assurance perte d'emploi
sépare prêt maison = séparés prêt = ex prêt maison = divorce prêt maison > co-emprunteur séparation divorce
payer construction maison = faire construire argent > financer projet immobilier construction
mont-de-piété = gage = bijoux contre argent = ma tante prêt > prêt sur gage
vrai coût crédit = coût emprunt = coût du prêt = teg = taux d'intérêt > taux annuel effectif global
cetelem = cofidis = sofinco = plus rembourser crédit > crédit consommation difficultés remboursement
emprunter rsa = emprunter chômage = petit prêt = petit crédit = petit emprunt = emprunter sans revenus > microcrédit personnel
revolving = réserve d'argent > crédit renouvelable
quatre fois = trois fois sans frais = 4 fois = plusieurs fois > crédit gratuit consommation
emprunter études = prêt études = prêt école > prêt étudiant garanti
trop de dettes = trop de crédits = croule dettes = croule crédits = criblé de dettes = endetté jusqu'au cou = doit argent partout = m'en sors plus = noyé dettes > déposer dossier surendettement
effacer dettes = effacement des dettes = annuler dettes = faillite personnelle = repartir à zéro > surendettement rétablissement personnel
huissier banque de france = huissier surendettement = huissier endetté > saisi surendettement
sous de côté = argent de côté = placer argent = placer économies = économies = livret placement > comptes livrets épargne
pépé assurance-vie = retrouver assurance-vie = défunt assurance-vie > bénéficiaire assuré décédé assurance-vie
changer assurance-vie = touchera assurance-vie = toucher assurance-vie > modifier bénéficiaire assurance vie
acheter actions = trading = jouer bourse = placer bourse > placements en bourse
prêter à l'état = obligations d'état = bons du trésor > valeurs du trésor
petits revenus livret = livret pauvre > livret d'épargne populaire
sortir argent pee = débloquer pee = débloquer prime = argent bloqué entreprise = débloquer participation = casser pee > déblocage anticipé épargne salariale
vieux compte = livret oublié = compte oublié = ciclade = argent dormant > compte épargne inactif
prime bénéfices = partage des bénéfices = bénéfices patron > intéressement = participation
vieux jours = épargner retraite = économiser retraite > plan d'épargne retraite
patron donne actions = actions patron > attribution actions gratuites
`;
