/** Trades and shops, as people speak of them. One line per subject: see `table.ts`. */
export const COMMERCE = `
reprendre une ferme = devenir agriculteur = installation agriculteur > aide installation jeunes agriculteurs
louer des terres = fermier propriétaire > bail rural
taxe foncière terres fermier = qui paie taxe terres > taxes bail rural
ruche = apiculteur = abeille > déclaration abeilles ruchers
pesticides = désherbant pro = traiter mes vignes > certificat produits phytopharmaceutiques
loup brebis = loup attaque troupeau > dérogations protection loup
gazole agricole = gnr agriculteur > carburant agriculteurs
gîte à la ferme > gîte rural exploitation agricole
bed and breakfast = maison d'hôte > exploitation chambre hôtes
ouvrir un camping > exploitation classement camping
étoiles hôtel > classement hôtel
devenir taxi = chauffeur taxi = plaque de taxi > chauffeur taxi
chauffeur uber = conduire pour uber > voiture chauffeur vtc
camion interdit le dimanche > circulation poids-lourds restrictions
ouvrir une auto-école > ouvrir gérer auto-école
ouvrir une agence de voyage > agence voyage
devenir agent immobilier = ouvrir une agence immobilière > agent immobilier
vigile = société de sécurité = videur > activités privées sécurité
ouvrir un bureau de tabac = buraliste > ouverture débit tabac
vapoteuse vente = magasin cigarette électronique > produits vapotage
brocanteur = antiquaire = friperie > vente meubles occasion brocanteurs
pompes funèbres > habilitation funéraire
ouvrir une pharmacie > conditions ouverture pharmacie
prof de danse > enseignement danse
feu d'artifice > spectacle pyrotechnique
écrire un livre = éditeur contrat > contrat édition
protéger ma chanson = plagiat = copié mon œuvre > droits auteur
protéger mon logo = protéger mon nom de marque = inpi > dépôt marque
protéger mon invention = inventer > dépôt brevet
copie de mon produit = faux produits > contrefaçon
artisan label isolation = label rge > label rge bâtiment
creuser près du gaz = tuyaux chantier = coupé un câble > travaux proximité réseaux
échafaudage trottoir = benne trottoir > permis stationnement permission voirie
handicapés magasin = rampe magasin = fauteuil roulant magasin > accessibilité erp handicapées
sécurité incendie magasin = issue de secours > sécurité établissement recevant public
food truck = camion pizza = marchand ambulant = vendre sur les marchés > commerce ambulant
place au marché = stand marché > emplacement marché halle
terrasse café = terrasse restaurant trottoir = chevalet trottoir > occupation domaine public commerce
changer ma vitrine = refaire la façade magasin > devanture commerce
enseigne magasin = enseigne lumineuse > enseignes commerciales
supermarché ouvrir > ouverture grande surface
ouvrir dimanche > ouverture commerces dimanche
soldes magasin règles > réglementation soldes
brader le stock = fermeture du magasin stock = tout doit disparaître > vente liquidation stocks
vendre sur le trottoir = vide-grenier pro > vente déballage
vendre sur internet = boutique en ligne = site marchand > vente en ligne
mentions légales site > mentions obligatoires site internet
rgpd entreprise = fichier clients > protection données personnelles obligations
client mécontent médiateur > médiation litiges consommation
ouvrir un bar = licence 4 = licence 3 = ouvrir un café > licence restaurant débit boissons
vendre de l'alcool le soir = épicerie de nuit > vente alcool nuit
cuisine propre = haccp = contrôle d'hygiène > hygiène restauration
cuisiné maison > logo fait maison
produit dangereux rappel > rappel produits défectueux
vendre en chine = exporter > aides publiques exportation
client n'est pas venu chercher > objet non réclamé client
client paie en pièces = refuser les chèques > commerçant refuser paiement
panneau pub = pub au bord de la route > installation publicité extérieure
`;
