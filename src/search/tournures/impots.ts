/** Taxes, as people speak of them. One line per subject: see `table.ts`. */
export const IMPOTS = `
clopes = cartouches = cigarettes andorre = ramener cigarettes = marlboro > rapporter tabac étranger
rhum = whisky = ramener alcool = bouteilles douane = ramener vin > rapporter alcool étranger
colis taxe = colis chine = aliexpress = colis douane = frais de douane = taxe paquet > droits de douane achats étranger
voyager liquide = avion liquide euros = frontière liquide = frontière argent = 10000 euros = billets valise > douane argent étranger
fouille valise = fouillé aéroport = douaniers > douanes contrôle voyageur
contrefaçon = faux sac = ramener fromage = ramener viande = ramener plantes = ramener chien > douane marchandises interdites
revenir meubles = emménager france meubles > s'installer en france droits de douane
don sans notaire = donner argent fille = donner argent fils = donner argent enfants = chèque à mon fils = parents me donnent = donner 20000 > démarches fiscales don manuel
donner sans impôt = donation sans impôt = petits-enfants sans impôt > abattements donation
impôt héritage = impôts hérite = état prend héritage = taxe héritage = combien coûte un héritage > droits de succession calcul
papier hérite impôts > droits de succession déclaration
impôt fortune = impôt riches > impôt sur la fortune immobilière
alternance impôt = apprentissage impôt > imposé salaire apprenti
bons d'achat impôts = cadeau patron = cadeaux de noël patron > déclarer cadeaux employeur
rsa impôts = allocs impôts = caf impôts = déclarer rsa = déclarer allocs > déclarer aides sociales familiales
vinted impôts = vinted déclarer = petits boulots impôts = leboncoin impôts = vends internet impôts = revenus à côté > déclarer activité extra-professionnelle
trompé impôts = trompé déclaration = erreur déclaration = oublié une case > corriger déclaration
salaire imposable à partir = à partir de quel salaire impôts = seuil impôt > impôt revenu imposable
dernier jour déclarer = jusqu'à quand déclarer = dernier délai impôts > date limite déclaration de revenus
divorcés parts = divorcés impôts parts = séparés parts > quotient familial divorce séparation
mariage impôts = marier impôts = pacs impôts = divorce impôts = naissance impôts > déclarer changement situation familiale
pension reçue déclarer = pension ex déclarer = touche une pension impôts > pensions alimentaires reçues
parts ménage = parts couple = nombre de parts = parts mariés > quotient familial couple
veuve parts = veuf parts = veuve impôts > quotient familial veuve
mère célibataire impôts = mère seule impôts = maman solo impôts = demi-part = case t > quotient familial parent isolé
vendre maison impôt = vends maison taxe = vente appartement taxe = bénéfice maison > impôt plus-value immobilière
loyers impôts = déclarer loyers = loyers touche > revenus fonciers location
meublé impôts = studio meublé impôts = airbnb impôts = lmnp > revenus location meublée impôt
job d'été impôts = job été impôt = job étudiant impôts = job enfant impôts > impôt sommes perçues enfant
kilomètres = frais de route = repas de midi = essence impôts = trajet boulot = trajets impôts > frais professionnels frais réels déduction
baignoire impôts = douche impôts = monte-escalier > crédit d'impôt travaux équipement personne âgée
fenêtres fiscal = fenêtres impôts = isolation impôts = chaudière impôts = isoler impôts = pompe à chaleur impôts > crédit d'impôt transition énergétique
louer payer moins impôt = investir locatif = défiscaliser = payer moins d'impôt > réduction d'impôt investissement locatif
cgt = syndicat impôts = cfdt > cotisations syndicales crédit d'impôt
restos du coeur = croix rouge = reçu fiscal = donné association > dons associations impôt
héberge vieille impôts = voisine âgée impôts = héberger vieux impôts > frais accueil personne âgée déduction
aide fils impôts = pension versée impôts = aider enfant impôts > pensions alimentaires versées enfants
aide parents impôts = aider parents impôts = aide mère impôts > pension alimentaire ascendant
nounou impôts = crèche impôts = garderie impôts > frais garde enfant crédit d'impôt
changer taux = taux fiche de paie = taux trop haut = impôt prélevé salaire = retenue salaire impôt = modifier taux > prélèvement à la source
majoration 10 = pénalité impôts = oublié payer impôts > sanctions retard paiement impôt
maison inhabitée = maison vide taxe = appartement vide taxe = inoccupé taxe > taxes logements vacants
piscine impôts = véranda impôts = garage impôts = abri de jardin impôts > nouvelle construction impôts locaux
impôt propriétaire = taxe maison > taxe foncière
terrain impôt = champs impôt = champ impôt = terre agricole impôt > taxe foncière propriétés non bâties
maison vacances taxe = maison de campagne taxe = appart à la mer taxe > taxe d'habitation résidence secondaire
accord impôt = erreur impôt = contester impôt = impôt trop élevé > réclamations impôt
anciennes déclarations = vieilles déclarations = copie déclaration > consulter dossier fiscal copie déclarations
étaler impôts = impôts plus tard = impôts plusieurs fois = payer tout de suite impôt > délai de paiement impôts
impossible payer impôts = plus payer impôts = annuler impôt = pas les moyens impôts = supprimer impôt > impossibilité payer impôt remise gracieuse
`;
