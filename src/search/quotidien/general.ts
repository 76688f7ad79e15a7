/** Words of every question: losing, renewing, contesting, paying; ages and places. One line per notion: see `table.ts`. */
export const GENERAL = `
fils > enfant mineur = enfant
fille > enfant mineur = enfant
enfant = mineur
adulte = majeur
ado > mineur = jeune = adolescent
perdu = perte = égaré
volé = vol
abîmé = détérioré = détérioration
refaire > renouvellement = duplicata
renouveler = renouvellement = prolonger
périmé = expiré = durée de validité
prix = coût = tarif = montant
délai > durée
changer = modifier = changement = modification
annuler = annulation = résilier = résiliation = rétractation
arrêter > cesser = résilier = cessation
fermer > cessation = clôture = dissolution
ouvrir > ouverture = création
créer = création
refus = rejet = refuser = refusé
contester = recours = contestation = réclamation = litige
désaccord = conflit = litige = différend = dispute
bercy > ministère économique = impôts
médiation = médiateur
se plaindre > réclamation = plainte
remboursement = rembourser = indemnisation
aide = allocation = prime = prestation
aide financière > aide = allocation = prêt
argent > somme = aide
toucher > percevoir = montant
papier > document = justificatif
preuve = justificatif = prouver = attestation
attestation = certificat = justificatif
3ème = troisième
6ème = sixième
moins de 25 ans > jeune
moins de 18 ans > mineur
plus de 60 ans > personne âgée
senior = personne âgée
vieux > personne âgée = ancien
union européenne = europe = européen = ue
guadeloupe = martinique = réunion = guyane = mayotte > outre-mer
dom-tom = outre-mer
pays étranger > étranger
hors de france > étranger
partir vivre à l'étranger = expatriation = s'installer à l'étranger
rentrer en France = retour en France = revenir en france = revenir de l'étranger
mairie > commune
conseil municipal > collectivité territoriale = commune
délibération > actes collectivité territoriale
interdit = interdiction
obligatoire = obligation
exonéré = exonération = dispense = ne paye pas
payer = paiement
acheter = achat
vendre = vente
prêter = prêt
donner = don
assurer = assurance
transmettre = transmission
protéger = protection
signaler = signalement
enlever = retirer = supprimer = suppression
ajouter = ajout
augmenter = augmentation = revalorisation = révision
baisser = réduction
calculer = calcul
consulter = consultation
choisir = choix
remplacer = remplacement
reporter = report
organiser = organisation
rédiger = rédaction
échanger = échange
construire sans autorisation > infraction urbanisme
effacer dettes = effacement des dettes > rétablissement personnel
différence = différences
refaire > modifier = changer
rémunéré = rémunération
recevoir = percevoir
prévenir = avertir = informer = signaler
dénoncer > signaler
acquérir = acquisition = achat
céder = cession = vente
quitter = partir
exclure = exclusion = radiation
gratuit = gratuitement = sans frais
vérifier = vérification = contrôle
payer en plusieurs fois > échelonnement = délai de paiement
ne répond pas = sans réponse > silence = absence de réponse
se tromper = erreur = rectification
corriger = correction = rectifier = rectification
bloquer = opposition
renoncer = renonciation
obtenir = obtention
autoriser = autorisation
financer = financement
subvention = financement
former = formation
embauche = recrutement
élire = élection
nommer = nomination
interdire = interdiction
conserver = conservation
restituer = restitution = rendre
transférer = transfert
verser = versement
cotiser = cotisation
indemniser = indemnisation = dédommagement
dédommager = indemnisation
héberger = hébergement
covid = coronavirus
en fauteuil > handicap
sourd = malentendant
aveugle = malvoyant
maman = mère
papa = père
gosse > enfant
religion = religieux = culte = cultuelle
église > culte
fonctionnaire = agent public
agent de l'état > fonctionnaire = fonction publique
agent titulaire = fonctionnaire
contractuel = agent non titulaire
site officiel > en ligne
acheter appartement = devenir propriétaire = acheter maison > j'achète un logement
enceinte que faire > j'attends un enfant
nouvelle adresse > je déménage
quitter ses parents = premier appartement > je pars de chez mes parents
devenir handicapé > je suis en situation de handicap
fils handicapé = enfant autiste > mon enfant en situation de handicap
`;
