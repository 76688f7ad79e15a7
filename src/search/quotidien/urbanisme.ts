/** Building, works, land. One line per notion: see `table.ts`. */
export const URBANISME = `
bâtir = construire = construction
agrandir = agrandissement = extension > travaux autorisation urbanisme
véranda = terrasse = pergola = carport > déclaration préalable de travaux
cabanon = abri de jardin = chalet
piscine > construction piscine
mur = portail = grillage > clôture
ravalement = façade > déclaration préalable
velux = fenêtre = toit > travaux déclaration préalable
combles = surélever > surface de plancher
garage en chambre = transformer garage > changement de destination
permis maison = construire une maison > permis de construire
raser = démolir > permis de démolir
lotir = lotissement = diviser un terrain > permis d'aménager
plu = pos = plan local d'urbanisme
terrain constructible = zone constructible > certificat d'urbanisme
voisin construit = contester permis voisin > contestation autorisation urbanisme
panneau de chantier = afficher permis > affichage autorisation urbanisme
fin de chantier = fin des travaux = daact > achèvement des travaux
retard travaux = malfaçon > travaux entreprise litige
décennale = garantie décennale > assurance construction
architecte > recours architecte
artisan devis > contrat travaux
taxe abri de jardin > taxe d'aménagement
préemption = mairie veut acheter > droit de préemption
expropriation = exproprié
mobil-home = caravane terrain = tiny house = yourte > résidence mobile
monument historique = bâtiments de france = abf > zone protégée
échafaudage = benne > occupation du domaine public
aide travaux = anah = subvention travaux
éco-prêt = ptz travaux
adapter son logement = douche handicapé = monte-escalier > travaux adaptation logement handicap
insonoriser = insonorisation
`;
