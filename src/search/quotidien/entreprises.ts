/** Companies and associations. One line per notion: see `table.ts`. */
export const ENTREPRISES = `
asso = association
loi 1901 > association
buvette = vente alcool = débit de boissons temporaire
loto = tombola = loterie
brocante = vide-grenier = vente au déballage
manifester = manifestation = défilé
jo > journal officiel
membres du bureau association > dirigeants association
changement de président > changement administration association = dirigeants
auto-entrepreneur = micro-entrepreneur = autoentrepreneur = auto-entreprise = micro-entreprise
société = entreprise
boîte > entreprise = société
boutique = commerce = magasin
siret = siren = numéro identification entreprise
faillite = dépôt de bilan = cessation des paiements
is > impôt sur les sociétés
sarl > société = statut juridique
sas > société = statut juridique
local commercial > bail commercial
adresse de l'entreprise > siège social
facture = facturation
annonce légale = journal annonces légales
document unique = évaluation des risques
licence 4 = licence IV = débit de boissons
alcool > débit de boissons
sacem = diffusion de musique
appel d'offres = marché public
charges sociales = cotisations sociales
urssaf = cotisations sociales
taxe sur la valeur ajoutée = tva
sans tva = ne pas facturer la tva > franchise de tva
impôts de l'entreprise > imposition bénéfices
comptable = expert-comptable = comptabilité
patente > cotisation foncière des entreprises
panneau publicitaire = publicité
ruche = rucher = abeille
paysan = fermier = agriculteur = exploitant agricole
ferme > exploitation agricole
gel = sécheresse = grêle > aléas climatiques
récolte > agricole
convoi exceptionnel = transport exceptionnel
camion = poids lourd > transport marchandises
accessible aux handicapés = accessibilité
magasin > établissement recevant du public
élections cse = élections professionnelles
licencier économique > licenciement économique
dirigeant > gérant
bail > location
fichier clients > données personnelles
rgpd > données personnelles
site internet > vente à distance
course à pied = marathon
changer les statuts > modification statuts
activité commerciale association > activités lucratives association
impôts association > imposition association
local > mise à disposition
fête = événement
fête de l'école > événement association
vendre de l'alcool > buvette = débit de boissons
président > dirigeant
adhérent = membre
virer un membre > exclure membre
sponsor = parrainage = mécénat
mécène = mécénat
trouver de l'argent > financement = ressources = subvention
concert > spectacle
musicien > artiste
comédien > artiste = intermittent du spectacle
randonnée > marche = manifestation sportive
tournoi = compétition = manifestation sportive
vitrine = devanture
vendre son entreprise > cession d'entreprise = transmission d'entreprise
vendre sa société > cession d'entreprise = transmission d'entreprise
vendre son commerce > cession de fonds de commerce
racheter une entreprise > reprise d'entreprise
reprendre une entreprise = reprise d'entreprise
fermer son entreprise > cessation d'activité = dissolution
frais de route = frais kilométriques = frais de déplacement
note de frais > frais professionnels = remboursement de frais
drone = aéronef sans personne à bord = aéronef télépiloté
restaurant = restauration
food truck > commerce ambulant
marché forain > commerce ambulant
coiffeur > salon de coiffure
hôtel = hébergement touristique
chambre d'hôte = gîte
artisan = artisanat
auteur = artiste auteur = droits d'auteur
bilan comptable > comptes annuels
embaucher un salarié > recrutement = déclaration préalable à l'embauche
dpae = déclaration préalable à l'embauche
dsn = déclaration sociale nominative
cfe > cotisation foncière des entreprises
marque = propriété industrielle
nom de domaine > site internet
retard de paiement > pénalités de retard = intérêts moratoires
impayé client > recouvrement créance = injonction de payer
créer une boîte = monter sa boîte = monter une entreprise > création entreprise
ouvrir un magasin = ouvrir une boutique > ouvrir un commerce
se mettre à son compte = devenir indépendant > création entreprise = micro-entrepreneur
freelance = indépendant > micro-entrepreneur
choisir statut > statut juridique entreprise
numéro siret = immatriculation entreprise
guichet unique > centre formalités entreprises
déclarer chiffre d'affaires > micro-entrepreneur déclaration chiffre affaires
plafond auto-entrepreneur = dépasser chiffre d'affaires > dépassement chiffre d'affaires micro-entrepreneur
récupérer la tva = tva récupérable > déduction tva
taux tva > taux de tva
impôt société = impôt sur les bénéfices > impôt sur les sociétés
déduire des frais = charges déductibles
déficit = pertes > report de déficit
profession libérale = libéral > bnc
salaire du gérant > rémunération dirigeant
patron paye charges > cotisations sociales
entreprise en difficulté = difficultés financières > prévention difficultés = redressement judiciaire
ne peux plus payer entreprise > cessation des paiements
négocier dettes entreprise > conciliation entreprise
liquider > liquidation judiciaire
embaucher premier salarié > déclaration préalable à l'embauche
contrat d'apprentissage aide > aide embauche apprentissage
rompre un contrat = fin de contrat
local professionnel > bail professionnel
augmenter loyer commercial > révision loyer bail commercial
déménager entreprise = déménager mon entreprise > transfert siège social
changer de gérant > modification entreprise
vendre sur internet = site marchand = boutique en ligne > vente en ligne
vendre sur les marchés > commerce ambulant
terrasse de café > occupation domaine public
soldes dates > soldes
prix affichés > affichage prix
livrer > livraison
franchise commerciale > franchise
franchisé > franchise commerciale
brevet d'invention = breveter > brevet
déposer une marque = protéger un nom > dépôt marque
copie = contrefaçon
appel d'offre > marché public
travailler pour l'état = travailler pour une mairie > marché public
payer un marché public > paiement marché public
buraliste = tabac > débit de tabac
bar = café = bistrot > débit de boissons
transporteur = livreur > transport marchandises
taxi > taxi vtc
épicerie > commerce alimentaire
boulangerie = boulanger > artisan
hygiène > règles d'hygiène
caisse enregistreuse = logiciel de caisse
facture impayée > recouvrement créance
documents à garder > délais conservation documents
société à plusieurs > société
scop = coopérative
holding > groupe sociétés
aides entreprise = aide création > aides aux entreprises
chômeur qui crée > acre
congés salariés > congés payés
zone franche = zfu = zrr > exonération zone
exporter = export > exportation
importer = import > importation
pollution usine > installation classée
cabine = institut > salon
association création = créer une asso = monter une association > création association
déclarer une association > déclaration initiale association
statuts asso > statuts association
changer le bureau = nouveau bureau = nouveau président = élu président > changements administration association
fermer une association > dissolution association
argent association > ressources association
bénévole > bénévoles association
embaucher association > association employeur
fondation = créer une fondation
don reçu = reçu fiscal > dons association
chiffre d'affaires déclarer = déclaration urssaf > déclarer chiffre d'affaires
cumuler entreprise > activité
accre > acre
code ape = code naf
facture modèle > mentions obligatoires facture
cgv > conditions générales de vente
délai client > délais paiement
cfe entreprise > cotisation foncière des entreprises
voiture de société > taxe véhicules sociétés
dividendes = se verser des dividendes > distributions dividendes
tva intracommunautaire = numéro tva
radier entreprise = radiation entreprise > cessation activité
arrêter auto-entreprise > cessation activité micro-entrepreneur
vendre mon fonds > cession fonds de commerce
parts sociales > société
ag association = assemblée générale association
cse = comité social et économique
entretien annuel > entretien professionnel
embaucher un étranger > embaucher salarié étranger
embaucher apprenti = prendre un apprenti > contrat apprentissage
prendre un stagiaire > stage entreprise
urssaf compte = compte urssaf
prélèvement salarié > prélèvement à la source
accident employé > déclaration accident du travail employeur
mettre au chômage partiel > activité partielle
ouvrir restaurant = ouvrir un bar > licence restaurant débit de boissons
foodtruck = camion pizza > commerce ambulant
vendre du vin = vendre alcool > licence débit de boissons
architecte = médecin libéral > profession réglementée
installer enseigne = pancarte > enseigne commerciale
promo = promotion > soldes
client mécontent > médiation consommation
animal élevage > élevage
pesticide > phytosanitaire
salon = foire > manifestation commerciale
erp = établissement recevant du public
trésorier = secrétaire association > dirigeants association
vente gâteaux > activité commerciale association
association sport > association sportive
prêter une salle = salle des fêtes > mise à disposition local
rémunérer bénévole = défrayer bénévole > frais bénévoles association
numéro rna = numéro association > numéro rna association
siret association > association numéro siret
`;
