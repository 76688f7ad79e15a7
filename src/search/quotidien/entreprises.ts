/** Companies and associations. One line per notion: see `table.ts`. */
export const ENTREPRISES = `
asso = association
loi 1901 > association
buvette = vente alcool = débit de boissons temporaire
loto = tombola = loterie
brocante = vide-grenier = vente au déballage
manifester = manifestation = défilé
jo > journal officiel
bureau > dirigeants association
changement de président > changement administration association = dirigeants
auto-entrepreneur = micro-entrepreneur = autoentrepreneur = auto-entreprise = micro-entreprise
société = entreprise
boîte > entreprise = société
boutique = commerce = magasin
kbis = extrait k
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
panneau publicitaire = enseigne = publicité
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
associés > société
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
`;
