/** Accounts, savings, loans, insurance. One line per notion: see `table.ts`. */
export const BANQUE = `
rib = iban > virement
sepa > virement prélèvement
distributeur = dab = retrait d'argent > carte de retrait
code secret = code carte > carte bancaire
sans contact > carte bancaire paiement
opposition carte = faire opposition > perte carte bancaire = vol carte bancaire
carte bloquée > carte bancaire
chèque volé = chéquier volé = chéquier perdu > opposition chèque
chèque refusé = chèque impayé > chèque sans provision
ficp = fcc > fichier incidents
fiché banque de france = fichage > fichier incidents
être à découvert = autorisation de découvert > découvert
frais de banque = frais de tenue de compte > tarifs bancaires
conseiller bancaire = litige banque = plainte banque > médiateur bancaire
la banque refuse = banque refuse compte > droit au compte
compte étranger = compte à l'étranger > compte bancaire étranger
fermer un compte = clôturer un compte > clôture compte bancaire
retirer de l'argent pour quelqu'un > procuration bancaire
payer en espèces = payer en liquide = argent liquide > paiement en espèces
billet abîmé = faux billet = fausse monnaie > billets et pièces
livret jeune = livret enfant > livret
taux livret > livret a
codevi = développement durable > ldds
assurance-vie = assurance vie
actions = bourse = titres = trader > investissement bourse
bitcoin = crypto = cryptomonnaie > actif numérique
plan d'épargne = épargner
pee = perco = percol > épargne salariale
débloquer son pee = débloquer participation = déblocage > déblocage anticipé épargne salariale
prêt auto = crédit auto = crédit voiture > crédit affecté
prêt étudiant = emprunt étudiant > prêt étudiant garanti
prêt personnel > crédit à la consommation
petit crédit = microcrédit = micro-crédit
taux d'usure > taux crédit
taeg = teg > taux annuel effectif global
renégocier = rachat de crédit = renégociation > crédit
refus de prêt > crédit
hypothéquer = hypothèque
apport > prêt
assurance crédit = assurance emprunteur
rembourser plus tôt = solder un crédit > remboursement anticipé crédit
dossier de surendettement = dossier banque de france > déposer dossier surendettement
effacer ses dettes = effacement de dette > rétablissement personnel
huissier = commissaire de justice
saisie = saisir > saisie
compte saisi > saisie compte bancaire
saisie salaire > saisie des rémunérations
prime d'assurance = cotisation d'assurance
bonus = malus > bonus-malus assurance
risques assurance auto = assurance au tiers > assurance auto
sinistre = dégât > indemnisation assurance
dégât des eaux = fuite d'eau = inondation > assurance habitation dégât des eaux
incendie = feu > assurance incendie
tempête = grêle = catastrophe naturelle = sécheresse > catastrophes naturelles assurance
changer d'assurance = quitter assurance = résilier assurance > résiliation contrat assurance
loi hamon = loi chatel > résiliation assurance
assurance refuse = assureur refuse = désaccord assurance > litige assureur
responsabilité civile = rc
assurance scolaire > assurance scolaire
expert d'assurance > expertise assurance
assurance voyage = assurance rapatriement > assistance voyage
acheter une voiture en allemagne = voiture étrangère > acheter véhicule en europe
mon assurance quand je déménage > assurance déménagement
assurance appartement = assurance locataire > assurance risques locatifs
où payer ses impôts pays = résident fiscal > domicile fiscal
payer avec ma carte à l'étranger = frais carte étranger > payer à l'étranger
compte en suisse = compte revolut = compte n26 > comptes ouverts à l'étranger
assurance ski = accident de ski > assurance ski
prime d'intéressement > intéressement
livret populaire > livret d'épargne populaire
carte qui bipe = payer sans code > paiement sans contact
échéance impôts = calendrier des impôts > quand payer impôts
impôt sur les riches > hauts revenus
contester ses impôts = désaccord impôts > recours impôt
question au fisc > rescrit fiscal
ligne de téléphone fixe = abonnement france télécom > téléphone fixe dégroupage
obligations d'état = bons du trésor > valeurs du trésor
course de taxi = prix du taxi = chauffeur de taxi > taxis
`;
