/** Offences, courts, debts, prison, as people speak of them. One line per subject: see `table.ts`. */
export const JUSTICE = `
refuse louer = louer étrangers > discrimination location
embauche enceinte = moins payée femme = promue femme > discrimination travail
couleur de peau = refoulé boîte = boîte de nuit refus = refoulé discothèque > discrimination
propos racistes > racisme victime
parce gay = parce lesbienne = agressé gay = insulté gay = insulté lesbienne = parce homo > homophobie
chef drague = patron drague = patron touche = chef touche = collègue touche = blague sexuelle = message osé > harcèlement sexuel
chef rabaisse = patron rabaisse = pression au travail = humilié travail = mise au placard = chef crie = chef hurle = crie dessus = pousser à bout patron = pousser à bout chef > harcèlement moral travail
appels anonymes = plein sms = appelle sans arrêt = appelle sans cesse = inonder textos = inconnu appelle > harcèlement téléphonique
insulter instagram = moquer facebook = moquer snapchat = moquer internet = moqueries tiktok = moqueries internet = photo moquer = insulter réseaux sociaux > cyber-harcèlement
moquerie = moquer = pourrit la vie = suit partout = suivre partout > harcèlement
choquante internet = choquant internet = site illégal = pédopornographie = pharos > signaler contenu illégal site internet
photo de moi internet = supprimer vidéo internet = écrit forum > responsabilité contenus publiés internet
film téléchargé = film gratuit = streaming gratuit = torrent > téléchargement illégal hadopi
faux mail = faux sms = faux message = faux conseiller = mail bizarre = sms bizarre = sms colis = cliqué lien > hameçonnage phishing
virus ordinateur = virus pc = virus bloque > rançongiciel
gros mot = doigt d'honneur > injure
mensonges sur moi = fausses rumeurs = raconte voisin = salir mon nom > diffamation
djihad = vanter attentat > apologie du terrorisme
tweet raciste = propos antisémites = antisémite > incitation à la haine raciale
insulté flic = insulter gendarme = cracher policier = cracher gendarme = insulter contrôleur = respect policier > outrage à agent
sifflée = sifflent rue = remarques bus = harcelée rue > outrage sexiste
mari bat = mari tape = mari cogne = compagnon tape = copain frappe = ex frappe = ex violent = conjoint violent = femme bat > violence conjugale
bagarre = rixe = coup de poing = coup de tête = baffe = gifler > coups et blessures
forcée à coucher = forcée rapport > viol personne majeure
pute > prostitution
gourou = embrigadé = endoctriné = gourou secte > association secte
touché seins = peloter = tripoter = frotter bus > agression sexuelle majeure
appeler flics = appeler police = numéro police = numéro d'urgence = appeler au secours > alerter police urgence
tué voiture = tuer voiture > homicide involontaire
ehpad maltraité = maison de retraite battue = aide-soignante brutale = frappe mamie = bat mamie = brutalise = bleus ehpad = bleus mamie > maltraitance personne âgée
rayé voiture = vitre cassée = pneus crevés = rétroviseur cassé = casser exprès = abîmé exprès > vandalisme
prêté rend pas = garde mon argent = parti caisse > abus de confiance
faux vendeur = arnaque leboncoin = vinted arnaque = faux site = fausse location = arnaquer internet = escroc > escroquerie
partir sans payer = resto basket = plein sans payer > part sans payer restaurant station-service
sac arraché = piqué téléphone = volé portefeuille = volé bijoux = effraction = forcé porte > vol cambriolage
scooter volé = volé moto = voiture disparu = piqué voiture > vol du véhicule
acheter volé = revendre volé = tombé du camion > recel de vol
mis le feu = incendiaire = pyromane = brûlé voiture > dégradation bien par le feu
police vacances = surveiller maison > opération tranquillité vacances
profite vieux = profite de ma mère = profite père âgé = embobiner = soutirer argent = signer grand-mère > abus de faiblesse
avocat revenus = avocat rsa = moyens avocat = sans argent avocat = avocat payé état = avocat pauvre > aide juridictionnelle
conseil juridique = juriste gratuit = question de droit = avocat sans payer = parler avocat > consulter gratuitement avocat
tiré au sort procès = tiré au sort tribunal > juré d'assises
avocat arnaqué = avocat répond = avocat incompétent = mécontent avocat = changer d'avocat = avocat rien > litige avec avocat
notaire traîner = notaire répond = notaire lent = notaire incompétent = mécontent notaire > litige avec un notaire
huissier malhonnête = huissier abus = content huissier = plainte huissier = huissier trop > litige avec huissier
fâché voisin = accord voisin = calmer dispute = brouille = médiation gratuite = dispute voisinage = conflit voisin amiable > conciliateur de justice
constat huissier = constater huissier > huissier de justice
greffier = magistrat > magistrats agents publics justice
tribunal divorce = tribunal loyer > juridictions civiles
cour européenne = devant l'europe = droits de l'homme > juridictions européennes
perdu jugement = papier jugement = copie divorce > copie d'un jugement
sms preuve = preuve tribunal = enregistrer conversation = enregistrement preuve > modes de preuve procès civil
appliquer jugement = respecte pas jugement = respecte décision tribunal > exécution décision juge civil
écrire au tribunal = écrire au juge > saisir tribunal judiciaire
client refuse payer = facture client impayée = récupérer somme > injonction de payer
trace police = plainte signaler = signalement commissariat > main courante plainte
regrette plainte = enlever plainte = annuler plainte = arrière plainte > retirer une plainte
frappé voleur = blessé voleur = blessé cambrioleur = défendre agresseur = tirer cambrioleur > légitime défense
agressé faire > victime d'une infraction
lettre gendarmerie = commissariat appelle = gendarmes appellent > convocation police gendarmerie
délai porter plainte = temps porter plainte = trop tard plainte = ans après plainte = temps déposer plainte = délai déposer plainte > délais de prescription justice pénale
police interroger = interroger sans arrêter = entendu librement = entendu par la police > audition libre
shit = beuh = cocaïne = coke = ecstasy = héroïne = fumer joint = crack > usage de drogues
sans avocat tribunal = défendre seul tribunal = défendre sans avocat > avocat obligatoire procès
tribunal contravention > tribunal de police
jugé viol = jugé meurtre = procès viol = assassin = assassinat > cour d'assises
gardé police = garder police = poste de police = cellule commissariat = arrêté gendarmes = arrêté policiers = embarqué police > garde à vue
fouiller ma maison = fouille maison > perquisition
plainte courrier = plainte par lettre = dénoncer vol > porter plainte
avouer = reconnaître faute procès > reconnaissance préalable culpabilité
rencontrer agresseur = arranger victime = s'arranger agresseur > médiation pénale
prison attendant procès = prison préventive = prison pas jugé = prison encore jugé > détention provisoire
signer commissariat = signer gendarmes = pointer gendarmerie = pointer gendarmes > contrôle judiciaire
erreur judiciaire = rouvrir procès > révision décision justice
recours après appel = cassation > cour de cassation
refaire juger = rejuger = pas d'accord jugement = recommencer procès = refaire procès > faire appel jugement
innocent prison = innocent emprisonné = prison pour rien = emprisonné erreur > indemnisé détention injustifiée
malade amiante = cancer amiante = travaillé amiante > victime amiante indemnisé
cassé magasin = casser magasin = tomber supermarché > casse dans un magasin
agresseur insolvable = dédommager = coupable insolvable = agresseur rembourse = agressé indemniser > victime infraction indemnisation fonds de garantie
prêter argent = prêté argent = prêté euros = prêter ami = prêt famille = papier prêt ami > reconnaissance de dette
huissier rsa = huissier retraite = saisir rsa = prendre rsa = saisir retraite > revenus saisissables
vieille dette = harcèle dette = réclame dette = menace dette = agence de recouvrement > société de recouvrement réclame
huissier porte = huissier serrurier = huissier clé > huissier entrer logement
huissier prendre = huissier emporter = saisir huissiers maison = huissier meubles > biens mobiliers ne peuvent pas saisis
allocs = alloc > allocations familiales
saisir caf = saisir allocs = prendre allocs > allocations familiales saisissables
prélever mon salaire = retient salaire dette = patron retient salaire > saisie sur salaire
minimum compte = laisser sur mon compte = reste compte saisi = banque laisser vivre > solde bancaire insaisissable
compte bloqué huissier > saisie compte bancaire
fisc compte = impôts pris compte = trésor pris salaire = impôts vidé compte > saisie administrative tiers détenteur
maison aux enchères = banque vendre maison = prendre maison crédit = perdre sa maison > saisie immobilière
bloquer biens = geler biens > saisie conservatoire
casier propre = enlever condamnation > condamnation figure casier judiciaire
bonne conduite = sortir tôt prison = raccourcir peine = diminuer peine = remise de peine > réduction de peine
amende confinement = couvre-feu = sortir sans attestation > non-respect confinement
jamais condamné = prouver pas condamné = papier de la justice > extrait casier judiciaire
condamné sans prison > sursis
colis prison = frère prison = mari prison = téléphoner prisonnier = linge prison = habits prison = visite prison = vêtements détenu > vie en prison liens extérieur
bac prison = études prison = cours prison > enseignement formation détenu
gagner argent prison = salaire prison = métier prison > travail en prison
prison à l'étranger = arrêter à l'étranger = emprisonné étranger = prison au maroc > arrestation à l'étranger
plaindre prison = conditions prison > contrôleur général des prisons
`;
