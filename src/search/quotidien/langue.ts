/** Everyday speech whatever the subject: familiar names of people, money and things, verbs of life's events. One line per notion: see `table.ts`. */
export const LANGUE = `
fric = thune = pognon > argent = aide financière
boulot = taf = job = turbin > travail = emploi
job > emploi
bosser = taffer > travailler
boîte > entreprise = employeur
patron = boss = chef > employeur
collègue > salarié
bagnole = caisse = tire > voiture = véhicule
bécane = moto = deux-roues > moto
mec = type > homme
meuf > femme
môme = marmot = gosse = gamin = mioche > enfant
bambin = petit bout > jeune enfant
rejeton > enfant
frangin = frère
frangine = sœur
pépé = mamie = mémé > grand-parent
tonton = oncle = tata = tante > famille
belle-mère = beau-père > beaux-parents
toubib > médecin
baraque = pavillon > maison
appart = appartement = studio = deux-pièces > logement
proprio = propriétaire = bailleur
coloc = colocataire = colocation
bouquin > livre
télé = télévision
ordi = ordinateur > équipement électrique
portable = smartphone > téléphone
gsm > téléphone mobile
frigo = réfrigérateur = lave-linge = machine à laver = électroménager = téléviseur > équipement électrique déchets
chiper = piquer = faucher > vol
voler = vol
cambriolé = cambrioleur = cambriolage
taper = cogner = frapper = battre > violence = coups et blessures
tabasser > coups et blessures
gifle = fessée > violence
engueuler = hurler > injure
insulter = insulte = injurier = injure
embêter = ennuyer > harcèlement
se faire arnaquer > escroquerie
magouille = triche = tricher > fraude
balance = mouchard > signaler
dormir dehors = à la rue > sans domicile
sdf = sans-abri = clochard > sans domicile stable
crever = décéder = trépas > décès
marier = mariage
larguer > séparation
mettre à la porte = jeter dehors > expulsion
déménagement = déménager = changement d'adresse
emménager = aménager > déménagement
bouger > déménager = mobilité
installation = vivre
partir vivre = aller vivre = refaire sa vie > vivre à l'étranger
loger > logement
nourrir = nourriture = manger > alimentation
rembourser = remboursement
réclamer = réclamation = demander
gagner = revenu = salaire
perdre = perte = retrait
enlever = retrait
tomber malade = maladie
se blesser = blessure = blessé
interdire = interdiction
punir = punition = sanction
tarif = prix = coût
cadeau = donner
offrir = don
jeter = déchet = poubelle
poubelle = ordures = ordure ménagère
nettoyer = nettoyage = entretien
abîmer = casser = dégradation = détérioration
réparer = réparation
bricoler = bricolage > travaux
bruit = bruyant = tapage
bruyant > bruit nuisance
chauffage = chauffer > énergie
élec = électricité
edf = engie = enedis > électricité gaz
flotte > eau
paperasse = dossier = formulaire
document à fournir = pièces à fournir > justificatif
bulletin = fiche
courriel = mail = e-mail = email > courrier électronique
lettre recommandée = recommandé > courrier
démarche sur internet = démarche en ligne > service en ligne
rdv = rendez-vous
hotline = numéro de téléphone = appeler
guichet > accueil
délai d'attente > délai
durée = temps
se défendre > défense = recours
se débarrasser = débarras > jeter = déchet
héberger quelqu'un = héberger un ami = accueillir un étranger chez soi > attestation d'accueil hébergement
problème = souci = litige = difficulté
dispute = conflit = litige
s'arranger = accord amiable = conciliation
garant = caution = se porter garant
caution > dépôt de garantie
avance = acompte = arrhes
facilité de paiement > délai de paiement
sans le sou = pauvre = fauché > aide sociale
petits revenus = faibles ressources = bas revenus > conditions de ressources
handicapée = handicap
vieillir > personne âgée
sénile > perte d'autonomie
cadet = aîné > enfant
jumeaux = triplés > naissances multiples
étranger hors ue = non européen > étranger
vacances = congés
congés = congé
jour de repos = jour off > repos hebdomadaire = congé
nuit = nocturne > travail de nuit
week-end > repos hebdomadaire
`;
