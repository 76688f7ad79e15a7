/** Taxes, customs. One line per notion: see `table.ts`. */
export const IMPOTS = `
taux de prélèvement > prélèvement à la source
impôt pris sur le salaire > prélèvement à la source
impôt prélevé > prélèvement à la source
feuille d'imposition = avis d'imposition = avis d'impôt
tranches d'impôt > barème impôt sur le revenu
erreur déclaration d'impôt > corriger déclaration revenus
oublié de déclarer > déclaration revenus retard
impôts en retard > sanctions retard impôt
premiers impôts > première déclaration revenus
impôts étudiant > enfant majeur à charge
loyers perçus = revenus fonciers = revenus locatifs
déclarer loyers > revenus fonciers
impôt vente maison > plus-value immobilière
bénéfice vente maison > plus-value immobilière
garde d'enfant impôts > frais de garde crédit d'impôt
don association impôts > dons aux associations réduction
frais d'essence > frais professionnels frais réels
frais réels = frais professionnels
femme de ménage impôts > crédit d'impôt salarié à domicile
défiscalisation = défiscaliser > réduction d'impôt investissement locatif
investir immobilier > investissement locatif
redressement fiscal > contrôle fiscal
majoration d'impôt > sanctions retard paiement impôt
payer impôts tous les mois > mensualisation impôts
maison vide taxe > taxe logements vacants
impôt locataire > taxe d'habitation
exonération taxe foncière > taxe foncière propriétés bâties
dégrèvement > réclamation impôts
espace impôts > espace particulier impôts
impots gouv = site des impôts > espace particulier impôts
centre des impôts > administration fiscale
revenus à l'étranger > impôt expatrié
cigarettes = tabac
bouteilles d'alcool > alcool étranger
argent liquide = espèces
cash > espèces
passer la frontière > douane
colis étranger taxe > droits de douane
contrefaçon > marchandises interdites
csg = crds = prélèvements sociaux > contributions sociales
intérêts banque impôts > revenus financiers
actions bourse > bourse = plus-values valeurs mobilières
ménage fiscal > foyer fiscal
enfant étudiant impôts > enfant majeur à charge
revenu fiscal = rfr > revenu fiscal de référence
niche fiscale > plafonnement niches fiscales
gagner de l'argent leboncoin = vendre sur internet impôts > activité extra-professionnelle impôts
job étudiant impôts > déclarer sommes perçues enfant
à quelle date déclarer = date déclaration > date limite déclaration revenus
changer de taux > prélèvement à la source
je ne suis pas imposable = payer des impôts > qui est imposable
couple non marié impôts = concubins impôts > impôt concubinage
impôts après divorce = impôts mariage = impôts pacs > changement situation familiale impôt
pension alimentaire impôts > pensions alimentaires déduction
heures sup impôts > heures supplémentaires imposées
chômage impôts > allocation chômage imposée
syndicat impôts > cotisations syndicales crédit d'impôt
ehpad impôts > frais dépendance réduction d'impôt
travaux impôts > crédit d'impôt transition énergétique
télé taxe = payer la télé > redevance
cadeau argent famille > don manuel
prêter à la famille > prêt entre particuliers
`;
